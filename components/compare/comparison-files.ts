/** Fetched when a file is asked for. */

import { basesOf, basisNote } from "@/lib/charts/interval-data";
import { intervalBarsSvg } from "@/lib/charts/interval-svg";
import { tableCsv } from "@/lib/charts/table";
import type { CompareData } from "@/lib/compare/compare-data";
import { compareJson, compareMarkdown, compareTable } from "@/lib/compare/compare-table";
import { type CompareView, rangesChart, UNCLEAR_NOTE } from "@/lib/compare/compare-view";

/** The comparison as the text of a file. */
export function comparisonFile(
  ending: "csv" | "json" | "md" | "svg",
  view: CompareView,
  data: CompareData,
  address: string,
): string {
  switch (ending) {
    case "csv":
      return tableCsv(compareTable(view));
    case "json":
      return `${JSON.stringify(compareJson(view, data), null, 2)}\n`;
    case "md":
      return compareMarkdown(view, data, address);
    case "svg": {
      const chart = rangesChart(view);
      return intervalBarsSvg(chart, {
        title: `${view.picks.map(({ name }) => name).join("; ")}: side by side`,
        subtitle: "Low to high as the sources say; the mark is typical.",
        source: [
          `Ratings of knowledge version ${data.version}.`,
          basisNote("Hatched", basesOf(chart)) ?? "",
          ...(chart.baseline === undefined ? [] : [UNCLEAR_NOTE]),
        ].join(" "),
        address,
      });
    }
  }
}
