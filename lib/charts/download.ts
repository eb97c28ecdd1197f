/** @file A chart as a file: CSV, SVG, and the file's name. */

import { barsSvg } from "./bar-svg";
import { type ChartData, chartTable } from "./chart";
import { intervalBarsSvg } from "./interval-svg";
import { lineChartSvg } from "./line-svg";
import { radarSvg } from "./radar-svg";
import { runsSvg } from "./run-svg";
import type { SvgFrame } from "./svg";
import { tableCsv } from "./table";
import { tradeOffSvg } from "./trade-off-svg";
import { treeSvg } from "./tree-svg";

/** The chart's numbers as a CSV file. */
export function chartCsv(chart: ChartData): string {
  return tableCsv(chartTable(chart));
}

/** The chart as an SVG document in the light theme. */
export function chartSvg(chart: ChartData, frame: SvgFrame): string {
  switch (chart.kind) {
    case "lines":
      return lineChartSvg(chart, frame);
    case "trade-off":
      return tradeOffSvg(chart, frame);
    case "radar":
      return radarSvg(chart, frame);
    case "bars":
      return barsSvg(chart, frame);
    case "runs":
      return runsSvg(chart, frame);
    case "tree":
      return treeSvg(chart, frame);
    default:
      return intervalBarsSvg(chart, frame);
  }
}

/** A file's name from a chart's title, whole words, at most 60 characters before the ending: "more-kinds-of-tasks.csv". */
export function chartFileName(title: string, ending: "csv" | "png" | "svg"): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ["chart"];
  let name = words[0]?.slice(0, LONGEST_NAME) ?? "";
  for (const word of words.slice(1)) {
    if (`${name}-${word}`.length > LONGEST_NAME) break;
    name = `${name}-${word}`;
  }
  return `${name}.${ending}`;
}
const LONGEST_NAME = 60;
