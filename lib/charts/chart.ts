/** @file Every kind of chart. What a chart is turned into for a file stands in download.ts, which a page fetches on use. */

import { basesOf, basisNote, type IntervalChart, intervalTable } from "./interval-data";
import { type LineChartData, lineTable } from "./line-data";
import type { ChartTable } from "./table";
import { type TradeOffChart, tradeOffBases, tradeOffTable } from "./trade-off-data";

export type ChartData = IntervalChart | LineChartData | TradeOffChart;

/** The chart's numbers, in the order of the picture. */
export function chartTable(chart: ChartData): ChartTable {
  switch (chart.kind) {
    case "lines":
      return lineTable(chart);
    case "trade-off":
      return tradeOffTable(chart);
    default:
      return intervalTable(chart);
  }
}

/** How our own judgement is drawn, where the chart holds any; a published curve never does. */
export function oursNote(chart: ChartData): string | null {
  if (chart.kind === "lines") return null;
  if (chart.kind === "trade-off") return basisNote("Dashed", tradeOffBases(chart));
  return basisNote("Hatched", basesOf(chart));
}
