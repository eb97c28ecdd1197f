import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { dataAddress } from "@/app/data/addresses";
import { FlawedRows } from "@/app/datasets/flawed-rows";
import { contrastsOf, flawedOf, isTechnique, recordsOf, strategyName, techniqueFormats } from "@/app/datasets/prepared";
import { TechniqueRecords } from "@/app/datasets/technique-records";
import { DatasetsUrl } from "@/components/datasets/datasets-url";
import { Invented } from "@/components/datasets/invented";
import { TechniqueFormat } from "@/components/datasets/technique-format";
import { StrategyMark } from "@/components/ui/marks";
import { TECHNIQUE_IDS, TECHNIQUES } from "@/lib/dataset/technique";
import { formatCount } from "@/lib/format";
import { formatFields } from "@/lib/links/datasets-link";

export const dynamicParams = false;

type Props = { params: Promise<{ technique: string }> };

export function generateStaticParams() {
  return TECHNIQUE_IDS.map((technique) => ({ technique }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { technique } = await params;
  if (!isTechnique(technique)) return {};
  const { name, row } = TECHNIQUES[technique];
  return { title: `${name}: example rows`, description: `${row} Records to read and to download in any format.` };
}

export default async function TechniquePage({ params }: Props) {
  const { technique } = await params;
  if (!isTechnique(technique)) notFound();
  const { name, row, strategy } = TECHNIQUES[technique];
  const records = recordsOf(technique);
  const contrasts = contrastsOf(technique);
  const { formats, usual } = techniqueFormats(technique);
  const address = dataAddress("records");
  const at = TECHNIQUE_IDS.indexOf(technique);
  const [before, after] = [TECHNIQUE_IDS[at - 1], TECHNIQUE_IDS[at + 1]];
  return (
    <div className="page">
      <DatasetsUrl fields={formatFields(formats.map(({ id }) => id))} />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div>
          <p className="inline-flex items-center gap-2 text-muted text-note">
            <StrategyMark strategy={strategy} />
            <span>
              Example rows for the strategy <a href={`/strategies/${strategy}`}>{strategyName(strategy)}</a>
            </span>
          </p>
          <h1 className="type-title mt-1">{name}</h1>
        </div>
        <nav aria-label="Techniques" className="link-row print:hidden">
          <Link href="/datasets">All techniques</Link>
          {before !== undefined && <Link href={`/datasets/examples/${before}`}>Previous</Link>}
          {after !== undefined && <Link href={`/datasets/examples/${after}`}>Next</Link>}
        </nav>
      </div>
      <p className="type-lead mt-3">{row}</p>
      <Invented />
      <nav aria-label="On this page" className="mt-6 border-ink border-t pt-3 print:hidden">
        <ul className="gap-x-6 text-small sm:columns-2 lg:columns-3">
          {records.map(({ id, title }) => (
            <li key={id} className="break-inside-avoid py-0.5 pointer-coarse:py-2.5">
              <a href={`#${id}`} className="link-plain">
                {title}
              </a>
            </li>
          ))}
        </ul>
        <p className="link-row mt-3">
          <a href="#flawed">{`${formatCount(flawedOf(technique).length)} rows that do harm`}</a>
          {contrasts.length > 0 && <a href="#contrasts">The same task under other techniques</a>}
        </p>
      </nav>
      <div className="mt-6 mb-10">
        <TechniqueFormat
          technique={technique}
          count={records.length}
          formats={formats}
          usual={usual}
          address={address}
        />
      </div>
      <TechniqueRecords technique={technique} address={address} />
      <section id="flawed" className="mt-16 scroll-mt-6">
        <h2 className="type-section">Rows that do harm</h2>
        <p className="type-reading mt-2">Made on purpose, and in no download.</p>
        <div className="mt-6 grid gap-10">
          <FlawedRows technique={technique} />
        </div>
      </section>
      {contrasts.length > 0 && (
        <section id="contrasts" className="mt-16 scroll-mt-6">
          <h2 className="type-section">The same task under other techniques</h2>
          <ul className="mt-3 border-ink border-t">
            {contrasts.map(({ id, title, task, sides }) => (
              <li key={id} className="border-line border-b py-3">
                <a href={`/datasets/contrasts#${id}`} className="link-plain font-semibold">
                  {title}
                </a>
                <p className="text-small text-soft">
                  {task} As {sides.map((side) => TECHNIQUES[side.technique].name).join("; ")}.
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
