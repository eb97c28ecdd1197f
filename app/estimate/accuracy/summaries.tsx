import type { ReactNode } from "react";
import { ErrorStrip } from "@/components/estimate/error-strip";
import { DataTable } from "@/components/ui/data-table";
import { formatCount, formatDifference, formatFixed, formatShare } from "@/lib/format";
import type { Summary } from "@/lib/memory/accuracy";
import { ERROR_SPAN } from "./prepared";

type SummariesProps = {
  caption: string;
  head: string;
  rows: readonly { id: string; name: ReactNode; summary: Summary; errors: readonly number[] }[];
};

/** A cut of the runs: per row their errors as ticks, and what sums them up. */
export function Summaries({ caption, head, rows }: SummariesProps) {
  return (
    <div>
      <h2 className="type-section">{caption}</h2>
      <div className="mt-3">
        <DataTable
          caption={caption}
          captionHidden
          tight
          columns={[
            { id: "name", head },
            { id: "errors", head: `Each run, −${ERROR_SPAN} to +${ERROR_SPAN}`, unit: "%" },
            { id: "n", head: "Runs", figures: true, under: true },
            { id: "median", head: "Median", unit: "%", figures: true },
            { id: "p90", head: "p90", unit: "%", figures: true, under: true },
            { id: "within", head: "Within 10 %", figures: true, under: true },
            { id: "bias", head: "Bias", unit: "%", figures: true, under: true },
          ]}
          rows={rows.map(({ id, name, summary, errors }) => ({
            id,
            cells: [
              name,
              <ErrorStrip key="errors" errors={errors} span={ERROR_SPAN} />,
              formatCount(summary.n),
              formatFixed(summary.medianApe, 1),
              formatFixed(summary.p90Ape, 1),
              formatShare(summary.within10),
              formatDifference(summary.bias, 1),
            ],
          }))}
        />
      </div>
    </div>
  );
}
