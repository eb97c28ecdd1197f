import type { Loading } from "@/lib/catalogue/loading";
import { CopyCode } from "./copy-code";

/** How a set gets into an engine: what to know, then each step as lines to copy. */
export function SetLoading({ loading }: { loading: Loading }) {
  const between = [loading.convert, loading.map].filter((snippet) => snippet !== null);
  const snippets = [loading.load, ...between, ...loading.engines];
  return (
    <>
      {loading.map !== null && (
        <p className="mb-2 max-w-(--measure) text-small">
          Its columns were read, and they decide here. The mapping below follows from their names by a rule: look at a
          row before you rely on it.
        </p>
      )}
      {loading.convert !== null && (
        <p className="mb-4 max-w-(--measure) text-small">
          Save the rows as JSON Lines and convert them first: the lines of the engines below are for the converted file.
          Where the columns hold bare texts, Axolotl and LLaMA-Factory can be given their names instead.
        </p>
      )}
      {loading.notes.length > 0 && (
        <ul className="mb-4 grid max-w-(--measure) gap-1 text-small">
          {loading.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {snippets.map(({ title, code }) => (
          <div key={title}>
            <div className="flex items-baseline justify-between gap-4">
              <h3 className="text-small font-semibold">{title}</h3>
              <CopyCode code={code} what={title} />
            </div>
            <pre
              // biome-ignore lint/a11y/noNoninteractiveTabindex: lines that scroll have to be reachable by keyboard
              tabIndex={0}
              className="mt-1 overflow-x-auto rounded-field bg-sunk px-4 py-3"
            >
              <code>{code}</code>
            </pre>
          </div>
        ))}
      </div>
    </>
  );
}
