"use client";
import { FigureDownloads } from "@/components/charts/figure-downloads";
import type { IntervalGroups } from "@/lib/charts/interval-data";
import { basisNote } from "@/lib/charts/interval-data";
import type { StrategyId } from "@/lib/knowledge/ids";
import { type RatingGroup, RatingRows } from "./rating-rows";

type RatingFigureProps = {
  strategy: StrategyId;
  title: string;
  groups: readonly RatingGroup[];
  /** As the strategy is called in the files. */
  name: string;
  source: string;
};

/** The ratings as a picture that is its own table: every row carries its figures as text. */
export function RatingFigure({ strategy, name, title, groups, source }: RatingFigureProps) {
  const chart: IntervalGroups = {
    kind: "interval-groups",
    head: "Criterion",
    groups: groups.flatMap(({ rows }) =>
      rows.map(({ id, name: criterion, measure, low, typical, high, basis, none }) => ({
        id,
        name: criterion,
        measure,
        intervals: [
          { name, strategies: [strategy], lead: strategy, low, typical, high, basis, ...(none ? { none } : {}) },
        ],
      })),
    ),
  };
  const note = basisNote(
    "Hatched",
    groups.flatMap(({ rows }) => rows.map(({ basis }) => basis)),
  );
  const notes = note === null ? `${source}.` : `${source}. ${note}`;
  return (
    <figure aria-label={title} className="min-w-0">
      <p className="type-finding">{title}</p>
      <p className="mt-1 text-muted text-note">{SUBTITLE}</p>
      <div className="mt-4">
        <RatingRows strategy={strategy} groups={groups} />
      </div>
      <figcaption className="mt-3 text-muted text-note">{notes}</figcaption>
      {/* The links stand where a chart with a table of its own leaves them room for it; here they begin at the edge. */}
      <div className="relative -left-24 mt-1 h-6 pointer-coarse:h-11 print:hidden">
        <FigureDownloads title={title} subtitle={SUBTITLE} source={notes} chart={chart} />
      </div>
    </figure>
  );
}

const SUBTITLE =
  "Each criterion on its own scale, better to the right; quantities on a log scale. Open a row for the reasons.";
