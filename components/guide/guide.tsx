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
    <div className="md:grid md:grow md:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
      <GuideUrl questions={links} />
      <div className="w-full justify-self-end px-(--grid-margin) pt-7 pb-10 md:max-w-[34rem] md:pt-10 md:pr-8 md:pb-24">
        <QuestionPanel words={words} ranked={judgement.questions} />
        <AnswerList words={words} />
      </div>
      <section
        id="verdict"
        aria-label="Verdict"
        tabIndex={-1}
        className="ground-sunk scroll-mt-14 px-(--grid-margin) pt-7 pb-16 outline-none md:pt-10 md:pb-24 md:pl-8"
      >
        <div className="md:max-w-[46rem]">
          <VerdictPanel words={words} judgement={judgement} />
        </div>
      </section>
      <WinnerBar words={words} view={judgement.view} />
    </div>
  );
}
