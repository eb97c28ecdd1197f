import { type ComponentProps, type ReactNode, useId } from "react";
import { CrossGlyph, TriangleGlyph } from "./glyphs";

type Common = {
  label: string;
  /** What the field is about, under the label. */
  helper?: ReactNode;
  /** Inside the field, at the right: "tokens". */
  unit?: string | null;
  /** What is wrong and what to type instead; null where nothing is. */
  error?: ReactNode;
};
type FieldProps = Common & Omit<ComponentProps<"input">, "id" | "className" | "children">;
type SelectFieldProps = Common & Omit<ComponentProps<"select">, "id" | "className">;

/** One line of text or one number. */
export function Field({ label, helper = null, unit = null, error = null, ...input }: FieldProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} helper={helper} error={error}>
      <div className={`${BOX} ${edge(error)}`}>
        <input
          {...input}
          id={id}
          aria-invalid={error !== null}
          aria-describedby={describedBy(id, helper, unit, error)}
          className="h-full min-w-0 grow bg-transparent px-3 outline-none"
        />
        {unit !== null && (
          <span id={`${id}-unit`} className="pr-3 text-note text-muted">
            {unit}
          </span>
        )}
      </div>
    </Frame>
  );
}

/** One of a list too long to lay open; `children` are the options. */
export function SelectField({ label, helper = null, unit = null, error = null, ...select }: SelectFieldProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} helper={helper} error={error}>
      <div className={`${BOX} ${edge(error)} relative`}>
        <select
          {...select}
          id={id}
          aria-invalid={error !== null}
          aria-describedby={describedBy(id, helper, unit, error)}
          className="h-full min-w-0 grow cursor-pointer appearance-none rounded-field bg-raised pr-8 pl-3 text-ink outline-none"
        />
        {unit !== null && (
          <span id={`${id}-unit`} className="pointer-events-none absolute right-8 text-note text-muted">
            {unit}
          </span>
        )}
        <span className="pointer-events-none absolute right-3 text-muted">
          <TriangleGlyph open />
        </span>
      </div>
    </Frame>
  );
}

type FrameProps = { id: string; label: string; helper: ReactNode; error: ReactNode; children: ReactNode };

function Frame({ id, label, helper, error, children }: FrameProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-1.5">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      {helper !== null && (
        <p id={`${id}-helper`} className="text-note text-muted">
          {helper}
        </p>
      )}
      {children}
      {/* Stands empty from the start: a live region is only heard when it was there before its words. */}
      <p id={`${id}-error`} aria-live="polite" className="flex items-baseline gap-2 text-note text-negative">
        {error !== null && (
          <>
            <CrossGlyph />
            <span>{error}</span>
          </>
        )}
      </p>
    </div>
  );
}

const BOX =
  "flex h-10 items-center rounded-field border bg-raised max-md:h-11 pointer-coarse:h-11 has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus";

function describedBy(id: string, helper: ReactNode, unit: string | null, error: ReactNode): string | undefined {
  const parts = [helper !== null && "helper", unit !== null && "unit", error !== null && "error"].filter(
    (part) => part,
  );
  return parts.length === 0 ? undefined : parts.map((part) => `${id}-${part}`).join(" ");
}

function edge(error: ReactNode): string {
  return error === null ? "border-line-strong" : "border-negative";
}
