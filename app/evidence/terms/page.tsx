import type { Metadata } from "next";
import { evidencePages, knowledge } from "@/app/evidence/prepared";
import { CitedSources } from "@/components/evidence/cited-sources";
import { Entry } from "@/components/evidence/entry";
import { EvidenceNav } from "@/components/evidence/evidence-nav";
import { PageIndex } from "@/components/evidence/page-index";
import { content } from "@/content/index";
import { formatCount } from "@/lib/format";
import type { Term } from "@/lib/knowledge/types";

const terms: readonly Term[] = content.terms;

export const metadata: Metadata = {
  title: "Terms and traps",
  description: "Words of adapting language models, what they mean here, and where sources use them differently.",
};

export default function TermsPage() {
  const traps = terms.filter(({ trap }) => trap !== null).length;
  return (
    <div className="page">
      <h1 className="type-title">Terms and traps</h1>
      <p className="type-lead mt-3">
        {formatCount(terms.length)} words as they are used here.{" "}
        {traps === terms.length ? "Each has a trap" : `${formatCount(traps)} of them have a trap`}: sources mean
        different things, or the word promises more than it holds.
      </p>
      <div className="mt-6">
        <EvidenceNav pages={evidencePages()} here="/evidence/terms" />
      </div>
      <PageIndex label="Terms" groups={[{ title: null, entries: terms }]} />
      <div className="mt-8 border-line border-b">
        {terms.map(({ id, name, definition, trap, cites }) => (
          <Entry key={id} id={id} name={name}>
            <p>{definition}</p>
            {trap !== null && (
              <p>
                <b>Trap.</b> {trap}
              </p>
            )}
            <CitedSources sources={cites.map(knowledge.source)} none="Our wording; no source defines it." />
          </Entry>
        ))}
      </div>
    </div>
  );
}
