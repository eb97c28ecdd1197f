import type { Ref } from "react";
import { PipelineName } from "@/components/ui/marks";
import { formatShare } from "@/lib/format";
import { alternativeInSentence, alternativeName } from "@/lib/knowledge/wording";
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
    <div className="ground-raised needs-script sticky bottom-(--tray-height,0px) z-2 flex w-full items-center justify-between gap-4 border-line border-t px-(--grid-margin) shadow-sheet md:hidden print:hidden">
      <button ref={ref} type="button" onClick={onOpen} className="min-h-16 grow py-2.5 text-left text-ink text-small">
        <span className="block font-semibold">
          <PipelineName stages={stageIds(words, first.stages)} name={alternativeName(words, first.stages)} />
        </span>
        <span className="block text-note">
          <span className="font-semibold text-accent">See why</span>
          {changed && <span className="text-muted">; it was {alternativeInSentence(words, earlier.stages)}</span>}
        </span>
      </button>
      <span className="flex-none text-right font-semibold text-small">
        {formatShare(first.acceptability)}
        <span className="block font-normal text-label text-muted">of draws</span>
      </span>
    </div>
  );
}
