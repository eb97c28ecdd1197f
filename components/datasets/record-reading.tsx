import { CrossGlyph, TickGlyph } from "@/components/ui/glyphs";
import type { TrainingExample } from "@/lib/dataset/example";
import type { PromptChange } from "@/lib/dataset/technique";
import { PairReading } from "./pair-reading";
import { Part, Reading, Turns } from "./turns";

/** An example as a person reads it; the edge in the margin is what the model is trained to write. */
export function RecordReading({ example }: { example: TrainingExample }) {
  return (
    <div>
      <Parts example={example} />
      {example.extra !== undefined && (
        <Part name="Beside it">
          <code className="text-soft">{JSON.stringify(example.extra)}</code>
        </Part>
      )}
    </div>
  );
}

function Parts({ example }: { example: TrainingExample }) {
  switch (example.kind) {
    case "text":
      return (
        <Part name="Text" edge="learned">
          <Reading>{example.text}</Reading>
        </Part>
      );
    case "completion":
      return (
        <>
          <Part name="Prompt">
            <Reading>{example.prompt.trim()}</Reading>
          </Part>
          <Part name="Completion" edge="learned">
            <Reading>{example.completion.trim()}</Reading>
          </Part>
        </>
      );
    case "instruction":
      return (
        <>
          {example.system !== "" && (
            <Part name="System">
              <Reading>{example.system}</Reading>
            </Part>
          )}
          <Part name="Instruction">
            <Reading>{example.instruction}</Reading>
          </Part>
          {example.input !== "" && (
            <Part name="Input">
              <Reading>{example.input}</Reading>
            </Part>
          )}
          <Part name="Output" edge="learned">
            <Reading>{example.output}</Reading>
          </Part>
        </>
      );
    case "conversation":
      return <Turns turns={example.turns} edge="by-role" />;
    case "prompt":
      return <Turns turns={example.prompt} edge={null} />;
    case "preference":
      return <PairReading example={example} />;
    case "labelled":
      return (
        <>
          <Turns turns={example.prompt} edge={null} />
          <Turns turns={example.completion} edge={example.good ? "learned" : "unlearned"} />
          <Part name="Label">
            <Verdict good={example.good} />
          </Part>
        </>
      );
    case "ranked":
      return (
        <>
          <Turns turns={example.prompt} edge={null} />
          {example.answers.map((answer, index) => (
            <Part key={answer} name={index === 0 ? "1st, best" : (PLACES[index] ?? `${index + 1}th`)}>
              <Reading>{answer}</Reading>
            </Part>
          ))}
        </>
      );
    case "steps":
      return (
        <>
          <Part name="Problem">
            <Reading>{example.problem}</Reading>
          </Part>
          {example.steps.map(({ text, good }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are never reordered
            <Part key={index} name={`Step ${index + 1}`} edge={good ? "learned" : "unlearned"}>
              <Reading>{text}</Reading>
              <Verdict good={good} words={["right", "wrong"]} />
            </Part>
          ))}
        </>
      );
    case "verifiable":
      return (
        <>
          <Turns turns={example.prompt} edge={null} />
          <Part name="Checked by">
            <p className="text-small text-soft">{example.check}, against</p>
            <code>{example.answer}</code>
          </Part>
        </>
      );
    case "passages":
      return (
        <>
          <Part name="Question">
            <Reading>{example.question}</Reading>
          </Part>
          {example.passages.map(({ id, text, source, date }) => (
            <Part key={id} name={id}>
              <Reading>{text}</Reading>
              <p className="pt-1 text-muted text-note">{[source, date].filter((word) => word !== "").join(", ")}</p>
            </Part>
          ))}
          <Part name="Answer" edge="learned">
            <Reading>{example.answer}</Reading>
          </Part>
        </>
      );
  }
}

const PLACES = ["1st", "2nd", "3rd"] as const;

function Verdict({ good, words = ["good", "bad"] }: { good: boolean; words?: readonly [string, string] }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 font-semibold text-small ${good ? "text-positive" : "text-negative"}`}
    >
      {good ? <TickGlyph /> : <CrossGlyph />}
      {good ? words[0] : words[1]}
    </span>
  );
}

/** A prompt before and after it was rewritten, with what such prompts bring back. */
export function PromptChangeReading({ change, example }: { change: PromptChange; example: TrainingExample }) {
  return (
    <div>
      <Part name="Prompt before">
        <Reading>{change.before}</Reading>
      </Part>
      <Part name="Its answer">
        <p className="type-reading text-soft">{change.answerBefore}</p>
      </Part>
      {example.kind === "prompt" && <Turns turns={example.prompt} edge={null} state=", after" />}
      <Part name="Its answer">
        <p className="type-reading text-soft">{change.answerAfter}</p>
      </Part>
      <p className="pt-2 text-muted text-note">
        Both answers were written by us to show the kind of answer; no model was asked.
      </p>
    </div>
  );
}
