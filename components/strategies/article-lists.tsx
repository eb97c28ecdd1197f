"use client";
/*
 * Nothing here needs a script. A server component would travel twice, as HTML and again as a tree of elements; as a client
 * component its second journey is the bare data, which keeps the longest page within 60 KB.
 */
import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import { PipelineName, StrategyMark } from "@/components/ui/marks";
import { formatShare } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { ShownSource } from "@/lib/plan/guide-view";
import { SourceLinks, SourceText } from "./source-links";

const ROW = "grid gap-x-6 gap-y-1 border-line border-b py-3 text-small sm:grid-cols-[11.5rem_1fr]";

type Sourced = { id: string; sources: readonly ShownSource[] };

export type ShownMetric = Sourced & { name: string; measures: string; misleads: string; first: boolean };

/** What to judge it by: those that fit its purpose in sight, the others a click away. */
export function MetricList({ metrics }: { metrics: readonly ShownMetric[] }) {
  const [first, rest] = [metrics.filter((metric) => metric.first), metrics.filter((metric) => !metric.first)];
  return (
    <>
      <Metrics metrics={first} />
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more that apply`} tone="quiet">
          <Metrics metrics={rest} />
        </Disclosure>
      )}
    </>
  );
}

function Metrics({ metrics }: { metrics: readonly ShownMetric[] }) {
  return (
    <dl className="border-line border-t">
      {metrics.map(({ id, name, measures, misleads, sources }) => (
        <div key={id} className={ROW}>
          <dt className="font-semibold">{name}</dt>
          <dd>
            {measures} <span className="text-soft">Misleads: {lowered(misleads)}</span>{" "}
            <SourceLinks sources={sources} ours={sources.length === 0} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** After a colon a sentence begins small, unless its first word is a name. */
function lowered(text: string): string {
  return /^(A |[A-Z][a-z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export type ShownRisk = Sourced & { name: string; text: string; mitigation: string };
type RiskListProps = { risks: readonly ShownRisk[]; rest: readonly { id: string; name: string; mitigation: string }[] };

export function RiskList({ risks, rest }: RiskListProps) {
  return (
    <>
      <dl className="border-line border-t">
        {risks.map(({ id, name, text, mitigation, sources }) => (
          <div key={id} className={ROW}>
            <dt className="font-semibold">{name}</dt>
            <dd className="grid gap-1">
              <p>{text}</p>
              <p className="text-soft">
                <b>What helps.</b> {mitigation} <SourceLinks sources={sources} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more, shared by most strategies`} tone="quiet">
          <dl>
            {rest.map(({ id, name, mitigation }) => (
              <div key={id} className={ROW}>
                <dt className="font-semibold">{name}</dt>
                <dd className="text-soft">{mitigation}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  );
}

export type ShownOrder = Sourced & { stages: readonly StrategyId[]; name: string; because: string; ours: boolean };

export function OrderList({ orders }: { orders: readonly ShownOrder[] }) {
  return (
    <ul className="border-line border-t">
      {orders.map(({ id, stages, name, because, ours, sources }) => (
        <li key={id} className="border-line border-b py-2.5 text-small">
          <Link href={`/strategies/pipelines#${id}`} prefetch={false} className="link-plain font-semibold text-ink">
            <PipelineName stages={stages} name={name} />
          </Link>
          <p className="mt-0.5 text-soft">
            {because} <SourceLinks sources={sources} ours={ours} />
          </p>
        </li>
      ))}
    </ul>
  );
}

export type ShownComparison = {
  id: StrategyId;
  name: string;
  remarks: readonly (Sourced & { difference: string; together: string | null })[];
};

export function ComparisonList({ comparisons }: { comparisons: readonly ShownComparison[] }) {
  return (
    <ul className="border-line border-t">
      {comparisons.map(({ id, name, remarks }) => (
        <li key={id} className={ROW}>
          <p>
            <span className="block text-label text-muted">against</span>
            <Link href={`/strategies/${id}`} prefetch={false} className="link-plain font-semibold text-ink">
              <StrategyMark strategy={id} /> {name}
            </Link>
          </p>
          <div className="grid gap-2.5">
            {remarks.map(({ id: remark, difference, together, sources }) => (
              <p key={remark}>
                {difference} {together !== null && <span className="text-soft">{together}</span>}{" "}
                <SourceLinks sources={sources} />
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

export type ShownUse = Sourced & { name: string; field: string; text: string };
export type ShownSystem = Sourced & {
  name: string;
  maker: string;
  stages: readonly StrategyId[];
  stageNames: string;
  text: string;
};

type UseListProps = { uses: readonly ShownUse[]; rest: readonly (Sourced & { name: string; field: string })[] };

/** Uses in full, and the names of those where it is one part among others. */
export function UseList({ uses, rest }: UseListProps) {
  return (
    <>
      <dl className="border-line border-t">
        {uses.map(({ id, name, field, text, sources }) => (
          <div key={id} className={ROW}>
            <dt>
              <span className="font-semibold">{name}</span>
              <span className="block text-label text-muted">{field}</span>
            </dt>
            <dd>
              {text} <SourceLinks sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
      {rest.length > 0 && (
        <p className="mt-3 text-small text-soft">
          It also has a part in:{" "}
          {rest.map(({ id, name, field, sources }, index) => (
            <span key={id}>
              {index > 0 && "; "}
              {name}, {field} (<SourceLinks sources={sources} />)
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}

export function SystemList({ systems }: { systems: readonly ShownSystem[] }) {
  return (
    <ul className="border-line border-t">
      {systems.map(({ id, name, maker, stages, stageNames, text, sources }) => (
        <li key={id} className={ROW}>
          <div>
            <span className="font-semibold">{name}</span>
            <span className="block text-label text-muted">{maker}</span>
          </div>
          <div>
            <p className="text-soft">
              <PipelineName stages={stages} name={stageNames} size={10} />
            </p>
            <p className="mt-0.5">
              {text} <SourceLinks sources={sources} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

export type ShownTerm = Sourced & { name: string; definition: string; trap: string | null };

export function TermList({ terms }: { terms: readonly ShownTerm[] }) {
  return (
    <dl className="border-line border-t">
      {terms.map(({ id, name, definition, trap, sources }) => (
        <div key={id} className={ROW}>
          <dt className="font-semibold">{name}</dt>
          <dd>
            {definition} {trap !== null && <span className="text-soft">{trap}</span>} <SourceLinks sources={sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export type ShownWin = {
  source: string | null;
  /** The chosen options in the reader's words. */
  answers: string;
  href: `/guide?${string}`;
  share: number;
};

/** Answers that make the guide choose it, each as a link that opens them. */
export function WinList({ wins }: { wins: readonly ShownWin[] }) {
  return (
    <ul className="border-line border-t">
      {wins.map(({ source, answers, href, share }) => (
        <li key={href} className="grid gap-1 border-line border-b py-3 text-small">
          <p>
            <Link href={href} prefetch={false} className="font-semibold">
              {source === null ? "The fewest answers that we know" : "A case decided elsewhere"}
            </Link>
            , wins in {formatShare(share)} of draws
          </p>
          <p className="text-note text-soft">
            {answers === "" ? "No answer at all: it is what the guide says before anything is known." : `${answers}.`}
          </p>
          {source !== null && <p className="text-muted text-note">The same choice by: {source}.</p>}
        </li>
      ))}
    </ul>
  );
}

export type ShownClaims = readonly {
  stance: "for" | "against" | "neutral";
  /** How many there are; `claims` may be fewer. */
  count: number;
  /** Where all of them can be read. */
  all: string;
  claims: readonly { id: string; text: string; source: ShownSource }[];
}[];
const STANCE_WORDS = { for: "for it", against: "against it", neutral: "that describe it" };

/** Claims of the four documents, by stance; where there are many, those in sight stand for all criteria. */
export function ClaimList({ stances }: { stances: ShownClaims }) {
  return stances
    .filter(({ claims }) => claims.length > 0)
    .map(({ stance, count, all, claims }) => (
      <Disclosure key={stance} summary={`${count} ${count === 1 ? "claim" : "claims"} ${STANCE_WORDS[stance]}`}>
        <ul className="grid gap-1.5 text-small">
          {claims.map(({ id, text, source }) => (
            <li key={id}>
              {text}{" "}
              <span className="text-muted text-note">
                <SourceText {...source} />
              </span>
            </li>
          ))}
          {count > claims.length && (
            <li className="text-note">
              <a href={all}>All {count} of them</a>
            </li>
          )}
        </ul>
      </Disclosure>
    ));
}
