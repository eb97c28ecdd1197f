"use client";
import { useEffect, useRef } from "react";
import { resetPlan } from "@/components/plan/plan-store";
import { Button } from "@/components/ui/button";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { type Option, OptionList } from "@/components/ui/option-list";
import { RecordSource } from "@/components/ui/record-source";
import { Notice } from "@/components/ui/side-note";
import type { AskedQuestion } from "./guide-job";
import { answer, focusOn, redo, skip, startOver, undo, useGuide } from "./guide-store";
import { type GuideOption, type GuideQuestion, type GuideWords, questionOf } from "./guide-words";

type QuestionPanelProps = {
  words: GuideWords;
  /** Open questions, most worth asking first. */
  ranked: readonly AskedQuestion[];
  /** Answers that exclude each other, and how they are read. */
  contradictions: readonly string[];
};

/** One question in focus, and the one that the guide would ask next. */
export function QuestionPanel({ words, ranked, contradictions }: QuestionPanelProps) {
  const { answers, focus, skipped, ignored, past, future } = useGuide();
  const heading = useRef<HTMLHeadingElement>(null);
  const mounted = useRef(false);
  const open = openQuestions(words, answers, ranked, skipped);
  const current = questionOf(words, focus ?? nextOpen(open, skipped, null) ?? "");
  const next = nextOpen(open, skipped, current?.id ?? null);
  const answered = words.questions.length - words.questions.filter(({ id }) => answers[id] === undefined).length;

  // Going to another question moves the reader there; arriving on the page does not.
  useEffect(() => {
    if (mounted.current && focus !== null) heading.current?.focus();
    mounted.current = true;
  }, [focus]);

  return (
    <div>
      <div className="flex items-baseline justify-between gap-4 text-small">
        <h1 className="text-muted">Guide</h1>
        <div className="link-row needs-script">
          <button type="button" onClick={undo} aria-disabled={past.length === 0}>
            Undo
          </button>
          <button type="button" onClick={redo} aria-disabled={future.length === 0}>
            Redo
          </button>
          {answered > 0 && (
            <button
              type="button"
              onClick={() => {
                startOver();
                resetPlan();
              }}
            >
              Start over
            </button>
          )}
        </div>
      </div>
      <div
        className="mt-1 h-[3px] bg-line"
        role="img"
        aria-label={`${answered} of ${words.questions.length} questions answered`}
      >
        <div
          className="h-full bg-accent transition-[width] duration-(--duration-move) ease-out"
          style={{ width: `${(100 * answered) / words.questions.length}%` }}
        />
      </div>
      {ignored.length > 0 && (
        <div className="mt-6">
          <IgnoredNotice ignored={ignored} />
        </div>
      )}
      {contradictions.length > 0 && (
        <div className="mt-6">
          <Notice lead="Two answers do not go together." announce>
            {contradictions.join(" ")}
          </Notice>
        </div>
      )}
      {current === undefined ? (
        <p className="mt-8 type-lead">Every question is answered or passed by. Change any of them below.</p>
      ) : (
        <div className="mt-8">
          <p className="text-small text-muted">
            {groupName(words, current)}. {answered} of {words.questions.length} answered.
          </p>
          <h2 ref={heading} tabIndex={-1} className="mt-0.5 type-section outline-none">
            {current.title}
          </h2>
          <p className="mt-1.5 text-small text-soft">
            {current.why}
            {current.several !== null && !current.why.includes("up to") && ` Choose up to ${current.several}.`}
          </p>
          <div className="mt-4">
            <OptionList
              key={current.id}
              legend={current.title}
              legendHidden
              kind={current.several === null ? "one" : "several"}
              options={current.options.map((option) =>
                shownOption(option, answers[current.id]?.includes(option.id) ?? false),
              )}
              chosen={answers[current.id] ?? []}
              onChoose={(chosen) => answer(current.id, allowed(current, answers[current.id] ?? [], chosen))}
              skip={{
                label: "Skip, I do not know",
                note: "Not known never counts as no.",
                onSkip: () => skip(current.id, next),
              }}
            />
          </div>
          <p className="mt-3 text-note text-muted">{influenceWords(ranked, current.id)}</p>
          {next !== null && (
            <div className="mt-6 border-line-strong border-t pt-4">
              <p className="text-small text-muted">
                {ranked.find(({ question }) => question === next)?.matters === false
                  ? "Next, though it changed the winner in no draw"
                  : "Next, because it settles most"}
              </p>
              <div className="mt-1 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
                <p className="type-finding">{questionOf(words, next)?.title}</p>
                <Button tone="secondary" onClick={() => focusOn(next)}>
                  Next question
                </Button>
              </div>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** The next question to ask: neither the one in focus nor one that was passed by. */
export function nextOpen(open: readonly string[], skipped: readonly string[], current: string | null): string | null {
  return open.find((id) => id !== current && !skipped.includes(id)) ?? null;
}

/** Open questions in the order of what they settle; passed ones at the end. Without an order yet: as they stand. */
export function openQuestions(
  words: GuideWords,
  answers: Readonly<Record<string, readonly string[]>>,
  ranked: QuestionPanelProps["ranked"],
  skipped: readonly string[],
): readonly string[] {
  const place = (id: string) => {
    const at = ranked.findIndex(({ question }) => question === id);
    return (skipped.includes(id) ? 1000 : 0) + (at < 0 ? 500 : at);
  };
  return words.questions
    .map(({ id }) => id)
    .filter((id) => answers[id] === undefined)
    .sort((a, b) => place(a) - place(b));
}

/** Said only where it is proved over every way of answering the rest. */
function influenceWords(ranked: readonly AskedQuestion[], question: string): string | null {
  const influence = ranked.find((asked) => asked.question === question)?.influence;
  if (influence === undefined || influence.ranking) return null;
  const still = [influence.method ? "which weights move" : null, influence.plan ? "steps of the plan" : null];
  const decides = still.filter((part) => part !== null).join(" and ");
  return `This answer does not move the ranking, whatever else you answer.${decides === "" ? "" : ` It still decides ${decides}.`}`;
}

/** "None" and the other options exclude each other; beyond the most, what was chosen first gives way. */
function allowed({ exclusive, several }: GuideQuestion, before: readonly string[], chosen: readonly string[]) {
  const added = chosen.filter((id) => !before.includes(id));
  if (exclusive !== null && added.includes(exclusive)) return [exclusive];
  const kept = [
    ...before.filter((id) => chosen.includes(id) && id !== (added.length > 0 ? exclusive : null)),
    ...added,
  ];
  return kept.slice(-(several ?? 1));
}

/** Sources are links once the option is chosen; before, they only say who, since what is hidden cannot be reached. */
function shownOption({ id, label, note, effect }: GuideOption, chosen: boolean): Option {
  if (note === null && effect === null) return { id, label };
  const moved = (
    <>
      {note} {effect?.because}{" "}
      {effect?.sources.map((source, index) => (
        <span key={source.text}>
          {index > 0 && "; "}
          {chosen ? <RecordSource {...source} /> : source.text}
        </span>
      ))}
      {effect?.ours === true && "Our judgement."}
    </>
  );
  return { id, label, moved };
}

function groupName({ groups }: GuideWords, { group }: GuideQuestion): string {
  return groups.find(({ id }) => id === group)?.name ?? group;
}
