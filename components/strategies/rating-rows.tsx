"use client";
import { IntervalBar } from "@/components/charts/interval-bar";
import { TriangleGlyph } from "@/components/ui/glyphs";
import type { Measure } from "@/lib/charts/interval-data";
import { placeOn } from "@/lib/charts/scale";
import { formatSpread, formatTypical } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Basis } from "@/lib/knowledge/types";
import type { ShownSource } from "@/lib/plan/guide-view";
import { Findings, type ShownFinding } from "./findings";
import { SourceLinks } from "./source-links";

export type RatingRow = {
  id: string;
  name: string;
  measure: Measure;
  low: number;
  typical: number;
  high: number;
  none?: true;
  basis: Basis;
  question: string;
  /** What the typical value means on a scale of steps. */
  meaning: string | null;
  rationale: string;
  sources: readonly ShownSource[];
  findings: readonly ShownFinding[];
  /** Published figures that bear on it, those in sight among them. */
  measured: number;
  said: { for: number; against: number; neutral: number };
};
export type RatingGroup = { id: string; name: string; rows: readonly RatingRow[] };

const COLUMNS =
  "grid grid-cols-[9px_minmax(0,1fr)_max-content_6.5rem] items-center gap-x-2.5 sm:grid-cols-[9px_11.5rem_minmax(0,1fr)_3.5rem_7rem] sm:gap-x-4";
const BAR = "col-span-4 col-start-1 row-start-2 sm:col-span-1 sm:col-start-3 sm:row-start-1";
const UNIT = { from: 0, to: 1, log: false };

/** Every criterion on one line, better to the right; a line opens to why the band lies there and who says so. */
export function RatingRows({ strategy, groups }: { strategy: StrategyId; groups: readonly RatingGroup[] }) {
  return (
    <div>
      <div aria-hidden="true" className={`${COLUMNS} border-line-strong border-b pb-1 text-label text-muted`}>
        <span className="col-span-2">Criterion</span>
        <span className="flex justify-between max-sm:hidden">
          <span>worse</span>
          <span>better</span>
        </span>
        <span className="text-right">typical</span>
        <span className="text-right">low–high</span>
      </div>
      {groups.map(({ id, name, rows }) => (
        <section key={id} aria-label={name}>
          <h3 className="pt-4 pb-1 text-muted text-label">{name}</h3>
          {rows.map((row) => (
            <Row key={row.id} strategy={strategy} row={row} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Row({ strategy, row }: { strategy: StrategyId; row: RatingRow }) {
  const { measure, basis } = row;
  return (
    <details className="border-line border-b">
      <summary className={`${COLUMNS} min-h-11 list-none py-1.5 [&::-webkit-details-marker]:hidden`}>
        <span className="text-muted transition-transform duration-(--duration-quick) ease-out [[open]>summary>&]:rotate-90">
          <TriangleGlyph open={false} />
        </span>
        <span className="text-small leading-tight">
          {row.name}
          <span className="block text-label text-muted">
            {measure.words}
            {measure.better === "lower" && ", less is better"}
          </span>
        </span>
        <span className={BAR}>
          <IntervalBar interval={{ ...betterToTheRight(row), lead: strategy, basis }} scale={UNIT} />
        </span>
        <span className="whitespace-nowrap text-right font-semibold text-small">
          <span className="sr-only">typical </span>
          {formatTypical(row, measure.style)}
        </span>
        <span className="whitespace-nowrap text-right text-muted text-small">
          <span className="sr-only">, low to high </span>
          {formatSpread(row, measure.style)}
          {basis === "ours" && <span className="sr-only">, our own judgement</span>}
        </span>
      </summary>
      <div className="grid max-w-(--measure) gap-2 pb-4 pl-[calc(9px+0.625rem)] text-small sm:pl-[calc(9px+1rem)]">
        <p className="text-muted">
          {row.question} {row.meaning}
        </p>
        <p>{row.rationale}</p>
        {row.findings.length > 0 && <Findings findings={row.findings} />}
        {row.sources.length > 0 && <SourceLinks sources={row.sources} />}
        <p className="text-muted text-note">{basis === "ours" ? "Our judgement, drawn hatched." : saidWords(row)}</p>
      </div>
    </details>
  );
}

/** The three values as shares of the bar, 1 is best. */
function betterToTheRight({ measure: { better, scale }, low, typical, high }: RatingRow) {
  const [from, at, to] = [placeOn(scale, low), placeOn(scale, typical), placeOn(scale, high)];
  return better === "lower" ? { low: 1 - to, typical: 1 - at, high: 1 - from } : { low: from, typical: at, high: to };
}

/** "34 published figures bear on it; claims of the four documents: 12 for it, 3 against." */
function saidWords({ measured, said: { for: speaksFor, against, neutral } }: RatingRow): string {
  const claims = [
    ...(speaksFor > 0 ? [`${speaksFor} for it`] : []),
    ...(against > 0 ? [`${against} against`] : []),
    ...(neutral > 0 ? [`${neutral} that ${neutral === 1 ? "describes" : "describe"}`] : []),
  ];
  const figures = `${measured === 0 ? "No" : measured} published ${measured < 2 ? "figure bears" : "figures bear"} on it`;
  return claims.length === 0
    ? `${figures}; the four documents say nothing here.`
    : `${figures}; claims of the four documents: ${claims.join(", ")}.`;
}
