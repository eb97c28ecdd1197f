import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/app/page-metadata";
import { ratingGroups } from "@/app/strategies/rating-table";
import { knowledge, shownSources } from "@/app/strategies/sources";
import { winsOf } from "@/app/strategies/wins";
import { AddToCompare } from "@/components/compare/add-to-compare";
import { AllSources } from "@/components/strategies/all-sources";
import {
  ClaimList,
  ComparisonList,
  MetricList,
  OrderList,
  RiskList,
  SystemList,
  TermList,
  UseList,
  WinList,
} from "@/components/strategies/article-lists";
import { ContentsBar } from "@/components/strategies/contents-bar";
import { DiagramDrawing } from "@/components/strategies/diagram-drawing";
import { AmountTable, FilledRecord, MethodLinks } from "@/components/strategies/needs";
import { MarginNote, PageSection } from "@/components/strategies/page-section";
import { RatingFigure } from "@/components/strategies/rating-figure";
import type { RatingRow } from "@/components/strategies/rating-rows";
import { SourceLinks } from "@/components/strategies/source-links";
import { Statements } from "@/components/strategies/statements";
import { StrategyMark } from "@/components/ui/marks";
import { content } from "@/content/index";
import { placeOn } from "@/lib/charts/scale";
import { formatAs, formatFixed, formatRange } from "@/lib/format";
import type { Strategy } from "@/lib/knowledge/types";
import {
  amountsOf,
  claimsOf,
  comparisonsOf,
  constraintsOf,
  keepsOf,
  methodsOf,
  metricsOf,
  movesWords,
  ordersOf,
  portraitOf,
  risksOf,
  shown,
  sourcesOf,
  strategyOf,
  systemsOf,
  termsOf,
  usesOf,
} from "./sheet";
import { structuredData } from "./structured-data";

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

type Part = { strategy: Strategy };

function How({ strategy: { id, name } }: Part) {
  const { diagram, steps, served, terms } = portraitOf(id);
  const trap = termsOf(terms).find((term) => term.trap !== null);
  return (
    <PageSection
      id="how"
      title="How it works"
      aside={
        <>
          {trap !== undefined && (
            <MarginNote lead={`A trap in the words: ${trap.name}`} strong>
              <p>{trap.trap}</p>
              <SourceLinks sources={trap.sources} />
            </MarginNote>
          )}
          <MarginNote lead="What is served">
            <p>{served.text}</p>
            <SourceLinks sources={shownSources(served.cites)} ours={served.basis === "ours"} />
          </MarginNote>
        </>
      }
    >
      <DiagramDrawing
        diagram={diagram}
        strategy={id}
        label={`How ${name} works; the numbered list below says the same`}
      />
      <div className="mt-8 max-w-(--measure)">
        <Statements items={steps.map((step) => shown(step))} numbered />
      </div>
    </PageSection>
  );
}

function Needs({ strategy }: Part) {
  const { id, inSentence, currency } = strategy;
  const { rating, criterion } = knowledge.tradeoff(id, "examples-needed");
  const compute = knowledge.tradeoff(id, "training-compute").rating;
  // What is trained on nothing may still show a few examples; they are not counted in what it looks up.
  const counted = strategy.properties.includes("untrained") || currency === null ? "examples" : currency;
  const amounts = amountsOf(id);
  const methods = methodsOf(id);
  const memory = methods.some((method) => method.id === "lora")
    ? knowledge.measurement("qwen7b-mem")
    : methods.some((method) => method.id === "soft-prompt")
      ? knowledge.measurement("hfpeft-mem")
      : null;
  const record = content.examples.find((example) => example.strategy === id);
  return (
    <PageSection
      id="needs"
      title="What it needs"
      aside={
        <>
          <MarginNote lead={criterion.name}>
            <p>
              {formatAs(rating.typical, "count")} typical, {formatRange(rating.low, rating.high, "count")} {counted}.{" "}
              {rating.rationale}
            </p>
            {rating.basis === "ours" && <SourceLinks sources={[]} ours />}
          </MarginNote>
          <MarginNote lead="Compute, with LoRA on 7–8 B">
            <p>
              {formatAs(compute.typical, "significant")} GPU-hours typical,{" "}
              {formatRange(compute.low, compute.high, "significant")}. {compute.rationale}
            </p>
            {compute.basis === "ours" && <SourceLinks sources={[]} ours />}
          </MarginNote>
          {memory === null ? (
            <MarginNote lead="Memory">
              <p>That of serving the model: nothing is trained.</p>
            </MarginNote>
          ) : (
            <MarginNote lead="Memory belongs to the update method">
              <p>{memory.finding}</p>
              <SourceLinks sources={shownSources([`measurement:${memory.id}`])} />
            </MarginNote>
          )}
        </>
      }
    >
      <p className="type-reading">{needsWords(strategy)} Which weights can move:</p>
      <div className="mt-2 mb-5 text-small">
        <MethodLinks methods={methods} />
      </div>
      {amounts.length > 0 ? (
        <AmountTable name={inSentence} amounts={amounts} />
      ) : (
        <p className="text-small text-soft">
          A prompt, and a test set to read the answers on. There is nothing to count.
        </p>
      )}
      {record !== undefined && (
        <div className="mt-6">
          <FilledRecord record={record} />
        </div>
      )}
    </PageSection>
  );
}

function needsWords({ name, currency, properties }: Strategy): string {
  if (!properties.includes("untrained")) return `It is counted in ${currency}.`;
  return currency === null
    ? `${name} trains on nothing.`
    : `${name} trains on nothing; it needs ${currency} to look things up in.`;
}

function Ratings({ strategy: { id, name, inSentence } }: Part) {
  const ratings = content.ratings.filter((rating) => rating.strategy === id);
  const ours = ratings.filter(({ basis }) => basis === "ours").length;
  const widest = widestOf(id);
  return (
    <PageSection
      id="ratings"
      title="How it rates"
      aside={
        <>
          <MarginNote lead="What it rests on">
            <p>
              {ratings.length - ours} of {ratings.length} ratings are carried by sources;{" "}
              {ours === 0 ? "none is ours." : `our own judgement is hatched (${ours}).`} The band is the disagreement of
              the sources; the mark is the typical value.
            </p>
          </MarginNote>
          {widest !== null && (
            <MarginNote lead={`Sources disagree most on: ${widest.name}`}>
              <p>{widest.rationale}</p>
              <SourceLinks sources={widest.sources} />
            </MarginNote>
          )}
        </>
      }
    >
      <RatingFigure
        strategy={id}
        title={`Where is ${inSentence} strong, and how sure is that?`}
        groups={ratingGroups(id)}
        name={name}
        source={`Ratings of knowledge version ${content.version}, each with its sources in its row`}
      />
    </PageSection>
  );
}

/** The sourced rating with the widest band, as a share of its scale. */
function widestOf(id: Strategy["id"]) {
  const width = ({ measure: { scale }, low, high }: RatingRow) => placeOn(scale, high) - placeOn(scale, low);
  const [widest] = ratingGroups(id)
    .flatMap(({ rows }) => rows)
    .filter(({ basis }) => basis === "sourced")
    .sort((a, b) => width(b) - width(a));
  if (widest === undefined) return null;
  const sources = widest.findings.map(({ source, href }) => ({ text: source, href }));
  return { name: widest.name.toLowerCase(), rationale: widest.rationale, sources };
}

function When({ strategy }: Part) {
  const { choose, avoid } = portraitOf(strategy.id);
  const constraints = constraintsOf(strategy);
  const stances = claimsOf(strategy.id);
  const silent = stances.every(({ count }) => count === 0);
  const noneAgainst = !silent && stances.every(({ stance, count }) => stance !== "against" || count === 0);
  return (
    <PageSection
      id="when"
      title="When to choose it, and when not"
      aside={
        <MarginNote lead="What can stand in its way">
          {constraints.length === 0 ? (
            <p>Nothing: prompting is always possible, so the guide never rules it out.</p>
          ) : (
            <ul className="grid gap-2">
              {constraints.map(({ id, status, because, ours, sources, liftedBy }) => (
                <li key={id}>
                  <b>{status === "blocked" ? "Ruled out." : "Delayed."}</b> {because}{" "}
                  {liftedBy.length > 0 && `Lifted by: ${liftedBy.join(", or ")}. `}
                  <SourceLinks sources={sources} ours={ours} />
                </li>
              ))}
            </ul>
          )}
        </MarginNote>
      }
    >
      <div className="grid gap-x-6 gap-y-8 sm:grid-cols-2">
        <section>
          <h3 className="mb-2.5 font-semibold text-small">Choose it when</h3>
          <Statements items={choose.map((statement) => shown(statement))} />
        </section>
        <section>
          <h3 className="mb-2.5 font-semibold text-small">Not when</h3>
          <Statements items={avoid.map((statement) => shown(statement, statement.instead))} />
        </section>
      </div>
      <section className="mt-10">
        <h3 className="font-semibold text-small">What the four documents say</h3>
        {silent ? (
          <p className="mt-1 text-small text-soft">
            Nothing: none of the four documents makes a claim about {strategy.inSentence}. What stands here comes from
            papers and documentation.
          </p>
        ) : (
          <div className="mt-1">
            <ClaimList stances={stances} />
            {noneAgainst && <p className="mt-2 text-note text-muted">They say nothing against it.</p>}
          </div>
        )}
      </section>
    </PageSection>
  );
}

function Judging({ strategy: { id } }: Part) {
  return (
    <>
      <PageSection
        id="metrics"
        title="Metrics to judge it by"
        aside={
          <MarginNote lead="Before any of them">
            <p>A prompted baseline on the same test set: a gain is read against it.</p>
            <SourceLinks sources={shownSources(["work:2311.16452", "claim:001-evaluation-takes-care"])} />
          </MarginNote>
        }
      >
        <MetricList metrics={metricsOf(id)} />
      </PageSection>
      <PageSection id="risks" title="Risks, and what helps against them">
        <RiskList {...risksOf(id)} />
      </PageSection>
    </>
  );
}

function Combinations({ strategy: { id, inSentence } }: Part) {
  const { adds } = portraitOf(id);
  const orders = ordersOf(id);
  const keeps = keepsOf(id);
  const comparisons = comparisonsOf(id);
  return (
    <PageSection
      id="combinations"
      title="Combinations"
      aside={
        <>
          <MarginNote lead="What it brings as a stage">
            <p>{adds.text}</p>
            <SourceLinks sources={shownSources(adds.cites)} ours={adds.basis === "ours"} />
          </MarginNote>
          {keeps.length > 0 && (
            <MarginNote lead="What a later stage wears off">
              <ul className="grid gap-2">
                {keeps.map(({ id: keep, before, after, keep: share, because, sources }) => (
                  <li key={keep}>
                    Of the gain by {before}, {formatFixed(share, 2)} is kept through {after}: a constant of ours, after
                    this: {because} <SourceLinks sources={sources} />
                  </li>
                ))}
              </ul>
            </MarginNote>
          )}
        </>
      }
    >
      {orders.length > 0 ? (
        <OrderList orders={orders} />
      ) : (
        <p className="text-small text-soft">
          We know of no documented order of stages with {inSentence} in it that the guide could weigh.
        </p>
      )}
      {comparisons.length > 0 && (
        <section className="mt-10">
          <h3 className="mb-2 font-semibold text-small">How it differs, by the documents</h3>
          <ComparisonList comparisons={comparisons} />
        </section>
      )}
    </PageSection>
  );
}

function InUse({ strategy: { id, inSentence } }: Part) {
  const uses = usesOf(id);
  const systems = systemsOf(id);
  return (
    <>
      <PageSection id="uses" title="In use">
        <h3 className="mb-2 font-semibold text-small">Systems with a name</h3>
        {systems.length > 0 ? (
          <SystemList systems={systems} />
        ) : (
          <p className="text-small text-soft">None of our records of named systems was built with {inSentence}.</p>
        )}
        <h3 className="mt-10 mb-2 font-semibold text-small">What the documents name as uses</h3>
        {uses.uses.length > 0 ? (
          <UseList {...uses} />
        ) : (
          <p className="text-small text-soft">The documents name no use of {inSentence}.</p>
        )}
      </PageSection>
      <PageSection id="words" title="Words and their traps">
        <TermList terms={termsOf(portraitOf(id).terms)} />
      </PageSection>
    </>
  );
}

function Wins({ strategy: { id } }: Part) {
  const wins = winsOf([id], 5);
  return (
    <PageSection
      id="wins"
      title="Would the guide ever pick it?"
      aside={
        <MarginNote lead="Judged anew">
          <p>
            Each set of answers was put to the guide when this page was made. What it did not answer with this strategy
            alone is left out; sequences stand under the pipelines.
          </p>
        </MarginNote>
      }
    >
      {wins.length > 0 ? (
        <WinList wins={wins} />
      ) : (
        <p className="text-small text-soft">We know of no answers under which it wins on its own.</p>
      )}
    </PageSection>
  );
}

function Neighbours({ place }: { place: number }) {
  const [before, after] = [content.strategies[place - 1], content.strategies[place + 1]];
  return (
    <nav
      aria-label="Other strategies"
      className="mt-16 flex flex-wrap justify-between gap-4 border-line-strong border-t pt-4 text-small"
    >
      {before === undefined ? (
        <Link href="/strategies">All strategies</Link>
      ) : (
        <Link href={`/strategies/${before.id}`} rel="prev" prefetch={false}>
          <span className="text-muted">Before: </span>
          <StrategyMark strategy={before.id} /> {before.name}
        </Link>
      )}
      {after === undefined ? (
        <Link href="/strategies">All strategies</Link>
      ) : (
        <Link href={`/strategies/${after.id}`} rel="next" prefetch={false}>
          <span className="text-muted">Next: </span>
          <StrategyMark strategy={after.id} /> {after.name}
        </Link>
      )}
    </nav>
  );
}
