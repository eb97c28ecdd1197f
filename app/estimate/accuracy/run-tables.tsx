import { DataTable } from "@/components/ui/data-table";
import { formatDifference, formatFixed } from "@/lib/format";
import { accuracy, remarkOn, worst } from "./prepared";

const WORST_SHOWN = 12;

/** The runs that lie furthest off, each with a reason. */
export function WorstRuns() {
  return (
    <section className="min-w-0 md:col-span-12">
      <h2 className="type-section">The runs that the estimate misses most, and why</h2>
      <p className="mt-1 max-w-(--measure) text-small text-soft">
        Reasons are our reading of what a source states and leaves open.
      </p>
      <div className="mt-3">
        <DataTable
          caption="The runs that the estimate misses most"
          captionHidden
          columns={[
            { id: "run", head: "Run" },
            { id: "measured", head: "Measured, GiB", figures: true },
            { id: "predicted", head: "Predicted, GiB", figures: true },
            { id: "error", head: "Off", unit: "%", figures: true },
            { id: "why", head: "Why", under: true },
          ]}
          rows={worst.slice(0, WORST_SHOWN).map(({ row, predictedGib }) => ({
            id: row.id,
            cells: [
              <a key="run" href={row.source} rel="noreferrer" className="link-plain break-all text-accent">
                {row.id}
              </a>,
              formatFixed(row.measuredGib, 1),
              formatFixed(predictedGib, 1),
              formatDifference((predictedGib / row.measuredGib - 1) * 100, 0),
              remarkOn(row.id),
            ],
          }))}
        />
      </div>
    </section>
  );
}

/** Every run with what was measured and predicted. */
export function EveryRun() {
  return (
    <section id="runs" className="min-w-0 md:col-span-12">
      <h2 className="type-section">Every run</h2>
      <p className="mt-1 text-small text-soft">
        <a href="/estimate/accuracy/runs.csv" download>
          All runs as CSV
        </a>
        , with the estimates of the others.
      </p>
      <div className="mt-3">
        <DataTable
          caption="Every run"
          captionHidden
          tight
          wide
          columns={[
            { id: "run", head: "Run, linked to its source" },
            { id: "metric", head: "Metric" },
            { id: "measured", head: "Measured, GiB", figures: true },
            { id: "predicted", head: "Predicted, GiB", figures: true },
            { id: "error", head: "Off", unit: "%", figures: true },
          ]}
          rows={accuracy.rows.map(({ row, predictedGib }) => ({
            id: row.id,
            cells: [
              <a key="run" href={row.source} rel="noreferrer">
                {row.id}
              </a>,
              row.metric,
              formatFixed(row.measuredGib, 1),
              formatFixed(predictedGib, 1),
              formatDifference((predictedGib / row.measuredGib - 1) * 100, 0),
            ],
          }))}
        />
      </div>
    </section>
  );
}
