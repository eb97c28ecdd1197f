import type { Metadata } from "next";
import { dataAddress } from "@/app/data/addresses";
import { pageMetadata } from "@/app/page-metadata";
import { Catalogue } from "@/components/catalogue/catalogue";
import { PlainList } from "@/components/catalogue/plain-list";
import { ArrivingScript } from "@/components/guide/arriving-script";
import { content } from "@/content/index";
import { catalogued } from "@/lib/catalogue/catalogued";
import { formatCount } from "@/lib/format";

const sets = catalogued(content.catalogue);
const verified = sets.filter((set) => set.verified).length;

export const metadata: Metadata = pageMetadata({
  title: "Public data sets",
  path: "/datasets/catalogue",
  description: `${sets.length} public data sets for tuning and evaluating language models: format, licence, size and caveats as read, and what was not verified.`,
});

export default function CataloguePage() {
  return (
    <div className="page">
      <ArrivingScript />
      <h1 className="type-title">Public data sets</h1>
      <p className="type-lead mt-2">
        {formatCount(sets.length)} sets with what was read about each: {formatCount(verified)} in their own sources or a
        named list, {formatCount(sets.length - verified)} not yet. What nobody checked is marked.
      </p>
      <div className="mt-6">
        <Catalogue
          address={dataAddress("catalogue")}
          version={content.version}
          strategies={content.strategies.map(({ id, name }) => ({ id, name }))}
          total={sets.length}
        >
          <PlainList sets={sets} />
        </Catalogue>
      </div>
      <p className="mt-6 max-w-(--measure) text-note text-muted">
        Licences are as the sources state them, not legal advice. Rows are as stated, often rounded. Strategies follow
        from the techniques by a mapping of ours. Facts were read in Nov 2026.
      </p>
    </div>
  );
}
