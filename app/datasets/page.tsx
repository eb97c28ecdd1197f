import type { Metadata } from "next";
import Link from "next/link";
import { dataAddress } from "@/app/data/addresses";
import { allFormats, contrasts, flawed, records, recordsOf, shortestOf, usualLine } from "@/app/datasets/prepared";
import { DatasetsUrl } from "@/components/datasets/datasets-url";
import { Invented } from "@/components/datasets/invented";
import { LossKey } from "@/components/datasets/loss-key";
import { MarkedLines } from "@/components/datasets/loss-line";
import { RecordFinder } from "@/components/datasets/record-finder";
import { StrategyMark } from "@/components/ui/marks";
import { TECHNIQUE_IDS, TECHNIQUES } from "@/lib/dataset/technique";
import { formatCount } from "@/lib/format";
import { recordsFields } from "@/lib/links/datasets-link";

export const metadata: Metadata = {
  title: "What a training row looks like",
  description:
    "Example rows for thirteen kinds of tuning data: as a reader sees them, as each format writes them, with what the loss is computed on.",
};

export default function DatasetsPage() {
  const formats = allFormats();
  return (
    <div className="page">
      <h1 className="type-title">What does a row of training data look like?</h1>
      <p className="type-lead mt-3">
        That depends on the technique. Here are {formatCount(records.length)} rows for {TECHNIQUE_IDS.length} of them,
        as a reader sees them and as each format writes them, with what is learned from them marked; and{" "}
        {formatCount(flawed.length)} rows that do harm.
      </p>
      <Invented />
      <p className="link-row mt-4 print:hidden">
        <Link href="/datasets/catalogue" prefetch={false}>
          Public data sets
        </Link>
        <Link href="/datasets/contrasts">{`${formatCount(contrasts.length)} tasks under several techniques`}</Link>
        <a href="#search">Search all rows</a>
      </p>
      <section className="mt-10" aria-labelledby="techniques">
        <h2 id="techniques" className="type-section">
          One row of each technique
        </h2>
        <LossKey />
        <ul className="mt-4 border-ink border-t">
          {TECHNIQUE_IDS.map((technique) => (
            <TechniqueRow key={technique} technique={technique} />
          ))}
        </ul>
      </section>
      <section id="search" className="mt-16 scroll-mt-6" aria-labelledby="all-rows">
        <h2 id="all-rows" className="type-section">
          All rows
        </h2>
        <DatasetsUrl fields={recordsFields(formats.map(({ id }) => id))} />
        <p className="type-reading mt-2 hidden [@media(scripting:none)]:block">
          Searching needs scripts. Each technique above leads to all of its rows, which can be read without.
        </p>
        <RecordFinder
          entries={records.map(({ id, technique, domain, title }) => ({ id, technique, domain, title }))}
          formats={formats}
          address={dataAddress("records")}
        />
      </section>
    </div>
  );
}

function TechniqueRow({ technique }: { technique: (typeof TECHNIQUE_IDS)[number] }) {
  const { name, row, strategy } = TECHNIQUES[technique];
  const line = usualLine(shortestOf(technique).example);
  return (
    <li className="grid-12 gap-y-3 border-line border-b py-4">
      <div className="md:col-span-5 lg:col-span-4">
        <h3 className="flex items-baseline gap-2 font-semibold">
          <StrategyMark strategy={strategy} />
          <Link
            href={`/datasets/examples/${technique}`}
            prefetch={false}
            className="link-plain pointer-coarse:inline-block pointer-coarse:py-2.5"
          >
            {name}
          </Link>
        </h3>
        <p className="mt-1 text-small text-soft">{row}</p>
        <p className="mt-1 text-muted text-note">
          {formatCount(recordsOf(technique).length)} rows; this one as {line.format.name}
        </p>
      </div>
      <div className="min-w-0 md:col-span-7 lg:col-span-8">
        <MarkedLines lines={line.lines} />
      </div>
    </li>
  );
}
