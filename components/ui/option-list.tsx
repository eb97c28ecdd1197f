import { type ReactNode, useId } from "react";

export type Option = {
  id: string;
  label: string;
  /** What the answer moves, with its source; shown on focus and when chosen. */
  moved?: ReactNode;
};
type OptionListProps = {
  /** The question. Hidden where a heading above already says it. */
  legend: string;
  legendHidden?: boolean;
  kind: "one" | "several";
  options: readonly Option[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
  /** The way past the question, always last. null where there is none. */
  skip?: { label: string; note?: string; onSkip: () => void } | null;
};

/** Answers as rows. One of many are native radio buttons, so the arrow keys walk through them. */
export function OptionList({
  legend,
  legendHidden = false,
  kind,
  options,
  chosen,
  onChoose,
  skip = null,
}: OptionListProps) {
  const name = useId();
  const toggle = (id: string, on: boolean) => {
    if (kind === "one") onChoose([id]);
    else onChoose(options.map((option) => option.id).filter((each) => (each === id ? on : chosen.includes(each))));
  };
  return (
    <div>
      <fieldset>
        <legend className={legendHidden ? "sr-only" : "pb-2 text-small font-semibold"}>{legend}</legend>
        <div className="border-t border-line">
          {options.map((option) => (
            <OptionRow
              key={option.id}
              {...option}
              inputId={`${name}-${option.id}`}
              name={name}
              kind={kind}
              on={chosen.includes(option.id)}
              onToggle={(on) => toggle(option.id, on)}
            />
          ))}
        </div>
      </fieldset>
      {skip !== null && (
        <p className="mt-3 flex flex-wrap items-center gap-x-5">
          <button
            type="button"
            onClick={skip.onSkip}
            className="min-h-6 text-small font-semibold text-accent hover:underline pointer-coarse:min-h-11 print:hidden"
          >
            {skip.label}
          </button>
          {skip.note !== undefined && <span className="text-note text-muted">{skip.note}</span>}
        </p>
      )}
    </div>
  );
}

type OptionRowProps = Option & {
  inputId: string;
  name: string;
  kind: "one" | "several";
  on: boolean;
  onToggle: (on: boolean) => void;
};

/** The label's box covers the row; a link in the note stands above it. */
function OptionRow({ inputId, name, kind, label, moved = null, on, onToggle }: OptionRowProps) {
  return (
    <div
      className={`group ${ROW} ${on ? "bg-accent-wash shadow-[inset_2px_0_var(--color-accent)] forced-colors:outline" : ""}`}
    >
      <input
        type={kind === "one" ? "radio" : "checkbox"}
        id={inputId}
        name={name}
        checked={on}
        onChange={(event) => onToggle(event.target.checked)}
        aria-describedby={moved === null ? undefined : `${inputId}-moved`}
        className={`${BOX} ${kind === "one" ? RADIO : CHECK}`}
      />
      <label htmlFor={inputId} className="after:absolute after:inset-0">
        {label}
      </label>
      {moved !== null && (
        <p
          id={`${inputId}-moved`}
          className={`col-start-2 text-note [&_a]:relative ${on ? "text-soft" : "hidden text-muted group-has-[:focus-visible]:block"}`}
        >
          {moved}
        </p>
      )}
    </div>
  );
}

const ROW =
  "relative grid min-h-11 grid-cols-[1.25rem_minmax(0,1fr)] content-center items-start gap-x-3 border-b border-line px-3 py-2 has-[input:focus-visible]:z-1 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-focus";
const BOX =
  "relative z-1 mt-[3px] size-[18px] appearance-none border-[1.5px] border-line-strong bg-raised outline-none forced-colors:appearance-auto";
const RADIO = "rounded-round checked:border-[5px] checked:border-accent";
const CHECK =
  "grid place-items-center rounded-[3px] checked:border-accent checked:bg-accent after:hidden after:h-[5px] after:w-[9px] after:-translate-y-px after:-rotate-45 after:border-b-2 after:border-l-2 after:border-on-accent checked:after:block forced-colors:after:hidden!";
