import type { Metadata } from "next";
import Link from "next/link";
import { pageMetadata } from "@/app/page-metadata";
import { findingOf, knowledge, listedSources, shownSources, surest } from "@/app/strategies/sources";
import { winsOf } from "@/app/strategies/wins";
import { AddToCompare } from "@/components/compare/add-to-compare";
import { AllSources } from "@/components/strategies/all-sources";
import { Findings } from "@/components/strategies/findings";
import { MarginNote } from "@/components/strategies/page-section";
import { SourceLinks } from "@/components/strategies/source-links";
import { PipelineName, StrategyMark } from "@/components/ui/marks";
import { content } from "@/content/index";
import { portraits } from "@/content/portraits/index";
import { formatFixed, formatShare } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Citation } from "@/lib/knowledge/types";
import { alternativeName } from "@/lib/knowledge/wording";

export const metadata: Metadata = pageMetadata({
  title: "Pipelines",
  description:
    "Documented orders of training stages: what each stage adds, what a later one wears off, who did it, with sources, and answers for which the guide picks it.",
  path: "/strategies/pipelines",
});

type Order = (typeof content.decision.orders)[number];
const { orders, keeps, settings } = content.decision;

export default function PipelinesPage() {
  return (
    <div className="page">
      <h1 className="type-title">Pipelines: strategies in stages</h1>
      <p className="type-lead mt-3">
        Each stage adds something and wears off part of what came before. These are the orders that compete in the guide
        beside single strategies.
      </p>
      <nav aria-label="Pipelines" className="mt-8 border-ink border-t">
        <ul className="gap-x-6 text-small sm:columns-2 lg:columns-3">
          {orders.map(({ id, stages }) => (
            <li key={id} className="break-inside-avoid border-line border-b">
              <a href={`#${id}`} className="link-plain flex min-h-11 items-center text-ink">
                <PipelineName stages={stages} name={alternativeName(content, stages)} size={10} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-6 max-w-(--measure) text-small text-soft">
        How much of a gain is kept is a constant of ours, drawn from what was measured: {formatFixed(settings.keep, 2)}{" "}
        where no record says otherwise. Retrieval is no stage in time; it runs beside the others.
      </p>
      {orders.map((order) => (
        <Pipeline key={order.id} order={order} />
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

function Pipeline({ order: { id, stages, because, basis, cites } }: { order: Order }) {
  const name = alternativeName(content, stages);
  const builders = content.systems.filter((system) => system.stages.join() === stages.join());
  const measured = surest(measuredOn(stages), 3);
  const [win] = winsOf(stages, 1);
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid-12 gap-y-6 pt-14">
      <div className="min-w-0 md:col-span-8">
        <h2 id={`${id}-title`} className="type-section">
          <PipelineName stages={stages} name={name} size={16} />
        </h2>
        <p className="type-reading mt-2">{because}</p>
        <SourceLinks sources={shownSources(cites)} ours={basis === "ours"} />
        <ol className="mt-4 border-line border-t">
          {stages.map((stage, index) => (
            <Stage key={stage} stage={stage} after={stages[index + 1]} />
          ))}
        </ol>
        {measured.length > 0 && (
          <div className="mt-4">
            <h3 className="mb-1.5 font-semibold text-small">Measured in this order</h3>
            <Findings findings={measured.map(findingOf)} />
          </div>
        )}
      </div>
      <div className="grid content-start gap-4 md:col-span-4">
        <p>
          <AddToCompare pick={stages.join("+")} name={name} />
        </p>
        <MarginNote lead="Who did it">
          {builders.length === 0 ? (
            <p>None of our records of named systems has exactly these stages.</p>
          ) : (
            <ul className="grid gap-1.5">
              {builders.map((system) => (
                <li key={system.id}>
                  {system.name}, {system.maker}. <SourceLinks sources={shownSources(system.cites)} />
                </li>
              ))}
            </ul>
          )}
        </MarginNote>
        {win !== undefined && (
          <MarginNote lead="When the guide picks it">
            <p>
              <Link href={win.href} prefetch={false}>
                Open these answers
              </Link>
              : {win.answers}. It wins in {formatShare(win.share)} of draws.
            </p>
          </MarginNote>
        )}
      </div>
    </section>
  );
}

function Stage({ stage, after }: { stage: StrategyId; after: StrategyId | undefined }) {
  const { adds } = portraits.find(({ strategy }) => strategy === stage) ?? { adds: null };
  const keep = keeps.find((record) => record.before === stage && record.after === after);
  return (
    <li className="border-line border-b py-2.5 text-small">
      <Link
        href={`/strategies/${stage}`}
        prefetch={false}
        className="link-plain inline-flex min-h-6 items-center gap-2 font-semibold text-ink pointer-coarse:min-h-11"
      >
        <StrategyMark strategy={stage} /> {knowledge.strategy(stage).name}
      </Link>
      {adds !== null && (
        <p>
          Adds: {adds.text.charAt(0).toLowerCase() + adds.text.slice(1)}{" "}
          <SourceLinks sources={shownSources(adds.cites)} ours={adds.basis === "ours"} />
        </p>
      )}
      {keep !== undefined && (
        <p className="text-soft">
          Of its gain {formatFixed(keep.keep, 2)} is kept through the next stage. {keep.because}{" "}
          <SourceLinks sources={shownSources(keep.cites)} />
        </p>
      )}
    </li>
  );
}

function measuredOn(stages: readonly string[]) {
  return content.measurements.filter((measurement) => measurement.stages.join() === stages.join());
}

function cited(): readonly Citation[] {
  return [
    ...orders.flatMap(({ cites }) => [...cites]),
    ...keeps.flatMap(({ cites }) => [...cites]),
    ...portraits.flatMap(({ adds }) => [...adds.cites]),
    ...orders.flatMap(({ stages }) => surest(measuredOn(stages), 3)).map(({ id }): Citation => `measurement:${id}`),
    ...content.systems
      .filter((system) => orders.some(({ stages }) => stages.join() === system.stages.join()))
      .flatMap(({ cites }) => [...cites]),
  ];
}
