import { ExternalLink } from "@/components/ui/external-link";
import { TriangleGlyph } from "@/components/ui/glyphs";
import { type EstimateResult, GIB } from "@/lib/estimate/result";
import { formatFixed } from "@/lib/format";
import type { MemoryTerm } from "@/lib/memory/terms";
import { stepGround } from "./memory-bar";

/** Key and table twin of the bar: each part with its figure, its label and, opened, its formula with the reader's numbers. */
export function TermsList({ result: { memory } }: { result: EstimateResult }) {
  const peak = memory.phases.find(({ id }) => id === memory.peakPhase);
  return (
    <div className="border-line-strong border-t">
      <p className="sr-only">The parts of the peak in GiB, in the order of the bar.</p>
      <ul>
        {memory.terms.map((term, index) => (
          <li key={term.id}>
            <Term term={term} ground={stepGround(index)} />
          </li>
        ))}
      </ul>
      <p className={`${ROW} -mt-px border-ink border-t font-semibold`}>
        <span />
        <span />
        <span>Peak, GiB, {lowerFirst(peak?.name ?? "")}</span>
        <data value={memory.deviceUsed} className="text-right">
          {formatFixed(memory.deviceUsed / GIB, 1)}
        </data>
      </p>
    </div>
  );
}

type TermProps = {
  term: Omit<MemoryTerm, "id">;
  /** Its ground in the bar; null: it stands in no bar. */
  ground: string | null;
};

/** One part: its figure and label, and opened its formula, the reader's numbers and the source. */
export function Term({ term, ground }: TermProps) {
  const { name, bytes, formula, substituted, source, label, note } = term;
  return (
    <details className="border-line border-b">
      <summary className={`${ROW} list-none hover:bg-accent-wash [&::-webkit-details-marker]:hidden`}>
        <span className="text-muted transition-transform duration-(--duration-quick) ease-out [[open]>summary>&]:rotate-90">
          <TriangleGlyph open={false} />
        </span>
        <span
          aria-hidden="true"
          className={ground === null ? "" : "size-3 outline outline-line-strong -outline-offset-1"}
          style={ground === null ? undefined : { background: ground }}
        />
        <span>{name}</span>
        <span className="text-right">{formatFixed(bytes / GIB, 1)}</span>
        <span className={label === "heuristic" ? "font-semibold" : "text-muted"}>{label}</span>
        <code className="min-w-0 truncate text-muted max-md:hidden">{formula}</code>
      </summary>
      <div className="grid gap-1 pt-0.5 pb-3 pl-13 text-note">
        <p>
          <span className="text-muted">Formula </span>
          <code className="break-words">{formula}</code>
        </p>
        <p>
          <span className="text-muted">With your numbers </span>
          <code className="break-words">{substituted}</code>
        </p>
        {note !== null && <p>{note}</p>}
        <p className="text-muted">
          {source.url === null ? source.text : <ExternalLink href={source.url}>{source.text}</ExternalLink>}
        </p>
      </div>
    </details>
  );
}

const ROW =
  "grid min-h-9 grid-cols-[9px_12px_minmax(0,1fr)_3rem_6rem] items-center gap-x-3 py-1 text-small pointer-coarse:min-h-11 md:grid-cols-[9px_12px_minmax(0,1fr)_4rem_6.5rem_minmax(0,13rem)]";

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
