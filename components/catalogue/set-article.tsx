import Link from "next/link";
import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { ExternalLink } from "@/components/ui/external-link";
import { StrategyMark } from "@/components/ui/marks";
import { ErrorNote, Notice } from "@/components/ui/side-note";
import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import {
  describeSet,
  hubAddress,
  licenceAddress,
  licenceSentence,
  paperAddress,
  repositoryAddress,
} from "@/lib/catalogue/describe";
import { isAlsoTest } from "@/lib/catalogue/facets";
import { formatBytes, isUnverified, languageText, techniqueNames } from "@/lib/catalogue/fields";
import type { Loading } from "@/lib/catalogue/loading";
import { DATA_FIELDS, type DataFieldId } from "@/lib/catalogue/public-dataset";
import { formatCount, formatFixed, formatKnown } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import { CopyCode } from "./copy-code";
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
            <Lines loading={loading} />
          </Section>
          <Section title="Licence">
            <Licence set={set} />
          </Section>
        </div>
        <div className="min-w-0 md:col-span-4">
          <Facts set={set} />
          <Sources set={set} />
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
          It was taken from lists of data sets; its own page was not read. Check what you rely on.
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

function Lines({ loading }: { loading: Loading }) {
  const between = [loading.convert, loading.map].filter((snippet) => snippet !== null);
  const snippets = [loading.load, ...between, ...loading.engines];
  return (
    <>
      {loading.map !== null && (
        <p className="mb-2 max-w-(--measure) text-small">
          Its columns were read, and they decide here. The mapping below follows from their names by a rule: look at a
          row before you rely on it.
        </p>
      )}
      {loading.convert !== null && (
        <p className="mb-4 max-w-(--measure) text-small">
          No engine named here takes these rows as they are. Save them as JSON Lines and convert them first.
        </p>
      )}
      {loading.notes.length > 0 && (
        <ul className="mb-4 grid max-w-(--measure) gap-1 text-small">
          {loading.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {snippets.map(({ title, code }) => (
          <div key={title}>
            <div className="flex items-baseline justify-between gap-4">
              <h3 className="text-small font-semibold">{title}</h3>
              <CopyCode code={code} what={title} />
            </div>
            <pre
              // biome-ignore lint/a11y/noNoninteractiveTabindex: lines that scroll have to be reachable by keyboard
              tabIndex={0}
              className="mt-1 overflow-x-auto rounded-field bg-sunk px-4 py-3"
            >
              <code>{code}</code>
            </pre>
          </div>
        ))}
      </div>
    </>
  );
}

function Licence({ set }: { set: CataloguedDataset }) {
  const address = licenceAddress(set);
  const flags = [
    ["Commercial use", set.nonCommercial, "forbidden, at least for a part", "no clause against it"],
    ["Share-alike", set.shareAlike, "yes: what you derive stays under these terms", "no"],
    ["Derivatives", set.noDerivatives, "not allowed", "no clause against them"],
  ] as const;
  return (
    <div className="max-w-(--measure)">
      <p>
        {licenceSentence(set)} {isUnverified(set, "licence") && <Unverified />}{" "}
        {address !== null && <ExternalLink href={address}>The licence’s text</ExternalLink>}
      </p>
      <ul className="mt-2 border-t border-line text-small">
        {flags.map(([name, value, yes, no]) => (
          <li key={name} className="flex justify-between gap-6 border-b border-line py-2">
            <span className="whitespace-nowrap">{name}</span>
            <span className={value === null ? "text-muted" : ""}>{value === null ? "unknown" : value ? yes : no}</span>
          </li>
        ))}
        <li className="flex justify-between gap-6 border-b border-line py-2">
          <span>Synthetic</span>
          <span className={set.synthetic === null ? "text-muted" : ""}>
            {set.synthetic === null ? "no model recorded" : `${set.synthetic.part} by ${set.synthetic.by}`}{" "}
            {isUnverified(set, "synthetic") && <Unverified />}
          </span>
        </li>
      </ul>
      <p className="mt-2 text-note text-muted">
        Not legal advice: read the licence, the terms of a model that wrote rows, and those of the sources inside.
      </p>
    </div>
  );
}

function Facts({ set }: { set: CataloguedDataset }) {
  const rows: readonly (readonly [string, ReactNode, DataFieldId | null])[] = [
    ["Rows", formatKnown(set.examples, formatCount), "examples"],
    ...set.splits.map(({ name, examples }) => [`Split ${name}`, formatCount(examples), null] as const),
    ["Size", formatKnown(set.bytes, formatBytes), "bytes"],
    ...(set.tokens === null ? [] : ([[`Tokens a ${set.tokens.of}`, tokensText(set.tokens), null]] as const)),
    ["Languages", languageText(set), "languages"],
    ["Domain", set.domain, null],
    ["Year", String(set.year), "year"],
    ["Publisher", set.publisher, "publisher"],
    [
      "Paper",
      set.paper === null ? null : (
        <ExternalLink key="paper" href={paperAddress(set.paper)}>{`arXiv ${set.paper}`}</ExternalLink>
      ),
      "paper",
    ],
    [
      "Hub",
      set.hub === null ? null : (
        <ExternalLink key="hub" href={hubAddress(set.hub)}>
          {set.hub}
        </ExternalLink>
      ),
      "hub",
    ],
    [
      "Repository",
      set.repository === null ? null : (
        <ExternalLink key="repository" href={repositoryAddress(set.repository)}>
          {set.repository}
        </ExternalLink>
      ),
      null,
    ],
  ];
  return (
    <DataTable
      caption="Facts"
      tight
      columns={[
        { id: "field", head: "Field" },
        { id: "value", head: "As read" },
      ]}
      rows={rows.map(([field, value, id]) => ({
        id: field,
        cells: [
          field,
          value === null ? null : (
            <span key="value" className="[overflow-wrap:anywhere]">
              {value} {isUnverified(set, id) && <Unverified />}
            </span>
          ),
        ],
      }))}
    />
  );
}

function tokensText({ mean, deviation, longest }: NonNullable<CataloguedDataset["tokens"]>): string {
  const spread = `mean ${formatFixed(mean, 0)}, deviation ${formatFixed(deviation, 0)}`;
  return longest === null ? `${spread} (by ms-swift)` : `${spread}, longest ${formatCount(longest)} (by ms-swift)`;
}

function Sources({ set }: { set: CataloguedDataset }) {
  return (
    <>
      <h2 className="mt-8 pb-2 text-small font-semibold">Where it was read</h2>
      {set.readAt.length === 0 ? (
        <p className="text-small text-soft">No source was read: what stands here is to be checked.</p>
      ) : (
        <ul className="border-t border-line text-note">
          {set.readAt.map(({ label, url, secondHand }) => (
            <li key={label} className="border-b border-line py-2 [overflow-wrap:anywhere]">
              {url === null ? label : <ExternalLink href={url}>{label}</ExternalLink>}
              {secondHand && <span className="text-muted">, second hand</span>}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2 text-note text-muted">
        Read there: {set.factsRead.map((field) => DATA_FIELDS[field]).join(", ") || "no single field"}. Read in Nov
        2026.
      </p>
      <h2 className="mt-8 pb-2 text-small font-semibold">What was not verified</h2>
      {set.unverified.length === 0 ? (
        <p className="text-small text-soft">No field is marked as open.</p>
      ) : (
        <ul className="border-t border-line text-note">
          {set.unverified.map(({ field, note }) => (
            <li key={field} className="border-b border-line py-2">
              {DATA_FIELDS[field]}
              {note !== null && <span className="text-muted">: {note}</span>}
            </li>
          ))}
        </ul>
      )}
      {set.inferred.length > 0 && (
        <p className="mt-2 text-note text-muted">
          Inferred, not stated: {set.inferred.map((field) => INFERRED[field]).join(", ")}.
        </p>
      )}
    </>
  );
}
const INFERRED = { publisher: "the publisher, from the account", year: "the year, from the paper’s number" };
