/** @file Every kind of chart. What a chart is turned into for a file stands in download.ts, which a page fetches on use. */

import { type IntervalChart, intervalTable } from "./interval-data";
import { type LineChartData, lineTable } from "./line-data";
import type { ChartTable } from "./table";

export type ChartData = IntervalChart | LineChartData;

/** The chart's numbers, in the order of the picture. */
export function chartTable(chart: ChartData): ChartTable {
  return chart.kind === "lines" ? lineTable(chart) : intervalTable(chart);
}
