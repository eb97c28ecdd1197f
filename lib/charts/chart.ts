/** @file Every kind of chart. What a chart is turned into for a file stands in download.ts, which a page fetches on use. */

import { hasOurs, type IntervalChart, intervalTable, OURS_NOTE } from "./interval-data";
import { type LineChartData, lineTable } from "./line-data";
import type { ChartTable } from "./table";
import { countOurs, DASHED_NOTE, type TradeOffChart, tradeOffTable } from "./trade-off-data";
import { type TreeChart, treeTable } from "./tree-data";

export type ChartData = IntervalChart | LineChartData | TradeOffChart | TreeChart;

/** The chart's numbers, in the order of the picture. */
export function chartTable(chart: ChartData): ChartTable {
  switch (chart.kind) {
    case "lines":
      return lineTable(chart);
    case "trade-off":
      return tradeOffTable(chart);
    case "tree":
      return treeTable(chart);
    default:
      return intervalTable(chart);
  }
}

/** How our own judgement is drawn, where the chart holds any; a published curve never does. */
export function oursNote(chart: ChartData): string | null {
  if (chart.kind === "lines" || chart.kind === "tree") return null;
  if (chart.kind === "trade-off") return countOurs(chart) > 0 ? DASHED_NOTE : null;
  return hasOurs(chart) ? OURS_NOTE : null;
}
