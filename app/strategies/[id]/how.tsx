import { shownSources } from "@/app/strategies/sources";
import { DiagramDrawing } from "@/components/strategies/diagram-drawing";
import { MarginNote, PageSection } from "@/components/strategies/page-section";
import { SourceLinks } from "@/components/strategies/source-links";
import { Statements } from "@/components/strategies/statements";
import type { Strategy } from "@/lib/knowledge/types";
import { portraitOf, shown, termsOf } from "./sheet";

export function How({ strategy: { id, name } }: { strategy: Strategy }) {
  const { diagram, steps, served, terms } = portraitOf(id);
  const trap = termsOf(terms).find((term) => term.trap !== null);
  return (
    <PageSection
      id="how"
      title="How it works"
      aside={
        <>
          {trap !== undefined && (
            <MarginNote lead={`A trap in the words: ${trap.name}`} strong>
              <p>{trap.trap}</p>
              <SourceLinks sources={trap.sources} />
            </MarginNote>
          )}
          <MarginNote lead="What is served">
            <p>{served.text}</p>
            <SourceLinks sources={shownSources(served.cites)} ours={served.basis === "ours"} />
          </MarginNote>
        </>
      }
    >
      <DiagramDrawing
        diagram={diagram}
        strategy={id}
        label={`How ${name} works; the numbered list below says the same`}
      />
      <div className="mt-8 max-w-(--measure)">
        <Statements items={steps.map((step) => shown(step))} numbered />
      </div>
    </PageSection>
  );
}
