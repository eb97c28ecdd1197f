import { useId } from "react";

type SegmentedProps<Id extends string> = {
  /** What is chosen between; hidden, since the words of the choices say it. */
  legend: string;
  choices: readonly { id: Id; name: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** As wide as its place. */
  fill?: boolean;
};

/** A choice of two or three views; from four on use Tabs. */
export function Segmented<Id extends string>({ legend, choices, chosen, onChoose, fill = false }: SegmentedProps<Id>) {
  const name = useId();
  return (
    <fieldset className={`print:hidden ${fill ? "" : "inline-block"}`}>
      <legend className="sr-only">{legend}</legend>
      <div className="flex rounded-field border border-line-strong">
        {choices.map(({ id, name: word }) => (
          <label key={id} className={PART}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
              className="absolute inset-0 cursor-pointer appearance-none outline-none"
            />
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const CHOSEN =
  "has-checked:bg-accent-wash has-checked:font-semibold has-checked:text-ink has-checked:shadow-[inset_0_-2px_var(--color-accent)] forced-colors:has-checked:outline";
const FOCUS =
  "has-[:focus-visible]:z-1 has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus";
const PART = `relative flex min-h-[34px] grow items-center justify-center border-line-strong px-3 text-small text-soft not-first:border-l first:rounded-l-[3px] last:rounded-r-[3px] hover:text-ink pointer-coarse:min-h-[42px] ${CHOSEN} ${FOCUS}`;
