"use client";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { LoadFailed } from "@/components/ui/load-failed";
import { MethodMark, PipelineName } from "@/components/ui/marks";
import { Remark } from "@/components/ui/side-note";
import { formatCount, formatShare } from "@/lib/format";
import { UPDATE_METHOD_IDS } from "@/lib/knowledge/ids";
import { alternativeName, mostOften, tossUpSentence, verdictHeadline } from "@/lib/knowledge/wording";
import type { ShownBlock, VerdictView } from "@/lib/plan/guide-view";
import { FlipList } from "./flip-list";
import type { GuideAddresses } from "./guide-job";
import { type GuideWords, liftedWords, questionOf, stageIds } from "./guide-words";
import { Ledger } from "./ledger";
import { Ranking } from "./ranking";
import { Behind, Reasons } from "./reasons";
import type { Judgement } from "./use-verdict";
import { WeightsPanel } from "./weights-panel";

type VerdictPanelProps = {
  words: GuideWords;
  judgement: Judgement;
  addresses: GuideAddresses["evidence"];
  /** What the reader takes away; stands at the end. */
  children: ReactNode;
};

/** The answer first, then the way to it: sentence, ranking, why, what was ruled out, what would change it. */
export function VerdictPanel({ words, judgement, addresses, children }: VerdictPanelProps) {
  const { view, before, questions, flips, problem, retry } = judgement;
  const [first, second] = view.ranking;
  if (!first) return null;
  const untouched = view.open === words.questions.length;
  const sentence = verdictHeadline(words, view.ranking, view.method.id);
  const next = questions[0];
  return (
    <div className="grid gap-10">
      <div>
        <p className="text-small text-muted">
          {untouched ? "Before any answer" : "Verdict so far"}, {formatCount(view.draws)} draws
        </p>
        <h2 className="mt-1 type-title">{untouched ? "Answer a question, and the ranking moves." : sentence}</h2>
        <p role="status" className="sr-only">
          {untouched ? "" : sentence}
        </p>
        <p className="mt-2 max-w-(--measure) text-ui text-soft">{underSentence(words, view, before, untouched)}</p>
        {problem !== null && (
          <div className="mt-5">
            <LoadFailed lead="The verdict could not be worked out." retry={retry}>
              {problem}
            </LoadFailed>
          </div>
        )}
      </div>

      <Ranking words={words} view={view}>
        {!untouched && second !== undefined && (
          <Disclosure summary="Why, criterion by criterion" open>
            <Ledger words={words} view={view} addresses={addresses} />
          </Disclosure>
        )}
      </Ranking>

      {view.method.id !== "none" && <Method words={words} view={view} />}
      {!untouched && <Delayed words={words} ranking={view.ranking} />}
      {!untouched && <Blocked words={words} blocked={view.blocked.filter(({ stages }) => stages.length === 1)} />}
      {!untouched && <FlipList words={words} flips={flips} />}
      {!untouched && <WeightsPanel words={words} view={view} />}

      {next !== undefined && !untouched && (
        <Remark lead="How sure this is.">
          {view.open === 1 ? "One question is open." : `${view.open} questions are open.`}{" "}
          {next.matters
            ? `The one that settles most: ${questionOf(words, next.question)?.title}`
            : `In none of ${formatCount(view.draws)} draws did one of them change the winner.`}{" "}
          Share of draws by kind:{" "}
          {view.families
            .filter(({ share }) => share >= 0.005)
            .sort((a, b) => b.share - a.share)
            .map(({ family, share }) => `${family} ${formatShare(share)}`)
            .join(", ")}
          .
        </Remark>
      )}
      {!untouched && children}
    </div>
  );
}

function underSentence(words: GuideWords, view: VerdictView, before: VerdictView | null, untouched: boolean): string {
  const [first] = view.ranking;
  if (!first) return "";
  if (untouched)
    return "Until then it shows how alternatives stand over all answers that readers could give, by our priors.";
  const toss = tossUpSentence(words, view.ranking, view.tossUp, formatShare);
  if (mostOften(view.ranking) !== null) return toss ?? "";
  return `Wins in ${formatShare(first.acceptability)} of draws${movedSince(before, first)}.${toss === null ? "" : ` ${toss}`}`;
}

/** Where the winner stood before the last change: ", was second with 21 %". */
function movedSince(before: VerdictView | null, winner: VerdictView["ranking"][number]): string {
  const place = before?.ranking.findIndex(({ stages }) => stages.join() === winner.stages.join()) ?? -1;
  const then = before?.ranking[place];
  if (before === null) return "";
  if (then === undefined) return "; before the last change it was ruled out";
  if (place === 0) {
    const same = Math.round(then.acceptability * 100) === Math.round(winner.acceptability * 100);
    return same ? "" : `; it led before, with ${formatShare(then.acceptability)}`;
  }
  return `; it was ${ORDINALS[place] ?? `number ${place + 1}`} before the last change, with ${formatShare(then.acceptability)}`;
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"] as const;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function Method({ words, view }: { words: GuideWords; view: VerdictView }) {
  const method = UPDATE_METHOD_IDS.find((id) => id === view.method.id);
  const name = words.updateMethods.find(({ id }) => id === view.method.id)?.name ?? view.method.id;
  return (
    <section>
      <h3 className="flex items-center gap-2 font-semibold text-ui">
        {method !== undefined && <MethodMark method={method} />}
        Which weights move: {name}
      </h3>
      <p className="mt-1 text-note text-muted">
        {view.method.share < 0.995
          ? `Chosen in ${formatShare(view.method.share)} of draws; open questions decide the rest.`
          : "It follows from your answers and never changes the strategy."}
      </p>
      <Reasons reasons={view.method.reasons} />
    </section>
  );
}

/** What has to wait, once per reason: the first step is to lift it. */
function Delayed({ words, ranking }: { words: GuideWords; ranking: VerdictView["ranking"] }) {
  const held = ranking.flatMap((entry) => (entry.held === null ? [] : [entry.held]));
  const reasons = held.filter(({ because }, index) => held.findIndex((other) => other.because === because) === index);
  if (reasons.length === 0) return null;
  return (
    <section>
      <h3 className="font-semibold text-ui">Delayed</h3>
      <ul className="mt-2 grid gap-2 text-small">
        {reasons.map(({ because, liftedBy, basis, sources }) => {
          const count = held.filter((other) => other.because === because).length;
          return (
            <li key={because} className="text-soft">
              {because} {count === 1 ? "One alternative waits" : `${count} alternatives wait`} for it.
              {liftedBy.length > 0 && <span className="text-muted"> Lifted by: {liftedWords(words, liftedBy)}.</span>}
              <Behind basis={basis} sources={sources} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Strategies that are out; a sequence is out with its stages, or seldom called for, and is not named again. */
function Blocked({ words, blocked }: { words: GuideWords; blocked: readonly ShownBlock[] }) {
  if (blocked.length === 0) return null;
  return (
    <section>
      <h3 className="font-semibold text-ui">Ruled out</h3>
      <ul className="mt-2 grid gap-2 text-small">
        {blocked.map(({ stages, because, sure, liftedBy, basis, sources }) => (
          <li key={stages.join()} className="text-soft">
            <b className="font-semibold text-ink">
              <PipelineName stages={stageIds(words, stages)} name={`${alternativeName(words, stages)}.`} />
            </b>{" "}
            {sure ? because : `Probably, as long as questions are open: ${lowerFirst(because)}`}
            {liftedBy.length > 0 && <span className="text-muted"> Lifted by: {liftedWords(words, liftedBy)}.</span>}
            <Behind basis={basis} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
