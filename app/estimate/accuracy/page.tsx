import type { Metadata } from "next";
import Link from "next/link";
import { AccuracyScatter } from "@/components/estimate/accuracy-scatter";
import { SourceLine } from "@/components/ui/source-line";
import { METHOD_WORDS } from "@/lib/estimate/words";
import { formatCount, formatPercent, formatShare } from "@/lib/format";
import { PeerTable } from "./peer-table";
import { accuracy, errorsOf, METRIC_NAMES, SOURCE_NAMES } from "./prepared";
import { EveryRun, WorstRuns } from "./run-tables";
import { Summaries } from "./summaries";

export const metadata: Metadata = {
  title: "Predicted and measured",
  description:
    "Every published memory measurement against the estimate, by source, method and metric, beside six other estimators.",
};

/** How far the estimates are off, run by run. All of it is worked out at build time. */
export default function AccuracyPage() {
  const { n, medianApe, p90Ape, within10, macroApe, overPlan, rows, byMetric, byMethod, bySource } = accuracy;
  return (
    <div className="page">
      <h1 className="max-w-180 type-title">
        On {formatCount(n)} measured runs, half of the estimates are within {formatPercent(medianApe, 1)}.
      </h1>
      <p className="type-lead mt-3">
        Nine in ten are within {formatPercent(p90Ape, 1)}. The figure to plan for was too low for{" "}
        {formatShare(overPlan, 1)} of the runs.
      </p>
      <p className="mt-3 max-w-(--measure) text-small text-soft">
        Constants that are labelled heuristic were chosen on these same runs, so expect larger errors on a software
        stack that is not among them. Where a run names its card, what PyTorch holds is bounded by it. Averaged over
        sources, so that no long table outvotes the others, the median error is {formatPercent(macroApe, 1)}.{" "}
        <Link href="/estimate">Back to the estimate</Link>
      </p>

      <figure aria-label="Predicted against measured" className="mt-10 max-w-220">
        <h2 className="type-finding">Do predicted and measured peaks agree?</h2>
        <p className="mt-1 text-muted text-note">
          Peak memory per GPU, GiB: measured to the right, predicted upwards, both log scales. Closer to the line is
          better; dashed are 10 % above and below. Solid: live tensors. Open: what PyTorch held, the driver showed or a
          card could take.
        </p>
        <div className="mt-4">
          <AccuracyScatter
            label={`${formatCount(n)} runs, predicted against measured; ${formatShare(within10)} lie within 10 % of the diagonal. Every run stands in the last table.`}
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
        <section className="grid min-w-0 gap-y-12 md:col-span-8">
          <Summaries
            caption="By what was measured"
            head="Metric"
            rows={byMetric.map(({ id, summary }) => ({
              id,
              name: METRIC_NAMES[id],
              summary,
              errors: errorsOf(({ row }) => row.metric === id),
            }))}
          />
          <Summaries
            caption="By update method"
            head="Method"
            rows={byMethod.map(({ id, summary }) => ({
              id,
              name: nameOfMethod(id),
              summary,
              errors: errorsOf(({ row }) => row.method === id),
            }))}
          />
          <Summaries
            caption="By source"
            head="Source"
            rows={bySource.map(({ id, summary }) => ({
              id,
              name: SOURCE_NAMES[id] ?? id,
              summary,
              errors: errorsOf(({ group }) => group === id),
            }))}
          />
          <p className="-mt-8 text-note text-muted">
            A tick is a run: left of the line the estimate says too little, right of it too much. The band is 10 %
            either way. Bias is the median of the signed errors.
          </p>
        </section>
        <section className="md:col-span-4">
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
        <PeerTable />
        <WorstRuns />
        <EveryRun />
      </div>
    </div>
  );
}

function nameOfMethod(id: string): string {
  return id === "full" || id === "lora" || id === "qlora" || id === "soft-prompt" ? METHOD_WORDS[id] : id;
}
