import type { Metadata } from "next";
import { evidencePages, knowledge, names } from "@/app/evidence/prepared";
import { CitedSources } from "@/components/evidence/cited-sources";
import { Entry } from "@/components/evidence/entry";
import { EvidenceNav } from "@/components/evidence/evidence-nav";
import { PageIndex } from "@/components/evidence/page-index";
import { StrategyList } from "@/components/evidence/strategy-list";
import { PipelineName } from "@/components/ui/marks";
import { content } from "@/content/index";
import { capital } from "@/lib/capital";
import { formatCount } from "@/lib/format";
import { alternativeName } from "@/lib/knowledge/wording";

const { uses, systems } = content;
/** Fields in the order of the content. */
const fields = [...new Set(uses.map(({ field }) => field))];

export const metadata: Metadata = {
  title: "Uses and named systems",
  description:
    "What language models were adapted for in medicine, finance, dialogue, education, law, service and coding, with what, and which named systems did it.",
};

export default function UsesPage() {
  return (
    <div className="page">
      <h1 className="type-title">What models were adapted for, and with what</h1>
      <p className="type-lead mt-3">
        {formatCount(uses.length)} uses that the documents name, in {formatCount(fields.length)} fields, and{" "}
        {formatCount(systems.length)} systems with what their makers did and published.
      </p>
      <div className="mt-6">
        <EvidenceNav pages={evidencePages()} here="/evidence/uses" />
      </div>
      <PageIndex
        label="Uses"
        groups={[
          ...fields.map((field) => ({ title: capital(field), entries: uses.filter((use) => use.field === field) })),
          { title: "Named systems", entries: systems.map(({ id, name }) => ({ id: systemAnchor(id), name })) },
        ]}
      />
      {fields.map((field) => (
        <section key={field} className="mt-10">
          <h2 id={anchor(field)} className="type-section pb-3">
            {capital(field)}
          </h2>
          {uses
            .filter((use) => use.field === field)
            .map(({ id, name, text, strategies, cites }) => (
              <Entry key={id} id={id} name={name} level={3}>
                <p>{text}</p>
                <StrategyList strategies={strategies} names={names} />
                <CitedSources sources={cites.map(knowledge.source)} />
              </Entry>
            ))}
        </section>
      ))}
      <section className="mt-10">
        <h2 id="systems" className="type-section pb-3">
          Named systems
        </h2>
        {systems.map(({ id, name, maker, stages, text, cites }) => (
          <Entry key={id} id={systemAnchor(id)} name={`${name}, ${maker}`} level={3}>
            <p>{text}</p>
            <p className="text-note text-soft">
              <PipelineName stages={stages} name={alternativeName(content, stages)} size={10} />
            </p>
            <CitedSources sources={cites.map(knowledge.source)} />
          </Entry>
        ))}
      </section>
    </div>
  );
}

/** Ids are unique within a kind only, and both kinds stand on this page. */
function systemAnchor(id: string): string {
  return `system-${id}`;
}

function anchor(field: string): string {
  return `field-${field.replaceAll(" ", "-")}`;
}
