import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/app/page-metadata";
import { SetArticle } from "@/components/catalogue/set-article";
import { content } from "@/content/index";
import { catalogued } from "@/lib/catalogue/catalogued";
import { describeSet, structuredData } from "@/lib/catalogue/describe";
import { loading } from "@/lib/catalogue/loading";

type Props = PageProps<"/datasets/catalogue/[id]">;

const sets = catalogued(content.catalogue);

export const dynamicParams = false;
export const generateStaticParams = () => sets.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { set } = await find(params);
  return pageMetadata({
    title: `${set.name}, a public data set`,
    description: describeSet(set),
    path: `/datasets/catalogue/${set.id}`,
  });
}

export default async function SetPage({ params }: Props) {
  const { set, before, after } = await find(params);
  return (
    <article className="page">
      <script type="application/ld+json">{JSON.stringify(structuredData(set))}</script>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <h1 className="type-title">{set.name}</h1>
        <nav aria-label="Data sets" className="link-row print:hidden">
          <Link href="/datasets/catalogue" prefetch={false}>
            All public sets
          </Link>
          {before !== null && (
            <Link href={`/datasets/catalogue/${before.id}`} prefetch={false}>
              Previous<span className="sr-only">: {before.name}</span>
            </Link>
          )}
          {after !== null && (
            <Link href={`/datasets/catalogue/${after.id}`} prefetch={false}>
              Next<span className="sr-only">: {after.name}</span>
            </Link>
          )}
        </nav>
      </div>
      <SetArticle
        set={set}
        loading={loading(set)}
        strategies={content.strategies.filter(({ id }) => set.strategies.includes(id))}
      />
    </article>
  );
}

async function find(params: Props["params"]) {
  const { id } = await params;
  const index = sets.findIndex((set) => set.id === id);
  const set = sets[index] ?? notFound();
  return { set, before: sets[index - 1] ?? null, after: sets[index + 1] ?? null };
}
