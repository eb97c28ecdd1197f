"use client";
import { Disclosure } from "@/components/ui/disclosure";
import { MethodMark, PipelineName } from "@/components/ui/marks";
import { ErrorNote, Notice, Remark } from "@/components/ui/side-note";
import { SourceLine } from "@/components/ui/source-line";
import { formatCount, formatShare } from "@/lib/format";
import { UPDATE_METHOD_IDS } from "@/lib/knowledge/ids";
import { alternativeInSentence, alternativeName, verdictSentence } from "@/lib/knowledge/wording";
import type { ShownReason, VerdictView } from "@/lib/plan/guide-view";
import { CopyLink } from "./copy-link";
import { FlipList } from "./flip-list";
import { type GuideWords, questionOf, stageIds } from "./guide-words";
import { Ledger } from "./ledger";
import { Ranking } from "./ranking";
import type { Judgement } from "./use-verdict";

/** The answer first, then the way to it: sentence, ranking, why, what was ruled out, what would change it. */
export function VerdictPanel({ words, judgement }: { words: GuideWords; judgement: Judgement }) {
  const { view, questions, flips, problem, retry } = judgement;
  const [first, second] = view.ranking;
  if (!first) return null;
  const untouched = view.open === words.questions.length;
  const sentence = verdictSentence(words, first.stages, view.method.id);
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
        <p className="mt-2 max-w-(--measure) text-ui text-soft">{underSentence(words, view, untouched)}</p>
        {problem !== null && (
          <div className="mt-5">
            <ErrorNote
              lead="The verdict could not be worked out."
              announce
              actions={
                <button type="button" onClick={retry}>
                  Try again
                </button>
              }
            >
              {problem}
            </ErrorNote>
          </div>
        )}
        {view.contradictions.length > 0 && (
          <div className="mt-5">
            <Notice lead="Two answers do not go together.">{view.contradictions.join(" ")}</Notice>
          </div>
        )}
      </div>

      <Ranking words={words} view={view}>
        {!untouched && second !== undefined && (
          <Disclosure summary={`Why this before ${alternativeInSentence(words, second.stages)}`} open>
            <Ledger words={words} lines={view.ledger} lead={first.value - second.value} />
          </Disclosure>
        )}
        {view.reasons.length > 0 && (
          <Disclosure summary="Records that speak about it" figure={`${view.reasons.length}`}>
            <Reasons reasons={view.reasons} />
          </Disclosure>
        )}
      </Ranking>

      {view.method.id !== "none" && <Method words={words} view={view} />}

      {!untouched && view.blocked.length > 0 && (
        <section>
          <h3 className="font-semibold text-ui">Ruled out</h3>
          <ul className="mt-2 grid gap-2 text-small">
            {view.blocked.map(({ stages, because, sure }) => (
              <li key={stages.join()} className="text-soft">
                <b className="font-semibold text-ink">
                  <PipelineName stages={stageIds(words, stages)} name={`${alternativeName(words, stages)}.`} />
                </b>{" "}
                {sure ? because : `Probably, while questions are open: ${because}`}
              </li>
            ))}
          </ul>
        </section>
      )}

      {!untouched && <FlipList words={words} flips={flips} />}

      {next !== undefined && !untouched && (
        <Remark lead="How sure this is.">
          {view.open === 1 ? "One question is open." : `${view.open} questions are open.`} The one that settles most:{" "}
          {questionOf(words, next.question)?.title}
        </Remark>
      )}
      {!untouched && <CopyLink />}
    </div>
  );
}

function underSentence(words: GuideWords, view: VerdictView, untouched: boolean): string {
  const [first, second] = view.ranking;
  if (!first) return "";
  if (untouched)
    return "Until then it shows how alternatives stand over all answers that readers could give, by our priors.";
  const wins = `Wins in ${formatShare(first.acceptability)} of draws.`;
  return view.tossUp && second
    ? `${wins} A toss-up: ${alternativeInSentence(words, second.stages)} is as good as even.`
    : wins;
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

function Reasons({ reasons }: { reasons: readonly ShownReason[] }) {
  return (
    <ul className="mt-2 grid gap-3">
      {reasons.map(({ id, because, basis, sources }) => (
        <li key={id}>
          <p className="text-small">{because}</p>
          {basis === "ours" ? (
            <p className="text-note text-muted">Our judgement; no source states it.</p>
          ) : (
            <SourceLine sources={sources.map(({ text, href }) => ({ text, href }))} />
          )}
        </li>
      ))}
    </ul>
  );
}
