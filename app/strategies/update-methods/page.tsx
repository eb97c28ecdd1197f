import type { Metadata } from "next";
import Link from "next/link";
import { pageMetadata } from "@/app/page-metadata";
import { findingOf, knowledge, listedSources, shownSources, surest } from "@/app/strategies/sources";
import { AllSources } from "@/components/strategies/all-sources";
import { ContentsBar } from "@/components/strategies/contents-bar";
import { Findings } from "@/components/strategies/findings";
import { MeasuredBars } from "@/components/strategies/measured-bars";
import { MarginNote } from "@/components/strategies/page-section";
import { SourceLinks } from "@/components/strategies/source-links";
import { MethodMark, StrategyMark } from "@/components/ui/marks";
import { content } from "@/content/index";
import type { UpdateMethodId } from "@/lib/knowledge/ids";
import type { Citation, UpdateMethod } from "@/lib/knowledge/types";

export const metadata: Metadata = pageMetadata({
  title: "Update methods",
  description:
    "Prompt alone, soft prompt, LoRA, QLoRA or full fine-tuning: which weights move, what it takes in memory as measured, what studies say, and when each.",
  path: "/strategies/update-methods",
});

/** Comparisons of all methods under one set of conditions. */
const COMPARED = [
  { id: "qwen7b-mem", title: "Memory to train 7 billion parameters" },
  { id: "hfpeft-mem", title: "Memory to train 3 billion parameters" },
  { id: "hfpeft-ckpt", title: "What is stored per task" },
  { id: "qwen7b-speed", title: "Time of one training step" },
] as const;
const MOST_FINDINGS = 8;

const SECTIONS = [
  { id: "measured", label: "Measured" },
  ...content.updateMethods.map(({ id, name }) => ({ id, label: name })),
  { id: "sources", label: "Sources" },
];

export default function UpdateMethodsPage() {
  return (
    <div className="page">
      <h1 className="type-title">Update methods: which weights move</h1>
      <p className="type-lead mt-3">
        The second decision, after what teaches the model. It is settled by memory, by the number of variants and by how
        much there is to learn.
      </p>
      <ContentsBar sections={SECTIONS} />
      <section id="measured" aria-labelledby="measured-title" className="pt-12">
        <h2 id="measured-title" className="type-section">
          What each takes, measured
        </h2>
        <p className="mt-2 max-w-(--measure) text-small text-soft">
          One bar chart is one study on one machine; bars of two charts cannot be compared. Less is better in all.
        </p>
        <div className="mt-6 grid gap-x-10 gap-y-10 md:grid-cols-2">
          {COMPARED.map(({ id, title }) => (
            <Compared key={id} id={id} title={title} />
          ))}
        </div>
      </section>
      {content.updateMethods.map((method) => (
        <Method key={method.id} method={method} />
      ))}
      <section id="sources" className="pt-16">
        <h2 className="type-section">All sources of this page</h2>
        <div className="mt-4">
          <AllSources {...listedSources(cited())} />
        </div>
      </section>
      <p className="mt-12 text-small">
        <Link href="/strategies">All strategies</Link>
      </p>
    </div>
  );
}

function Compared({ id, title }: { id: string; title: string }) {
  const { model, benchmark, metric, unit, points, caveat } = knowledge.measurement(id);
  const conditions = [model, ...(benchmark === "no benchmark" ? [] : [benchmark]), metric].join(", ");
  const known = points.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  return (
    <MeasuredBars
      title={title}
      conditions={conditions}
      unit={unit}
      points={known}
      caveat={caveat}
      sources={shownSources([`measurement:${id}`])}
    />
  );
}

function Method({ method: { id, name, summary, cites } }: { method: UpdateMethod }) {
  const taught = content.decision.methodPairs.filter(({ methods }) => includes(methods, id));
  const rules = content.decision.methods.filter((rule) => rule.method === id);
  const measured = measuredOn(id);
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid-12 gap-y-6 pt-16">
      <div className="min-w-0 md:col-span-8">
        <h2 id={`${id}-title`} className="type-section flex items-center gap-3">
          <MethodMark method={id} size={16} />
          {name}
        </h2>
        <p className="type-reading mt-3">{summary}</p>
        <SourceLinks sources={shownSources(cites)} />
        {measured.length > 0 && (
          <>
            <h3 className="mt-6 mb-2 font-semibold text-small">What measurements say</h3>
            <Findings findings={surest(measured, MOST_FINDINGS).map(findingOf)} />
            {measured.length > MOST_FINDINGS && (
              <p className="mt-2 text-muted text-note">
                {MOST_FINDINGS} of {measured.length} published figures about it, those that were read most surely.
              </p>
            )}
          </>
        )}
      </div>
      <div className="grid content-start gap-4 md:col-span-4">
        <MarginNote lead={id === "none" ? "Strategies without training" : "Strategies it can carry"}>
          <ul className="grid gap-1">
            {taught.map(({ strategy }) => (
              <li key={strategy}>
                <Link
                  href={`/strategies/${strategy}`}
                  prefetch={false}
                  className="inline-flex min-h-6 items-center gap-2 pointer-coarse:min-h-11"
                >
                  <StrategyMark strategy={strategy} /> {knowledge.strategy(strategy).name}
                </Link>
              </li>
            ))}
          </ul>
        </MarginNote>
        {rules.length > 0 && (
          <MarginNote lead="When the guide takes it">
            <ul className="grid gap-2">
              {rules.map(({ id: rule, because, basis, cites: carried }) => (
                <li key={rule}>
                  {because} <SourceLinks sources={shownSources(carried)} ours={basis === "ours"} />
                </li>
              ))}
            </ul>
          </MarginNote>
        )}
        {id === "qlora" && (
          <MarginNote lead="When the guide takes it">
            <p>Where LoRA is called for and does not fit the hardware.</p>
            {content.decision.fits
              .filter(({ method, fits }) => method === "lora" && !fits)
              .map(({ id: fit, because, cites: carried }) => (
                <p key={fit}>
                  {because} <SourceLinks sources={shownSources(carried)} />
                </p>
              ))}
          </MarginNote>
        )}
      </div>
    </section>
  );
}

function measuredOn(id: UpdateMethodId) {
  return content.measurements.filter(({ methods }) => includes(methods, id));
}

/** Everything that the page shows a source of. */
function cited(): readonly Citation[] {
  const findings = content.updateMethods.flatMap(({ id }) => surest(measuredOn(id), MOST_FINDINGS));
  return [
    ...COMPARED.map(({ id }): Citation => `measurement:${id}`),
    ...content.updateMethods.flatMap(({ cites }) => [...cites]),
    ...content.decision.methods.flatMap(({ cites }) => [...cites]),
    ...content.decision.fits.flatMap(({ cites }) => [...cites]),
    ...findings.map(({ id }): Citation => `measurement:${id}`),
  ];
}

function includes(ids: readonly string[], id: string): boolean {
  return ids.includes(id);
}
