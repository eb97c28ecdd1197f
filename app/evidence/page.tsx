import type { Metadata } from "next";
import Link from "next/link";
import { dataAddress } from "@/app/data/addresses";
import { entries, evidencePages, facetLists, knowledge, names, recordsOf } from "@/app/evidence/prepared";
import { EvidenceBrowser } from "@/components/evidence/evidence-browser";
import { EvidenceNav } from "@/components/evidence/evidence-nav";
import { ListedRecord } from "@/components/evidence/listed-record";
import { ArrivingScript } from "@/components/guide/arriving-script";
import { DataTable } from "@/components/ui/data-table";
import { StrategyMark } from "@/components/ui/marks";
import { content } from "@/content/index";
import { sourceAddress } from "@/lib/evidence/address";
import { PAGE_SIZE } from "@/lib/evidence/page-size";
import { formatCount, formatShare } from "@/lib/format";
import { publish } from "@/lib/knowledge/publish";

const { claims, measurements, works, documents, ratings, strategies, version } = content;
const { sourced, ours } = knowledge.basisCounts();

export const metadata: Metadata = {
  title: "Evidence",
  description: `${claims.length} claims and ${measurements.length} published measurements on adapting language models, each with its source, searchable and published as JSON.`,
};

export default function EvidencePage() {
  return (
    <div className="page">
      <h1 className="type-title">
        {formatCount(claims.length)} claims and {formatCount(measurements.length)} measurements, each with its source
      </h1>
      <p className="type-lead mt-3">
        Claims are what four documents say, in our words; measurements are figures from {formatCount(works.length)}{" "}
        papers, repositories and manuals. Of {formatCount(ratings.length)} ratings, {formatCount(sourced)} rest on them
        and {formatCount(ours)} are our judgement, marked wherever they appear.
      </p>
      <p className="mt-3 text-note text-muted">
        Knowledge version {version}. <a href="#published">Published as JSON with schemas</a>,{" "}
        <a href="#sources">listed by source</a>, <a href="#ours">how much is ours</a>.
      </p>
      <div className="mt-6">
        <EvidenceNav pages={evidencePages()} here="/evidence" />
      </div>

      <section aria-labelledby="records" className="mt-8">
        <h2 id="records" className="type-section">
          All records
        </h2>
        <noscript>
          <p className="mt-2 text-small">
            Search and filters need scripts. Every record stands on the page of its source,{" "}
            <a href="#sources">listed below</a>.
          </p>
        </noscript>
        <ArrivingScript />
        <EvidenceBrowser
          lists={facetLists}
          total={entries.length}
          version={version}
          addresses={{
            claims: dataAddress("claims"),
            measurements: dataAddress("measurements"),
            works: dataAddress("works"),
            documents: dataAddress("documents"),
          }}
        >
          {entries.slice(0, PAGE_SIZE).map((entry) => (
            <ListedRecord
              key={entry.id}
              entry={entry}
              names={names}
              source={knowledge.source(`${entry.kind}:${entry.id}`)}
            />
          ))}
        </EvidenceBrowser>
      </section>

      <section aria-labelledby="sources" className="mt-16">
        <h2 id="sources" className="type-section">
          By source
        </h2>
        <div className="mt-4">
          <DataTable
            caption="Source documents"
            columns={[
              { id: "title", head: "Document" },
              { id: "publisher", head: "Publisher and date", under: true },
              { id: "sections", head: "Sections with claims", figures: true },
              { id: "claims", head: "Claims", figures: true },
            ]}
            rows={documents.map(({ id, title, publisher, date, sections }) => ({
              id,
              cells: [
                <a key={id} href={sourceAddress(id)}>
                  {id}: {title}
                </a>,
                publisher === null && date === null
                  ? "not printed"
                  : [publisher, date].filter((part) => part).join(", "),
                `${sections.filter(({ withoutClaims }) => withoutClaims === null).length} of ${sections.length}`,
                formatCount(recordsOf(id).length),
              ],
            }))}
          />
        </div>
        <div className="mt-8">
          <DataTable
            caption="Works"
            tight
            columns={[
              { id: "title", head: "Title" },
              { id: "authors", head: "Authors", under: true },
              { id: "year", head: "Year", figures: true, under: true },
              { id: "records", head: "Measured", figures: true },
            ]}
            rows={works.map(({ id, title, authors, year, linkUnchecked }) => ({
              id,
              cells: [
                <a key={id} href={sourceAddress(id)} className="link-plain">
                  {title}
                </a>,
                `${authors}${linkUnchecked ? ", link not checked" : ""}`,
                String(year),
                formatCount(recordsOf(id).length),
              ],
            }))}
          />
        </div>
      </section>

      <section aria-labelledby="ours" className="mt-16">
        <h2 id="ours" className="type-section">
          How much is ours
        </h2>
        <p className="mt-2 max-w-(--measure) text-small text-soft">
          A rating is one strategy on one criterion. {formatShare(ours / ratings.length)} are our judgement, because
          nobody has published a claim or a figure about that pair; they are at least two of five steps wide and drawn
          hatched. Weights and priors of the guide are ours throughout.
        </p>
        <div className="mt-4 max-w-(--measure)">
          <DataTable
            caption="Ratings by what they rest on"
            captionHidden
            tight
            columns={[
              { id: "strategy", head: "Strategy" },
              { id: "sourced", head: "Sourced", figures: true },
              { id: "ours", head: "Ours", figures: true },
            ]}
            rows={[
              ...strategies.map(({ id, name }) => {
                const own = ratings.filter(({ strategy }) => strategy === id);
                const mine = own.filter(({ basis }) => basis === "ours").length;
                return {
                  id,
                  cells: [
                    <span key={id} className="inline-flex items-baseline gap-2">
                      <StrategyMark strategy={id} size={10} /> {name}
                    </span>,
                    formatCount(own.length - mine),
                    formatCount(mine),
                  ],
                };
              }),
              { id: "sum", kind: "total" as const, cells: ["All", formatCount(sourced), formatCount(ours)] },
            ]}
          />
        </div>
      </section>

      <section aria-labelledby="published" className="mt-16">
        <h2 id="published" className="type-section">
          The knowledge as JSON
        </h2>
        <p className="mt-2 max-w-(--measure) text-small text-soft">
          Version {version}, under addresses that do not change. Each file names its version and its schema; the{" "}
          <a href="/data/index.json">index</a> lists them all.
        </p>
        <div className="mt-4">
          <DataTable
            caption="Published files"
            captionHidden
            tight
            columns={[
              { id: "file", head: "File" },
              { id: "holds", head: "What it holds", under: true },
              { id: "records", head: "Records", figures: true },
              { id: "schema", head: "Schema" },
            ]}
            rows={publishedFiles().map(({ name, address, schema, count, description }) => ({
              id: name,
              cells: [
                <a key="file" href={address}>
                  <code>{name}.json</code>
                </a>,
                description,
                formatCount(count),
                <a key="schema" href={schema}>
                  schema<span className="sr-only"> of {name}</span>
                </a>,
              ],
            }))}
          />
        </div>
        <p className="mt-4 text-small">
          What the files are for, and how to choose by them:{" "}
          <Link href="/guide" prefetch={false}>
            open the guide
          </Link>
          .
        </p>
      </section>
    </div>
  );
}

function publishedFiles() {
  return publish(content).flatMap((file) => (file.name === "index" ? file.data.files : []));
}
