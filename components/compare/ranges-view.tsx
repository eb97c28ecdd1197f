"use client";
import { useMemo, useState } from "react";
import { BarRemark, IntervalBar, Ruled, TickTexts } from "@/components/charts/interval-bar";
import { Disclosure } from "@/components/ui/disclosure";
import { TriangleGlyph } from "@/components/ui/glyphs";
import { StrategyMark } from "@/components/ui/marks";
import { Switch } from "@/components/ui/switch";
import { basesOf, basisNote, basisText, describeMeasure, placedTicks, remarkText } from "@/lib/charts/interval-data";
import { type CompareData, strategyNames } from "@/lib/compare/compare-data";
import {
  againstText,
  type CompareCell,
  type CompareRow,
  type CompareView,
  DIFFERENCE_RULE,
  rangesChart,
  UNCLEAR_NOTE,
  viewNotes,
} from "@/lib/compare/compare-view";
import { formatSpread, formatTypical } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { CompareAddresses } from "./compare-addresses";
import { change, useComparison } from "./comparison-store";
import { RangeEvidence } from "./range-evidence";

type RangesViewProps = { data: CompareData; view: CompareView; addresses: CompareAddresses };

/** Criteria in sight before the rest is asked for: those that the documents argue about, and the task itself. */
const FIRST = 6;

/** One row per criterion, one bar per pick in the order of the header; a row opens to what stands behind it. */
export function RangesView({ data, view, addresses }: RangesViewProps) {
  const { rows, picks } = view;
  const names = useMemo(() => strategyNames(data), [data]);
  const chart = rangesChart(view);
  const note = basisNote("Hatched", basesOf(chart));
  const against = chart.baseline ?? null;
  const part = (some: readonly CompareRow[]) => (
    <div className={COLUMNS}>
      {some.map((row) => (
        <Row key={row.criterion.id} row={row} names={names} against={against} addresses={addresses} />
      ))}
    </div>
  );
  const later = rows.slice(FIRST);
  return (
    <section aria-label="Ranges" className="@container">
      {picks.length > 1 && <OnlyDifferences alike={view.alike} />}
      <div className={`${COLUMNS} border-line border-b`}>
        <div className={`${ROW} hidden pb-1.5 text-label text-muted @min-[46rem]:grid`}>
          <span>Criterion</span>
          <span>Low to high as the sources say; the mark is typical.</span>
          <span className="text-right">typical</span>
          <span className="text-right">low–high</span>
          <span className="max-w-40 text-right">{against !== null && `against ${against}`}</span>
        </div>
      </div>
      {rows.length === 0 && (
        <p className="py-4 text-small">Nothing differs clearly between these picks. {DIFFERENCE_RULE}</p>
      )}
      {part(rows.slice(0, FIRST))}
      {later.length > 0 && (
        <Disclosure tone="quiet" summary={`${later.length} more criteria`}>
          <div className="-ml-[17px]">{part(later)}</div>
        </Disclosure>
      )}
      <p className="mt-3 text-muted text-note">
        {note} {picks.length > 1 && UNCLEAR_NOTE} {viewNotes(view).join(" ")} Open a row for reasons, claims and
        measurements.
      </p>
    </section>
  );
}

/** Leaves out the rows that are alike, here and in the files made from them, and says which. */
function OnlyDifferences({ alike }: Pick<CompareView, "alike">) {
  const on = useComparison(({ onlyDifferences }) => onlyDifferences);
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 pb-4">
      <span className="needs-script flex-none">
        <Switch on={on} onChange={(onlyDifferences) => change({ onlyDifferences })}>
          Only differences
        </Switch>
      </span>
      <p className="text-muted text-note" role="status">
        {on &&
          (alike.length === 0 ? "Nothing to leave out." : `Left out: ${alike.map(({ name }) => name).join(", ")}.`)}
        {on && ` ${DIFFERENCE_RULE}`}
      </p>
    </div>
  );
}

/** Name, bar, typical, range, difference. Fixed widths at the right, so that every part of the page keeps its columns. */
const COLUMNS =
  "grid grid-cols-[minmax(0,1fr)_max-content_max-content] gap-x-4 @min-[46rem]:grid-cols-[12rem_minmax(0,1fr)_4.5rem_8rem_10rem] @min-[46rem]:gap-x-6";
const ROW = "col-span-full grid grid-cols-subgrid";

function Row({
  row,
  names,
  against,
  addresses,
}: {
  row: CompareRow;
  names: ReadonlyMap<StrategyId, string>;
  against: string | null;
  addresses: CompareAddresses;
}) {
  const { criterion, axis, cells } = row;
  const [open, setOpen] = useState(false);
  const id = `behind-${criterion.id}`;
  // Where one pick needs a remark, every pick's line has room for it, so that bars and figures stay level.
  const remarked = cells.some(({ span }) => remarkText(span) !== null);
  return (
    <section aria-label={criterion.name} className={`${ROW} border-line border-b pt-3.5 pb-3`}>
      <div className="col-span-full mb-1.5 flex flex-wrap items-baseline justify-between gap-x-3 @min-[46rem]:col-span-1 @min-[46rem]:mb-0 @min-[46rem]:block">
        <h2 className="font-semibold text-small">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
            className="relative flex items-baseline gap-2 text-left after:absolute after:inset-x-0 after:-inset-y-1 hover:underline pointer-coarse:after:-inset-y-3"
          >
            <span className="text-muted print:hidden">
              <TriangleGlyph open={open} />
            </span>
            {criterion.name}
          </button>
        </h2>
        <p className="text-label text-muted @min-[46rem]:pl-[17px]">{describeMeasure(axis)}</p>
      </div>
      <div className="col-span-full row-start-2 @min-[46rem]:col-span-1 @min-[46rem]:col-start-2 @min-[46rem]:row-start-1">
        <Ruled ticks={placedTicks(axis.scale, axis.style)}>
          {cells.map(({ pick, span }) => (
            <span key={pick.id} className={remarked ? `block ${REMARKED_LINE}` : undefined}>
              <IntervalBar interval={{ ...span, lead: pick.lead }} scale={axis.scale} />
              {remarked && (
                <span className={BESIDE_BARS}>
                  <BarRemark typical={span.typical} scale={axis.scale} text={remarkText(span) ?? ""} />
                </span>
              )}
            </span>
          ))}
        </Ruled>
        <TickTexts ticks={placedTicks(axis.scale, axis.style, axis.unit)} />
      </div>
      <ul className="col-span-full mt-1 grid grid-cols-subgrid content-start text-small @min-[46rem]:col-span-3 @min-[46rem]:col-start-3 @min-[46rem]:row-start-1 @min-[46rem]:mt-0">
        {cells.map((cell) => (
          <Figures key={cell.pick.id} axis={axis} cell={cell} against={against} remarked={remarked} />
        ))}
      </ul>
      <div id={id} hidden={!open} className="col-span-full row-start-4 @min-[46rem]:row-start-2">
        {open && <RangeEvidence row={row} names={names} addresses={addresses.evidence} />}
      </div>
    </section>
  );
}

/** A remark stands below the bar where bars are long enough for it, else below the figures. */
const REMARKED_LINE = "@min-[46rem]:h-9.5";
const BESIDE_BARS = "hidden @min-[68rem]:block";
const BELOW_FIGURES =
  "col-span-full pl-5 text-label text-muted leading-4.5 @min-[46rem]:pl-0 @min-[46rem]:text-right @min-[68rem]:sr-only";

type FiguresProps = { axis: CompareRow["axis"]; cell: CompareCell; against: string | null; remarked: boolean };

function Figures({ axis, cell: { pick, span, difference }, against, remarked }: FiguresProps) {
  const { style, unit } = axis;
  const remark = remarkText(span);
  const words = againstText(difference);
  return (
    <li
      className={`${ROW} min-h-5 content-start items-center leading-5 ${remarked ? REMARKED_LINE : "@min-[46rem]:h-5"}`}
    >
      <span className="leading-5 @min-[46rem]:sr-only">
        <span className="flex items-center gap-2">
          <StrategyMark strategy={pick.lead} />
          {pick.name}
        </span>
        {against !== null && <span className="block pl-5 text-label text-muted @min-[46rem]:hidden">{words}</span>}
      </span>
      <span className="whitespace-nowrap text-right font-semibold leading-5">
        <span className="sr-only">typical </span>
        {formatTypical(span, style, unit)}
      </span>
      <span className="whitespace-nowrap text-right text-muted leading-5">
        <span className="sr-only">, low to high </span>
        {formatSpread(span, style, unit)}
        {span.basis !== "sourced" && <span className="sr-only">, {basisText(span.basis)}</span>}
      </span>
      <span className="hidden whitespace-nowrap text-right text-muted leading-5 @min-[46rem]:inline">
        {against !== null && words}
      </span>
      {remark !== null && (
        <span className={BELOW_FIGURES}>
          <span className="sr-only">, </span>
          {remark}
        </span>
      )}
    </li>
  );
}
