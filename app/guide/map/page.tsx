import type { Metadata } from "next";
import Link from "next/link";
import { firstShares, guideMap, mapChart } from "@/app/guide/map/guide-map";
import { Figure } from "@/components/charts/figure";
import { Tree } from "@/components/charts/tree";
import { TreeList } from "@/components/charts/tree-list";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { PipelineName } from "@/components/ui/marks";
import { content } from "@/content/index";
import { treeEnds } from "@/lib/charts/tree-data";
import { mapLeaves, mapQuestions } from "@/lib/decision/map";
import { formatCount, formatShare } from "@/lib/format";
import { alternativeInSentence } from "@/lib/knowledge/wording";

export const metadata: Metadata = {
  title: "Map of the guide",
  description:
    "The guide on one page: the few questions that decide most, and how often they decide as the whole guide does.",
};

/** The drawing's width: what the grid holds, and an A3 page at full size. */
const WIDTH = 1200;
const ENOUGH = 0.75;

export default function GuideMapPage() {
  const map = guideMap();
  const chart = mapChart(map);
  const { sets, first, firstTwo, commonest } = map.agreement;
  const asked = mapQuestions(map.root);
  const silent = content.questions.filter(({ id }) => !asked.includes(id));
  const named = new Set(mapLeaves(map.root).flatMap(({ winner }) => winner.split("+")));
  const unnamed = content.strategies.filter(({ id }) => !named.has(id)).map(({ inSentence }) => inSentence);
  const pipelines = new Set(
    mapLeaves(map.root)
      .map(({ winner }) => winner)
      .filter((winner) => winner.includes("+")),
  );
  return (
    <div className="page guide-map">
      <h1 className="type-title">The guide on one page: {formatCount(asked.length)} questions that decide most</h1>
      <p className="mt-3 type-lead print:max-w-none">
        The map agrees with the guide in {formatShare(first / sets)} of {formatCount(sets)} answer sets that it was not
        fitted to. It names the guide’s first or second in {formatShare(firstTwo / sets)}.
      </p>
      {first / sets < ENOUGH && (
        <div className="mt-6 max-w-[38rem] print:order-1">
          <p className="type-reading">
            One page cannot hold what {formatCount(content.questions.length)} questions say together. The map has{" "}
            {formatCount(pipelines.size)} of the {formatCount(content.decision.orders.length)} sequences that the guide
            ranks
            {unnamed.length > 0 && `, never names ${listed(unnamed)}`}, and says nothing of which weights to update.
          </p>
          <Disclosure summary={`${formatCount(silent.length)} questions that the map does not ask`}>
            <ul className="list-disc pl-5 text-small">
              {silent.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
      <div className="mt-10 print:mt-4">
        <Figure
          title="Which way do the answers lead?"
          subtitle="Branches are tried from top to bottom. At each end: the guide’s first on these answers alone, the share of answer sets arriving there whose first it is, and how many arrive. A dash: none of our sets arrives there."
          chart={chart}
          sources={[
            {
              text: `Fitted to the guide’s ranking of ${formatCount(map.fitted)} answer sets, knowledge version ${content.version}; the map is ours`,
              href: null,
            },
          ]}
          note={`Goals equally likely, data that fits them, the rest as the guide assumes while a question is open. Always naming the commonest would agree in ${formatShare(commonest / sets)}.`}
        >
          <div className="max-lg:hidden print:block">
            <Tree
              chart={chart}
              width={WIDTH}
              label={`A tree of questions with ${formatCount(treeEnds(chart.root).length)} ends.`}
            />
          </div>
          <div className="lg:hidden print:hidden">
            <TreeList node={chart.root} />
          </div>
        </Figure>
      </div>
      <section className="mt-16 print:hidden">
        <h2 className="type-section">How often the guide picks each strategy</h2>
        <p className="mt-3 type-reading">
          Of {formatCount(sets)} coherent answer sets with every question answered and every goal equally likely: a
          count of ours, not of readers.
        </p>
        <div className="mt-4 max-w-[44rem]">
          <DataTable
            caption="Share of answer sets on which the guide ranks it first"
            captionHidden
            columns={[
              { id: "strategy", head: "Strategy" },
              { id: "alone", head: "First alone", figures: true },
              { id: "sequence", head: "In the first sequence", figures: true },
            ]}
            rows={content.strategies.map(({ id, name }) => {
              const { alone, inSequence } = firstShares(id);
              return {
                id,
                cells: [
                  <Link key={id} href={`/strategies/${id}#wins`} prefetch={false} className="link-plain">
                    <PipelineName stages={[id]} name={name} />
                  </Link>,
                  formatShare(alone),
                  formatShare(inSequence),
                ],
              };
            })}
          />
        </div>
      </section>
      <section className="mt-16 print:hidden">
        <h2 className="type-section">How the map is made</h2>
        <div className="mt-3 type-reading">
          <p>
            The ranking of the guide is worked out for {formatCount(map.fitted)} answer sets, and a tree is fitted that
            parts them by as few questions as possible. Each end then says what the guide itself says when it is given
            the answers on the way and nothing else; where a branch stands for several options, the most usual of them.
            Open an end to see that verdict with its interval, reasons and runner-up, and go on answering there.
          </p>
          <p className="mt-4">
            The commonest ends say {alternativeInSentence(content, ["prompting"])} and{" "}
            {alternativeInSentence(content, ["rag"])}: do those first, whatever else the map says.
          </p>
        </div>
        <p className="mt-6">
          <Link href="/guide" className="link-plain">
            Answer all questions in the guide
          </Link>
        </p>
      </section>
    </div>
  );
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
