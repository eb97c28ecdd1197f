/** @file A chart as a file: CSV, SVG, and the file's name. */

import { type ChartData, chartTable } from "./chart";
import { intervalBarsSvg } from "./interval-svg";
import { lineChartSvg } from "./line-svg";
import type { SvgFrame } from "./svg";
import { tableCsv } from "./table";

/** The chart's numbers as a CSV file. */
export function chartCsv(chart: ChartData): string {
  return tableCsv(chartTable(chart));
}

/** The chart as an SVG document in the light theme. */
export function chartSvg(chart: ChartData, frame: SvgFrame): string {
  return chart.kind === "lines" ? lineChartSvg(chart, frame) : intervalBarsSvg(chart, frame);
}

/** A file's name from a chart's title: "more-kinds-of-tasks.csv". At most 60 characters before the ending. */
export function chartFileName(title: string, ending: "csv" | "svg"): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ["chart"];
  const name = words.join("-").slice(0, 60).replace(/-$/, "");
  return `${name}.${ending}`;
}
