import type { Metadata } from "next";
import Link from "next/link";
import { pageMetadata } from "@/app/page-metadata";
import { Figure } from "@/components/charts/figure";
import { FamilyTree } from "@/components/strategies/family-tree";
import { MethodMark, PipelineName } from "@/components/ui/marks";
import { content } from "@/content/index";
import { describeMeasure } from "@/lib/charts/interval-data";
import { alternativeName } from "@/lib/knowledge/wording";
import { GOOD_FROM, treeChart, treeChoices, treeFamilies, treeScale } from "./tree";

export const metadata: Metadata = pageMetadata({
  title: "Strategies",
  description:
    "Eleven ways to adapt a language model, by what they move and what they learn from, with how many examples each asks for; update methods and pipelines.",
  path: "/strategies",
});

export default function StrategiesPage() {
  return (
    <div className="page">
      <h1 className="type-title">Eleven ways to adapt a language model</h1>
      <p className="type-lead mt-3">
        They differ in what moves and in what they learn from. Each has a page of its own: how it works, what it needs,
        how it rates, and when to leave it.
      </p>
      <div className="mt-10">
        <Figure
          title="What moves, what it learns from, and how many examples does it ask for?"
          subtitle={`Band: low to high as sources say; mark: typical; ${describeMeasure(treeChart.measure)}.`}
          chart={treeChart}
          sources={[
            { text: `Ratings of knowledge version ${content.version}; each page names their sources`, href: null },
          ]}
          note={`"Good for" means a typical rating of at least ${GOOD_FROM} of 5. Each strategy counts examples of its own kind.`}
        >
          <FamilyTree families={treeFamilies} scale={treeScale} choices={treeChoices} />
        </Figure>
      </div>
      <section className="grid-12 mt-16 gap-y-4">
        <div className="md:col-span-4">
          <h2 className="type-section">Update methods</h2>
          <p className="mt-2 text-small text-soft">
            Which weights move is a second decision, after the strategy.{" "}
            <Link href="/strategies/update-methods" prefetch={false}>
              What each takes, measured
            </Link>
          </p>
        </div>
        <ul className="border-ink border-t md:col-span-8">
          {content.updateMethods.map(({ id, name, summary }) => (
            <li key={id} className="border-line border-b py-2.5 text-small">
              <Link
                href={`/strategies/update-methods#${id}`}
                prefetch={false}
                className="link-plain inline-flex min-h-6 items-center gap-2 font-semibold text-ink pointer-coarse:min-h-11"
              >
                <MethodMark method={id} /> {name}
              </Link>
              <p className="text-soft">{firstSentence(summary)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="grid-12 mt-16 gap-y-4">
        <div className="md:col-span-4">
          <h2 className="type-section">Pipelines</h2>
          <p className="mt-2 text-small text-soft">
            Strategies come in stages. {content.decision.orders.length} orders compete in the guide.{" "}
            <Link href="/strategies/pipelines" prefetch={false}>
              What each stage adds and wears off
            </Link>
          </p>
        </div>
        <ul className="border-ink border-t md:col-span-8">
          {content.decision.orders.map(({ id, stages, because, basis }) => (
            <li key={id} className="border-line border-b py-2.5 text-small">
              <Link
                href={`/strategies/pipelines#${id}`}
                prefetch={false}
                className="link-plain inline-flex min-h-6 items-center font-semibold text-ink pointer-coarse:min-h-11"
              >
                <PipelineName stages={stages} name={alternativeName(content, stages)} />
              </Link>
              <p className="text-soft">
                {because}
                {basis === "ours" && <span className="text-muted"> Our judgement.</span>}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function firstSentence(text: string): string {
  return `${text.split(/[.;] /)[0] ?? text}.`;
}
