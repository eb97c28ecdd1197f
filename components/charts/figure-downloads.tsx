"use client";

import { useState } from "react";
import { saveBlob, saveFile } from "@/components/ui/save-file";
import type { ChartData } from "@/lib/charts/chart";

type FigureDownloadsProps = { title: string; subtitle: string; source: string; chart: ChartData };
const TYPES = { svg: "image/svg+xml", csv: "text/csv;charset=utf-8" } as const;

/** The chart as files, made in the browser when asked for; what makes them is fetched then. */
export function FigureDownloads({ title, subtitle, source, chart }: FigureDownloadsProps) {
  const [failed, setFailed] = useState(false);

  const download = async (ending: keyof typeof TYPES | "png"): Promise<void> => {
    try {
      const { chartCsv, chartFileName, chartSvg } = await import("@/lib/charts/download");
      const frame = { title, subtitle, source, address: window.location.href };
      const name = chartFileName(title, ending);
      if (ending === "png") {
        const { pngOf } = await import("./png");
        saveBlob(await pngOf(chartSvg(chart, frame)), name);
      } else saveFile(ending === "svg" ? chartSvg(chart, frame) : chartCsv(chart), name, TYPES[ending]);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className="needs-script link-row absolute top-0 left-24 items-center text-note *:min-w-7">
      <button type="button" onClick={() => download("svg")}>
        SVG
      </button>
      <button type="button" onClick={() => download("png")}>
        PNG
      </button>
      <button type="button" onClick={() => download("csv")}>
        CSV
      </button>
      <span role="status">{failed && "The file could not be made. Reload the page and try again."}</span>
    </div>
  );
}
