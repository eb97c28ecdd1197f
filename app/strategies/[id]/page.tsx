import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/app/page-metadata";
import { AddToCompare } from "@/components/compare/add-to-compare";
import { AllSources } from "@/components/strategies/all-sources";
import { ContentsBar } from "@/components/strategies/contents-bar";
import { PageSection } from "@/components/strategies/page-section";
import { StrategyMark } from "@/components/ui/marks";
import { content } from "@/content/index";
import type { Strategy } from "@/lib/knowledge/types";
import { Combinations } from "./combinations";
import { How } from "./how";
import { InUse, Wins } from "./in-use";
import { Judging } from "./judging";
import { Needs } from "./needs";
import { Neighbours } from "./neighbours";
import { Ratings } from "./ratings";
import { movesWords, portraitOf, sourcesOf, strategyOf } from "./sheet";
import { structuredData } from "./structured-data";
import { When } from "./when";

type Props = PageProps<"/strategies/[id]">;

export const dynamicParams = false;
export const generateStaticParams = () => content.strategies.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, name } = await find(params);
  return pageMetadata({ title: name, description: portraitOf(id).description, path: `/strategies/${id}` });
}

async function find(params: Props["params"]): Promise<Strategy> {
  const { id } = await params;
  return strategyOf(id) ?? notFound();
}

const SECTIONS = [
  { id: "how", label: "How it works" },
  { id: "needs", label: "Needs" },
  { id: "ratings", label: "Ratings" },
  { id: "when", label: "When" },
  { id: "metrics", label: "Metrics" },
  { id: "risks", label: "Risks" },
  { id: "combinations", label: "Combinations" },
  { id: "uses", label: "In use" },
  { id: "words", label: "Words" },
  { id: "wins", label: "When it wins" },
  { id: "sources", label: "Sources" },
] as const;

export default async function StrategyPage({ params }: Props) {
  const strategy = await find(params);
  const { id, name, summary } = strategy;
  const place = content.strategies.findIndex((each) => each.id === id);
  const portrait = portraitOf(id);
  const sources = sourcesOf(strategy);
  return (
    <article className="page">
      <script type="application/ld+json">{structuredData(strategy, portrait.description)}</script>
      <header className="grid-12 gap-y-5">
        <div className="md:col-span-8">
          <p className="flex items-center gap-2 text-muted text-note">
            <StrategyMark strategy={id} />
            Strategy {place + 1} of {content.strategies.length}, {movesWords(strategy)}
          </p>
          <h1 className="type-title mt-1.5">{name}</h1>
          <p className="type-lead mt-3">{summary}</p>
        </div>
        <div className="flex flex-wrap items-end gap-x-6 gap-y-2 md:col-span-4 md:self-end">
          <AddToCompare pick={id} name={name} />
          <a
            href="#wins"
            className="link-plain inline-flex min-h-6 items-center font-semibold text-small leading-tight pointer-coarse:min-h-11"
          >
            When it wins
          </a>
        </div>
      </header>
      <ContentsBar sections={SECTIONS} />
      <How strategy={strategy} />
      <Needs strategy={strategy} />
      <Ratings strategy={strategy} />
      <When strategy={strategy} />
      <Judging strategy={strategy} />
      <Combinations strategy={strategy} />
      <InUse strategy={strategy} />
      <Wins strategy={strategy} />
      <PageSection id="sources" title="All sources of this page">
        <AllSources {...sources} />
      </PageSection>
      <Neighbours place={place} />
    </article>
  );
}
