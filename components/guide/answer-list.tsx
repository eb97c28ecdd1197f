"use client";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { focusOn, useGuide } from "./guide-store";
import { answerText, type GuideQuestion, type GuideWords } from "./guide-words";

/** Every question: the answered ones in sight with a way back, the open ones one click away, in any order. */
export function AnswerList({ words }: { words: GuideWords }) {
  const { answers } = useGuide();
  const answered = words.questions.filter(({ id }) => answers[id] !== undefined);
  const open = words.questions.filter(({ id }) => answers[id] === undefined);
  return (
    <div className="mt-10">
      {answered.length > 0 && (
        <>
          <h2 className="font-semibold text-small">Answered</h2>
          <ul className="mt-2 border-line border-t">
            {answered.map((question) => (
              <Row
                key={question.id}
                question={question}
                text={answerText(question, answers[question.id] ?? [])}
                action="Change"
              />
            ))}
          </ul>
        </>
      )}
      {open.length > 0 && (
        <div className="print:hidden">
          <Disclosure summary={`${open.length} open ${open.length === 1 ? "question" : "questions"}`} tone="quiet">
            <ul>
              {open.map((question) => (
                <Row key={question.id} question={question} text={null} action="Answer" />
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </div>
  );
}

function Row({ question, text, action }: { question: GuideQuestion; text: string | null; action: string }) {
  return (
    <li className="flex items-center justify-between gap-4 border-line border-b py-2">
      <span>
        <span className={text === null ? "block text-small" : "block text-note text-muted"}>{question.title}</span>
        {text !== null && <span className="block text-small">{text}</span>}
      </span>
      <span className="needs-script flex-none">
        <Button tone="quiet" onClick={() => focusOn(question.id)} aria-label={`${action}: ${question.title}`}>
          {action}
        </Button>
      </span>
    </li>
  );
}
