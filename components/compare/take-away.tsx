"use client";
import dynamic from "next/dynamic";
import { useState } from "react";
import { copyAddress } from "@/components/ui/copy-address";
import { saveFile } from "@/components/ui/save-file";
import type { CompareData } from "@/lib/compare/compare-data";
import type { CompareView } from "@/lib/compare/compare-view";

const ComparisonTable = dynamic(() => import("./comparison-table").then((module) => module.ComparisonTable), {
  ssr: false,
  loading: () => <p className="min-h-64 text-muted text-small">Laying out the table.</p>,
});

const TYPES = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  md: "text/markdown;charset=utf-8",
  svg: "image/svg+xml",
} as const;

/** The ranges as files, made in the browser when asked for, and the address that opens the same comparison. */
export function TakeAway({ data, view }: { data: CompareData; view: CompareView }) {
  const [said, setSaid] = useState("");
  const [table, setTable] = useState(false);

  const download = async (ending: keyof typeof TYPES) => {
    try {
      const { comparisonFile } = await import("./comparison-files");
      saveFile(comparisonFile(ending, view, data, location.href), `comparison.${ending}`, TYPES[ending]);
      setSaid("");
    } catch {
      setSaid("The file could not be made. Reload the page and try again.");
    }
  };
  const png = async () => {
    try {
      const [{ comparisonFile }, { pngOf }, { saveBlob }] = await Promise.all([
        import("./comparison-files"),
        import("@/components/charts/png"),
        import("@/components/ui/save-file"),
      ]);
      saveBlob(await pngOf(comparisonFile("svg", view, data, location.href)), "comparison.png");
      setSaid("");
    } catch {
      setSaid("The picture could not be made. Take the SVG instead.");
    }
  };
  const copy = async () => setSaid(await copyAddress("Copied. It opens the same comparison."));
  return (
    <section aria-labelledby="take-away" className="needs-script mt-16 print:hidden">
      <h2 id="take-away" className="type-section">
        Take the comparison away
      </h2>
      <p className="mt-1 text-muted text-note">
        The ranges as files{view.alike.length > 0 && ", without the rows that Only differences leaves out there"}:
        intervals, what each rests on, and the difference from the baseline.
      </p>
      <div className="link-row mt-3">
        <button type="button" onClick={copy}>
          Copy link
        </button>
        <button type="button" onClick={() => download("md")}>
          Markdown table
        </button>
        <button type="button" onClick={() => download("csv")}>
          CSV
        </button>
        <button type="button" onClick={() => download("json")}>
          JSON
        </button>
        <button type="button" onClick={() => download("svg")}>
          SVG
        </button>
        <button type="button" onClick={png}>
          PNG
        </button>
        <button type="button" aria-expanded={table} onClick={() => setTable(!table)}>
          As a table
        </button>
        <span role="status" className="text-muted">
          {said}
        </span>
      </div>
      {table && (
        <div className="mt-4">
          <ComparisonTable view={view} />
        </div>
      )}
    </section>
  );
}
