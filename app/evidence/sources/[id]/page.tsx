import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { evidencePages, type ListedSource, recordsOf, sources } from "@/app/evidence/prepared";
import { EvidenceNav } from "@/components/evidence/evidence-nav";
import { sourceAddress, sourceSlug } from "@/lib/evidence/address";
import { formatCount } from "@/lib/format";
import { DocumentSource } from "./document-source";
import { WorkSource } from "./work-source";

type Props = PageProps<"/evidence/sources/[id]">;

export const dynamicParams = false;
export const generateStaticParams = () => sources.map(({ id }) => ({ id: sourceSlug(id) }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = await find(params);
  const count = recordsOf(source.id).length;
  const title = source.kind === "document" ? `Document ${source.id}: ${source.document.title}` : source.work.title;
  const what = source.kind === "document" ? "claims, section by section" : "published figures with their conditions";
  return { title, description: `${formatCount(count)} ${what}, from: ${title}.` };
}

export default async function SourcePage({ params }: Props) {
  const source = await find(params);
  const at = sources.indexOf(source);
  return (
    <div className="page">
      {source.kind === "document" ? <DocumentSource document={source.document} /> : <WorkSource work={source.work} />}
      <nav
        aria-label="Other sources"
        className="mt-12 flex flex-wrap justify-between gap-4 border-line border-t pt-4 text-small print:hidden"
      >
        <Neighbour source={sources[at - 1]} word="Before" />
        <Neighbour source={sources[at + 1]} word="Next" />
      </nav>
      <div className="mt-6">
        <EvidenceNav pages={evidencePages()} here="" />
      </div>
    </div>
  );
}

function Neighbour({ source, word }: { source: ListedSource | undefined; word: string }) {
  if (source === undefined) return null;
  const name = source.kind === "document" ? `Document ${source.id}` : `${source.work.authors} ${source.work.year}`;
  return (
    <Link href={sourceAddress(source.id)} prefetch={false} className="link-plain">
      {word}: {name}
    </Link>
  );
}

async function find(params: Props["params"]): Promise<ListedSource> {
  const { id } = await params;
  return sources.find((source) => sourceSlug(source.id) === id) ?? notFound();
}
