"use client";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useCallback, useEffect, useRef, useState } from "react";
import { SavedPlans } from "@/components/plan/saved-plans";
import { Button } from "@/components/ui/button";
import { comparePicks } from "@/lib/links/compare-link";
import type { LinkShape } from "@/lib/links/guide-link";
import { AnswerList } from "./answer-list";
import { ArrivingScript, endArrival } from "./arriving-script";
import { CopyLink } from "./copy-link";
import type { GuideAddresses } from "./guide-job";
import { focusOn, skip, useGuide } from "./guide-store";
import { GuideUrl } from "./guide-url";
import type { GuideWords } from "./guide-words";
import { PrintHead } from "./print-head";
import { nextOpen, openQuestions, QuestionPanel } from "./question-panel";
import { Shortcuts } from "./shortcuts";
import { type Judgement, useVerdict } from "./use-verdict";
import { VerdictPanel } from "./verdict-panel";
import { WinnerBar } from "./winner-bar";

/** The plan comes with its own code, once it is asked for. */
const PlanSection = dynamic(() => import("@/components/plan/plan-section").then((module) => module.PlanSection), {
  ssr: false,
  loading: () => <p className="min-h-64 text-muted text-small">Gathering steps, metrics, risks and cases.</p>,
});

type GuideProps = {
  words: GuideWords;
  /** Where the engine's data lies. */
  data: GuideAddresses;
  /** The verdict on no answers, from the build, so that the page reads before anything has run. */
  initial: Pick<Judgement, "view" | "questions" | "flips">;
  /** What links carry. */
  shape: LinkShape;
};

/** Questions at the left, the verdict they lead to at the right; on a phone the verdict is a sheet over the questions. */
export function Guide({ words, data, initial, shape }: GuideProps) {
  const judgement = useVerdict(data, initial);
  const [sheet, setSheet] = useState(false);
  const [planned, setPlanned] = useState(false);
  const plan = useRef<HTMLElement>(null);
  const verdict = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { questions, given, problem } = judgement;
  useEffect(() => {
    if (given !== null || problem !== null) endArrival();
  }, [given, problem]);

  const openSheet = () => {
    setSheet(true);
    verdict.current?.scrollTo({ top: 0 });
    verdict.current?.focus();
  };
  const closeSheet = useCallback(() => {
    setSheet(false);
    opener.current?.focus();
  }, []);
  useEffect(() => {
    if (!sheet) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") closeSheet();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [sheet, closeSheet]);

  const showPlan = () => {
    setSheet(false);
    setPlanned(true);
  };
  useEffect(() => {
    if (planned) plan.current?.focus();
  }, [planned]);

  const current = () => {
    const { answers, focus, skipped } = useGuide.getState();
    const open = openQuestions(words, answers, questions, skipped);
    const question = focus ?? nextOpen(open, skipped, null);
    return { question, next: nextOpen(open, skipped, question) };
  };
  const goOn = () => {
    const { next } = current();
    if (next !== null) focusOn(next);
  };
  const passBy = () => {
    const { question, next } = current();
    if (question !== null) skip(question, next);
  };

  return (
    <div className={`${COLUMNS} arrives`}>
      <ArrivingScript />
      <p className="arrival px-(--edge) pt-10 text-small text-muted">Reading the answers from the link.</p>
      <GuideUrl shape={shape} />
      <PrintHead />
      <div
        className="pt-7 pr-(--grid-margin) pb-10 pl-(--edge) md:pt-10 md:pr-8 md:pb-24 print:order-2 print:p-0"
        inert={sheet}
      >
        <div className="print:hidden">
          <QuestionPanel words={words} ranked={questions} contradictions={judgement.view.contradictions} />
        </div>
        <AnswerList words={words} />
        <SavedPlans addresses={data.plan} onOpen={showPlan} />
        <p className="mt-4 text-note print:hidden">
          <Link
            href="/guide/map"
            prefetch={false}
            className="link-plain inline-flex min-h-6 items-center pointer-coarse:min-h-11"
          >
            The guide on one page
          </Link>
        </p>
        <Shortcuts onNext={goOn} onSkip={passBy} onVerdict={() => verdict.current?.focus()} />
      </div>
      {sheet && <div className="fixed inset-0 z-10 bg-[rgb(0_0_0/0.35)] md:hidden print:hidden" aria-hidden="true" />}
      <section
        ref={verdict}
        id="verdict"
        aria-label="Verdict"
        aria-busy={judgement.busy}
        tabIndex={-1}
        className={`ground-sunk scroll-mt-14 print:order-1 print:bg-transparent print:p-0 pt-7 pr-(--edge) ${sheet ? "pb-0" : "pb-16"} pl-(--grid-margin) outline-none md:pt-10 md:pb-24 md:pl-8 ${sheet ? SHEET : ""}`}
      >
        {sheet && (
          <div className="mb-2 flex justify-end md:hidden print:hidden">
            <button type="button" onClick={closeSheet} className="min-h-11 font-semibold text-accent text-small">
              Close
            </button>
          </div>
        )}
        <VerdictPanel words={words} judgement={judgement} addresses={data.evidence}>
          {!planned && (
            <div
              className={`needs-script flex flex-wrap items-center gap-3 print:hidden ${sheet ? "ground-sunk max-md:-mx-(--grid-margin) max-md:sticky max-md:bottom-0 max-md:border-line max-md:border-t max-md:px-(--grid-margin) max-md:py-3" : ""}`}
            >
              <Button tone="primary" onClick={showPlan}>
                Take the plan away
              </Button>
              <CopyLink />
              {judgement.view.ranking.length > 1 && (
                <Link
                  href={comparePicks(judgement.view.ranking.slice(0, 3).map(({ stages }) => stages.join("+")))}
                  prefetch={false}
                  className="link-plain inline-flex min-h-6 items-center font-semibold text-small pointer-coarse:min-h-11"
                >
                  Compare the first three
                </Link>
              )}
            </div>
          )}
        </VerdictPanel>
      </section>
      {planned && (
        <section
          ref={plan}
          id="plan"
          aria-labelledby="plan-heading"
          tabIndex={-1}
          className="scroll-mt-14 border-line-strong border-t px-(--edge) pt-10 pb-24 outline-none md:col-span-2 print:order-3 print:px-0"
        >
          <h2 id="plan-heading" className="mb-6 type-title">
            The plan
          </h2>
          <PlanSection
            addresses={data.plan}
            view={judgement.view}
            flips={judgement.flips}
            nextQuestion={questions[0]?.matters ? questions[0].question : null}
            busy={judgement.busy}
          />
        </section>
      )}
      {!sheet && <WinnerBar ref={opener} words={words} judgement={judgement} onOpen={openSheet} />}
    </div>
  );
}

/** Five of the page's twelve columns for the questions; the verdict's ground runs on to the window's edge. */
const COLUMNS =
  "[--content:min(100vw-2*var(--grid-margin),var(--grid-max))] [--edge:calc((100vw-var(--content))/2)] md:grid md:min-h-full md:grid-cols-[calc(var(--edge)+var(--content)*5/12)_minmax(0,1fr)] print:flex print:flex-col";

/** On a phone: over the questions, from 88 px below the top. */
const SHEET =
  "max-md:fixed max-md:inset-x-0 max-md:top-22 max-md:bottom-0 max-md:z-11 max-md:overflow-y-auto max-md:rounded-t-sheet max-md:pt-3 max-md:shadow-sheet";
