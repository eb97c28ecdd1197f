import Link from "next/link";
import type { ReactNode } from "react";
import { StrategyMark } from "@/components/ui/marks";
import { ErrorNote, Notice } from "@/components/ui/side-note";
import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import { describeSet } from "@/lib/catalogue/describe";
import { isAlsoTest } from "@/lib/catalogue/facets";
import { isUnverified, techniqueNames } from "@/lib/catalogue/fields";
import type { Loading } from "@/lib/catalogue/loading";
import type { StrategyId } from "@/lib/knowledge/ids";
import { SetFacts, SetSources } from "./set-facts";
import { SetLicence } from "./set-licence";
import { SetLoading } from "./set-loading";
import { Unverified } from "./unverified";

type SetArticleProps = {
  set: CataloguedDataset;
  loading: Loading;
  strategies: readonly { id: StrategyId; name: string; summary: string }[];
};

/** Everything that is known about one public set, and what is not. */
export function SetArticle({ set, loading, strategies }: SetArticleProps) {
  return (
    <>
      <p className="type-lead mt-2">{describeSet(set)}</p>
      <div className="mt-5 grid max-w-(--measure) gap-3 empty:hidden">
        <Warnings set={set} />
      </div>
      <div className="grid-12 mt-8 gap-y-10">
        <div className="min-w-0 md:col-span-8">
          <Section title="What to know first">
            {set.caveats.length === 0 ? (
              <p className="text-soft">No caveat was read. That is no promise that there is none.</p>
            ) : (
              <ul className="max-w-(--measure) border-t border-line">
                {set.caveats.map(({ text, verified }) => (
                  <li key={text} className="border-b border-line py-2">
                    {text} {!verified && <Unverified />}
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <Section title="What it can feed">
            <Feeds set={set} strategies={strategies} />
          </Section>
          <Section title="How to load it">
            <SetLoading loading={loading} />
          </Section>
          <Section title="Licence">
            <SetLicence set={set} />
          </Section>
        </div>
        <div className="min-w-0 md:col-span-4">
          <SetFacts set={set} />
          <SetSources set={set} />
        </div>
      </div>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-10">
      <h2 className="type-section mb-3">{title}</h2>
      {children}
    </section>
  );
}

function Warnings({ set }: { set: CataloguedDataset }) {
  return (
    <>
      {set.evaluationOnly && (
        <ErrorNote lead="Keep it out of training.">
          It is a benchmark: a model that was trained on it can no longer be measured with it. Check your own training
          data for its items.
        </ErrorNote>
      )}
      {isAlsoTest(set) && (
        <Notice lead="It also serves as a test.">
          Decide first what you measure with: after training on it, scores on it say little.
        </Notice>
      )}
      {!set.verified && (
        <Notice lead="Not verified.">
          It was taken from lists of data sets; its own card was not read. Check what you rely on.
        </Notice>
      )}
    </>
  );
}

function Feeds({ set, strategies }: Pick<SetArticleProps, "set" | "strategies">) {
  return (
    <>
      {set.strategies.length === 0 ? (
        <p className="text-soft">
          {set.evaluationOnly ? "No strategy: it measures them." : "No strategy by itself, by our mapping."}
        </p>
      ) : (
        <ul className="max-w-(--measure) border-t border-line">
          {strategies.map(({ id, name, summary }) => (
            <li key={id} className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2 border-b border-line py-2">
              <span>{set.strategies.map((one) => one === id && <StrategyMark key={one} strategy={one} />)}</span>
              <span>
                <Link href={`/strategies/${id}`} prefetch={false} className="link-plain font-semibold">
                  {name}
                </Link>
                <span className="block text-note text-muted">{summary}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 max-w-(--measure) text-small">
        Listed for: {techniqueNames(set.techniques)}. Rows: <code>{set.format.stated}</code>
        {isUnverified(set, "format") && (
          <>
            {" "}
            <Unverified />
          </>
        )}
        {set.rowFormat === null
          ? ", a shape that is none of our row formats."
          : `, which is our row format ${set.rowFormat.name} (${set.format.id}).`}
      </p>
      <p className="mt-1 text-note text-muted">Strategies follow from the techniques by a mapping of ours.</p>
    </>
  );
}
