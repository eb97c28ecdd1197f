import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { ExternalLink } from "@/components/ui/external-link";
import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import { hubAddress, paperAddress, repositoryAddress } from "@/lib/catalogue/describe";
import { formatBytes, isUnverified, languageText } from "@/lib/catalogue/fields";
import { DATA_FIELDS, type DataFieldId } from "@/lib/catalogue/public-dataset";
import { formatCount, formatFixed, formatKnown } from "@/lib/format";
import { Unverified } from "./unverified";

/** The figures and addresses of a set, as a table. */
export function SetFacts({ set }: { set: CataloguedDataset }) {
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

/** Where a set was read, and which of its fields were not verified. */
export function SetSources({ set }: { set: CataloguedDataset }) {
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
