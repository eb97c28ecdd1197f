import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { AccuracyScatter } from "@/components/estimate/accuracy-scatter";
import { DataTable } from "@/components/ui/data-table";
import { ExternalLink } from "@/components/ui/external-link";
import { SourceLine } from "@/components/ui/source-line";
import { METHOD_WORDS } from "@/lib/estimate/words";
import { formatCount, formatDifference, formatFixed, formatPercent, formatShare } from "@/lib/format";
import type { Summary } from "@/lib/memory/accuracy";
import { PEERS } from "@/lib/memory/peers";
import { accuracy, METRIC_NAMES, remarkOn, SOURCE_NAMES, worst } from "./prepared";

export const metadata: Metadata = {
  title: "Predicted and measured",
  description:
    "Every published memory measurement against the estimate, by source, method and metric, beside six other estimators.",
};

const WORST_SHOWN = 12;

/** How far the estimates are off, run by run. All of it is worked out at build time. */
export default function AccuracyPage() {
  const { n, medianApe, p90Ape, within10, macroApe, overPlan, rows, byMetric, byMethod, bySource, peers } = accuracy;
  return (
    <div className="page">
      <h1 className="max-w-180 type-title">
        On {formatCount(n)} measured runs, half of the estimates are within {formatPercent(medianApe, 1)}.
      </h1>
      <p className="type-lead mt-3">
        Nine in ten are within {formatPercent(p90Ape, 1)}, and {formatShare(within10)} within 10 %. The figure to plan
        for was too low for {formatShare(overPlan, 1)} of the runs.
      </p>
      <p className="mt-3 max-w-(--measure) text-small text-soft">
        Constants that are labelled heuristic were chosen on these same runs, so expect larger errors on a software
        stack that is not among them. Averaged over sources, so that no long table outvotes the others, the median error
        is {formatPercent(macroApe, 1)}. <Link href="/estimate">Back to the estimate</Link>
      </p>

      <figure aria-label="Predicted against measured" className="mt-10 max-w-220">
        <h2 className="type-finding">Do predicted and measured peaks agree?</h2>
        <p className="mt-1 text-muted text-note">
          Peak memory per GPU, GiB: measured to the right, predicted upwards, both log scales. Closer to the line is
          better; dashed are 10 % above and below. Solid: live tensors. Open: what PyTorch held, the driver showed or a
          card could take.
        </p>
        <div className="mt-4">
          <AccuracyScatter
            label={`${formatCount(n)} runs, predicted against measured; ${formatShare(within10)} lie within 10 % of the diagonal. Every run stands in the last table.`}
            points={rows.map(({ row, predictedGib }) => ({
              id: row.id,
              measured: row.measuredGib,
              predicted: predictedGib,
              metric: row.metric,
            }))}
          />
        </div>
        <figcaption className="mt-3">
          <SourceLine
            sources={[
              {
                text: `${formatCount(bySource.length)} publishers of measured runs, each linked in the last table`,
                href: null,
              },
            ]}
          >
            Predictions are ours.
          </SourceLine>
          <p className="link-row mt-1 print:hidden">
            <a href="#runs">As a table</a>
            <a href="/estimate/accuracy/runs.csv" download>
              CSV
            </a>
          </p>
        </figcaption>
      </figure>

      <div className="grid-12 mt-16 gap-y-12">
        <section className="md:col-span-6">
          <Summaries
            caption="By what was measured"
            head="Metric"
            rows={byMetric.map(({ id, summary }) => ({ id, name: METRIC_NAMES[id], summary }))}
          />
        </section>
        <section className="md:col-span-6">
          <Summaries
            caption="By update method"
            head="Method"
            rows={byMethod.map(({ id, summary }) => ({ id, name: nameOfMethod(id), summary }))}
          />
        </section>
        <section className="md:col-span-6">
          <Summaries
            caption="By source"
            head="Source"
            rows={bySource.map(({ id, summary }) => ({ id, name: SOURCE_NAMES[id] ?? id, summary }))}
          />
        </section>
        <section className="md:col-span-6">
          <h2 className="type-section">What is validated, and what is not</h2>
          <ul className="mt-3 grid list-disc gap-2 pl-5 text-small">
            <li>
              Validated: supervised fine-tuning, in full, with LoRA and with QLoRA, with the trainers and on the models
              of the tables here.
            </li>
            <li>
              Not validated: preference tuning (DPO, ORPO, KTO), reward models, GRPO and RLOO. No published measurement
              was at hand; the figures follow from formulas, and the page says so wherever they stand.
            </li>
            <li>
              Not validated: soft prompts, ZeRO-1 and ZeRO-2, optimizers other than AdamW, and models that no row here
              has. On a few runs only: offload to the computer's memory, paged optimizers, DDP and ZeRO-3.
            </li>
            <li>
              Weakest: what the allocator holds beside tensors. Allocated and shown memory of one run differ by 1 to 90
              %.
            </li>
          </ul>
        </section>
        <section className="min-w-0 md:col-span-12">
          <h2 className="type-section">Other estimators on the same runs</h2>
          <p className="mt-1 max-w-(--measure) text-small text-soft">
            Worked out again from what each one publishes, on the runs that it applies to. Some are meant as a rough
            floor; their errors are no fault then.
          </p>
          <div className="mt-3">
            <DataTable
              caption="Other estimators on the same runs"
              captionHidden
              wide
              columns={[
                { id: "name", head: "Estimator" },
                { id: "n", head: "Runs", figures: true },
                { id: "median", head: "Median error", unit: "%", figures: true },
                { id: "p90", head: "p90", unit: "%", figures: true },
                { id: "ours", head: "Ours there", unit: "%", figures: true },
                { id: "scope", head: "Applies to" },
                { id: "misses", head: "Where it misses, in our reading" },
              ]}
              rows={peers.map(({ id, summary, ours }) => {
                const peer = PEERS.find((one) => one.id === id);
                return {
                  id,
                  cells: [
                    peer === undefined ? (
                      id
                    ) : (
                      <ExternalLink key="name" href={peer.url}>
                        {peer.name}
                      </ExternalLink>
                    ),
                    formatCount(summary.n),
                    formatFixed(summary.medianApe, 1),
                    formatFixed(summary.p90Ape, 1),
                    formatFixed(ours.medianApe, 1),
                    peer?.scope ?? null,
                    <span key="misses" className="block w-72 whitespace-normal">
                      {peer?.misses}
                    </span>,
                  ],
                };
              })}
            />
          </div>
        </section>
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
              rows={rows.map(({ row, predictedGib }) => ({
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
      </div>
    </div>
  );
}

type SummariesProps = {
  caption: string;
  head: string;
  rows: readonly { id: string; name: ReactNode; summary: Summary }[];
};

function Summaries({ caption, head, rows }: SummariesProps) {
  return (
    <>
      <h2 className="type-section">{caption}</h2>
      <div className="mt-3">
        <DataTable
          caption={caption}
          captionHidden
          tight
          columns={[
            { id: "name", head },
            { id: "n", head: "Runs", figures: true },
            { id: "median", head: "Median", unit: "%", figures: true },
            { id: "p90", head: "p90", unit: "%", figures: true },
            { id: "within", head: "Within 10 %", figures: true, under: true },
            { id: "bias", head: "Bias", unit: "%", figures: true, under: true },
          ]}
          rows={rows.map(({ id, name, summary }) => ({
            id,
            cells: [
              name,
              formatCount(summary.n),
              formatFixed(summary.medianApe, 1),
              formatFixed(summary.p90Ape, 1),
              formatShare(summary.within10),
              formatDifference(summary.bias, 1),
            ],
          }))}
        />
      </div>
    </>
  );
}

function nameOfMethod(id: string): string {
  return id === "full" || id === "lora" || id === "qlora" || id === "soft-prompt" ? METHOD_WORDS[id] : id;
}
