import type { Ref } from "react";
import { PipelineName } from "@/components/ui/marks";
import { formatShare } from "@/lib/format";
import { alternativeName } from "@/lib/knowledge/wording";
import { type GuideWords, stageIds } from "./guide-words";
import type { Judgement } from "./use-verdict";

type WinnerBarProps = { words: GuideWords; judgement: Judgement; onOpen: () => void; ref: Ref<HTMLButtonElement> };

/** On a phone the winner stays in sight while the questions are answered, and opens to the verdict. */
export function WinnerBar({ words, judgement: { view, before }, onOpen, ref }: WinnerBarProps) {
  const [first] = view.ranking;
  if (!first) return null;
  const earlier = before?.ranking[0];
  const changed = earlier !== undefined && earlier.stages.join() !== first.stages.join();
  return (
    <button
      ref={ref}
      type="button"
      onClick={onOpen}
      className="ground-raised needs-script sticky bottom-0 z-2 flex min-h-16 w-full items-center justify-between gap-4 border-line border-t px-(--grid-margin) py-2.5 text-left text-ink shadow-sheet md:hidden print:hidden"
    >
      <span className="text-small">
        <span className="block font-semibold">
          <PipelineName stages={stageIds(words, first.stages)} name={alternativeName(words, first.stages)} />
        </span>
        <span className="block text-note text-muted">
          wins in {formatShare(first.acceptability)} of draws
          {changed && `, was ${alternativeName(words, earlier.stages)}`}
        </span>
      </span>
      <span className="flex-none font-semibold text-accent text-small">See why</span>
    </button>
  );
}
