import { firstShares } from "@/app/guide/map/guide-map";
import { winsOf } from "@/app/strategies/wins";
import { MarginNote, PageSection } from "@/components/strategies/page-section";
import { SystemList } from "@/components/strategies/system-list";
import { TermList } from "@/components/strategies/term-list";
import { UseList } from "@/components/strategies/use-list";
import { WinList } from "@/components/strategies/win-list";
import { formatCount, formatShare } from "@/lib/format";
import type { Strategy } from "@/lib/knowledge/types";
import { portraitOf, systemsOf, termsOf, usesOf } from "./sheet";

export function InUse({ strategy: { id, inSentence } }: { strategy: Strategy }) {
  const uses = usesOf(id);
  const systems = systemsOf(id);
  return (
    <>
      <PageSection id="uses" title="In use">
        <h3 className="mb-2 font-semibold text-small">Systems with a name</h3>
        {systems.length > 0 ? (
          <SystemList systems={systems} />
        ) : (
          <p className="text-small text-soft">None of our records of named systems was built with {inSentence}.</p>
        )}
        <h3 className="mt-10 mb-2 font-semibold text-small">What the documents name as uses</h3>
        {uses.uses.length > 0 ? (
          <UseList {...uses} />
        ) : (
          <p className="text-small text-soft">The documents name no use of {inSentence}.</p>
        )}
      </PageSection>
      <PageSection id="words" title="Words and their traps">
        <TermList terms={termsOf(portraitOf(id).terms)} />
      </PageSection>
    </>
  );
}

export function Wins({ strategy: { id } }: { strategy: Strategy }) {
  const wins = winsOf([id], 5);
  return (
    <PageSection
      id="wins"
      title="Would the guide ever pick it?"
      aside={
        <MarginNote lead="Judged anew">
          <p>
            Each set of answers was put to the guide when this page was made. What it did not answer with this strategy
            alone is left out; sequences stand under the pipelines.
          </p>
        </MarginNote>
      }
    >
      <p className="mb-4 max-w-(--measure)">
        {firstWords(id)}{" "}
        <span className="text-muted text-note">
          Ours: sets drawn with every goal equally likely and with data that fits the goal.
        </span>
      </p>
      {wins.length > 0 ? (
        <WinList wins={wins} />
      ) : (
        <p className="text-small text-soft">We know of no answers under which it wins on its own.</p>
      )}
    </PageSection>
  );
}

/** "First in 4 % of 5,000 coherent answer sets, and a stage of the first sequence in another 7 %." */
function firstWords(strategy: Strategy["id"]): string {
  const { sets, alone, inSequence } = firstShares(strategy);
  const sequence =
    inSequence > 0
      ? `a stage of the first sequence in another ${formatShare(inSequence)}`
      : "never a stage of the first sequence";
  return `First in ${formatShare(alone)} of ${formatCount(sets)} coherent answer sets, and ${sequence}.`;
}
