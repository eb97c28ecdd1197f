/** @file Every kind of chart. What a chart is turned into for a file stands in download.ts, which a page fetches on use. */

import { type BarChart, barTable } from "./bar-data";
import { basesOf, basisNote, type IntervalChart, intervalTable } from "./interval-data";
import { type LineChartData, lineTable } from "./line-data";
import { type RadarChart, radarBases, radarTable } from "./radar-data";
import { type RunChart, runTable } from "./run-data";
import type { ChartTable } from "./table";
import { type TradeOffChart, tradeOffBases, tradeOffTable } from "./trade-off-data";
import { type TreeChart, treeTable } from "./tree-data";

export type ChartData = IntervalChart | LineChartData | TradeOffChart | RadarChart | BarChart | RunChart | TreeChart;

/** The chart's numbers, in the order of the picture. */
export function chartTable(chart: ChartData): ChartTable {
  switch (chart.kind) {
    case "lines":
      return lineTable(chart);
    case "trade-off":
      return tradeOffTable(chart);
    case "radar":
      return radarTable(chart);
    case "bars":
      return barTable(chart);
    case "runs":
      return runTable(chart);
    case "tree":
      return treeTable(chart);
    default:
      return intervalTable(chart);
  }
}

/** Whether its points are published figures, each with how surely it was read. */
export function showsPublished(chart: ChartData): boolean {
  if (chart.kind === "lines") return chart.series.some(({ confidence }) => confidence !== null);
  return chart.kind === "bars" || chart.kind === "runs";
}

/** How our own judgement is drawn, where the chart holds any; a published curve never does. */
export function oursNote(chart: ChartData): string | null {
  switch (chart.kind) {
    case "lines":
    case "bars":
    case "runs":
    case "tree":
      return null;
    case "trade-off":
      return basisNote("Dashed", tradeOffBases(chart));
    case "radar":
      return basisNote("In part", radarBases(chart));
    default:
      return basisNote("Hatched", basesOf(chart));
  }
}
