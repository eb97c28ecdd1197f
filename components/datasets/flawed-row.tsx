import type { ReactNode } from "react";
import { ErrorNote } from "@/components/ui/side-note";
import type { LinePiece } from "@/lib/dataset/row-line";

type FlawedRowProps = {
  id: string;
  title: string;
  format: string;
  line: readonly LinePiece<"here">[];
  /** A second row of the same file, where the fault is only seen against it. */
  beside: readonly LinePiece<"here">[] | null;
  wrong: string;
  hurts: string;
  /** What found it: the check's own sentence, or the written rule. */
  found: ReactNode;
};

/** A row that does harm: the row with the place marked, what is wrong, what finds it, and why it hurts. */
export function FlawedRow({ id, title, format, line, beside, wrong, hurts, found }: FlawedRowProps) {
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6 border-line border-t pt-5">
      <h3 id={`${id}-title`} className="type-finding">
        {title}
      </h3>
      <div className="grid-12 mt-3 items-start gap-y-4">
        <div className="min-w-0 md:col-span-7">
          <p className="pb-2 text-muted text-note">
            The row, in the format {format};{" "}
            {line.some(({ mark }) => mark !== null) ? "the place is outlined." : "what is missing has no place."}
          </p>
          <FlawLine pieces={line} />
          {beside !== null && (
            <>
              <p className="pt-3 pb-2 text-muted text-note">Another row of the same data:</p>
              <FlawLine pieces={beside} />
            </>
          )}
        </div>
        <div className="grid gap-3 md:col-span-5">
          <ErrorNote lead="What is wrong.">{wrong}</ErrorNote>
          <div className="text-small">{found}</div>
          <p className="text-small">
            <b>Why it hurts.</b> {hurts}
          </p>
        </div>
      </div>
    </article>
  );
}

function FlawLine({ pieces }: { pieces: readonly LinePiece<"here">[] }) {
  return (
    <pre className="ground-sunk whitespace-pre-wrap rounded-field p-4 wrap-anywhere">
      <code>
        {pieces.map(({ text, mark }, index) =>
          mark === null ? (
            text
          ) : (
            <mark
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line are never reordered
              key={index}
              className="box-decoration-clone bg-negative-wash text-inherit outline-1 outline-negative"
            >
              {text}
            </mark>
          ),
        )}
      </code>
    </pre>
  );
}
