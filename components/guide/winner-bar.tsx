import { PipelineName } from "@/components/ui/marks";
import { formatShare } from "@/lib/format";
import { alternativeName } from "@/lib/knowledge/wording";
import type { VerdictView } from "@/lib/plan/guide-view";
import { type GuideWords, stageIds } from "./guide-words";

/** On a phone the winner stays in sight while the questions are answered. */
export function WinnerBar({ words, view }: { words: GuideWords; view: VerdictView }) {
  const [first] = view.ranking;
  if (!first) return null;
  return (
    <a
      href="#verdict"
      className="ground-raised sticky bottom-0 z-2 flex min-h-14 items-center justify-between gap-4 border-line border-t px-(--grid-margin) py-2 text-ink no-underline shadow-sheet md:hidden print:hidden"
    >
      <span className="text-small">
        <b className="block font-semibold">
          <PipelineName stages={stageIds(words, first.stages)} name={alternativeName(words, first.stages)} />
        </b>
        <span className="text-note text-muted">wins in {formatShare(first.acceptability)} of draws</span>
      </span>
      <span className="flex-none font-semibold text-accent text-small">See why</span>
    </a>
  );
}
