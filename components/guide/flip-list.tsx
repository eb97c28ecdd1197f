"use client";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { PipelineName } from "@/components/ui/marks";
import { applyChange } from "@/lib/decision/change";
import { alternativeName } from "@/lib/knowledge/wording";
import type { ShownFlip } from "@/lib/plan/guide-view";
import { takeAnswers, useGuide } from "./guide-store";
import { type GuideWords, questionOf, stageIds } from "./guide-words";

const SHOWN = 5;

/** Every single answer that would change the winner. */
export function FlipList({ words, flips }: { words: GuideWords; flips: readonly ShownFlip[] | null }) {
  return (
    <section>
      <h3 className="font-semibold text-ui">One answer that would change this</h3>
      {flips === null && <p className="mt-2 text-note text-muted">Trying every single change.</p>}
      {flips?.length === 0 && <p className="mt-2 text-small text-soft">None: no single answer changes the winner.</p>}
      {flips !== null && flips.length > 0 && (
        <ul className="mt-2 border-line border-t">
          {flips.slice(0, SHOWN).map((flip) => (
            <Row key={keyOf(flip)} words={words} flip={flip} />
          ))}
        </ul>
      )}
      {flips !== null && flips.length > SHOWN && (
        <Disclosure summary={`${flips.length - SHOWN} more`} tone="quiet">
          <ul>
            {flips.slice(SHOWN).map((flip) => (
              <Row key={keyOf(flip)} words={words} flip={flip} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function Row({ words, flip }: { words: GuideWords; flip: ShownFlip }) {
  const question = questionOf(words, flip.question);
  const option = question?.options.find(({ id }) => id === flip.option)?.label ?? flip.option;
  // The reader goes where the change shows: to the verdict, which on a phone is the open sheet.
  const apply = () => {
    takeAnswers({ answers: applyChange(useGuide.getState().answers, flip) });
    const verdict = document.getElementById("verdict");
    verdict?.focus();
    verdict?.scrollTo({ top: 0 });
  };
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-line border-b py-2 text-small sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
      <span>
        <span className="block text-note text-muted">{question?.title}</span>
        {flip.kind === "remove" ? `Not: ${option}` : flip.kind === "add" ? `Also: ${option}` : option}
      </span>
      <span className="col-start-1 sm:col-start-2">
        <span className="text-muted">becomes </span>
        <PipelineName stages={stageIds(words, flip.stages)} name={alternativeName(words, flip.stages)} />
      </span>
      <span className="needs-script col-start-2 row-span-2 row-start-1 self-center sm:col-start-3">
        <Button tone="quiet" onClick={apply} aria-label={`Apply: ${question?.title} ${option}`}>
          Apply
        </Button>
      </span>
    </li>
  );
}

function keyOf({ question, option, kind }: ShownFlip): string {
  return `${question} ${option} ${kind}`;
}
