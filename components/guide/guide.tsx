"use client";
import { AnswerList } from "./answer-list";
import type { GuideAddresses } from "./guide-job";
import { GuideUrl } from "./guide-url";
import type { GuideWords } from "./guide-words";
import { QuestionPanel } from "./question-panel";
import { type Judgement, useVerdict } from "./use-verdict";
import { VerdictPanel } from "./verdict-panel";
import { WinnerBar } from "./winner-bar";

type GuideProps = {
  words: GuideWords;
  /** Where the engine's data lies. */
  data: GuideAddresses;
  /** The verdict on no answers, from the build, so that the page reads before anything has run. */
  initial: Pick<Judgement, "view" | "questions" | "flips">;
  /** Shape of the questions for links. */
  links: readonly { id: string; options: readonly string[]; several: number | null }[];
};

/** Questions at the left, the verdict they lead to at the right; on a phone the questions come first. */
export function Guide({ words, data, initial, links }: GuideProps) {
  const judgement = useVerdict(data, initial);
  return (
    <div className={COLUMNS}>
      <GuideUrl questions={links} />
      <div className="pt-7 pr-(--grid-margin) pb-10 pl-(--edge) md:pt-10 md:pr-8 md:pb-24">
        <QuestionPanel words={words} ranked={judgement.questions} />
        <AnswerList words={words} />
      </div>
      <section
        id="verdict"
        aria-label="Verdict"
        aria-busy={judgement.busy}
        tabIndex={-1}
        className="ground-sunk scroll-mt-14 pt-7 pr-(--edge) pb-16 pl-(--grid-margin) outline-none md:pt-10 md:pb-24 md:pl-8"
      >
        <VerdictPanel words={words} judgement={judgement} />
      </section>
      <WinnerBar words={words} view={judgement.view} />
    </div>
  );
}

/** Five of the page's twelve columns for the questions; the verdict's ground runs on to the window's edge. */
const COLUMNS =
  "[--content:min(100vw-2*var(--grid-margin),var(--grid-max))] [--edge:calc((100vw-var(--content))/2)] md:grid md:min-h-full md:grid-cols-[calc(var(--edge)+var(--content)*5/12)_minmax(0,1fr)]";
