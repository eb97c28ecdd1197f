import { Fragment } from "react";
import { type DifferencePiece, difference } from "@/lib/dataset/difference";
import type { TrainingExample, Turn } from "@/lib/dataset/example";
import { Part, Turns } from "./turns";

type Preference = Extract<TrainingExample, { kind: "preference" }>;

/** A prompt with two answers; the words that only one of them has are marked. */
export function PairReading({ example: { prompt, chosen, rejected } }: { example: Preference }) {
  const [first, second] = [onlyText(chosen), onlyText(rejected)];
  const found = first === null || second === null ? null : difference(first, second);
  return (
    <>
      <Turns turns={prompt} edge={null} />
      {found === null ? (
        <>
          <Turns turns={chosen} edge="learned" />
          <Turns turns={rejected} edge="unlearned" />
        </>
      ) : (
        <>
          <Part name="Chosen" edge="learned">
            <Marked pieces={found.first} quiet={found.shared < ENOUGH} look={IN_CHOSEN} />
          </Part>
          <Part name="Rejected" edge="unlearned">
            <Marked pieces={found.second} quiet={found.shared < ENOUGH} look={IN_REJECTED} />
          </Part>
          <p className="pt-2 text-muted text-note">
            {found.shared < ENOUGH
              ? "The two share too few words for marks to help."
              : "Marked: words that the other answer does not have at this place."}
          </p>
        </>
      )}
    </>
  );
}

/** Below this share of common words nearly everything would be marked. */
const ENOUGH = 0.25;
const IN_CHOSEN = "bg-trained text-inherit underline decoration-2 decoration-positive underline-offset-3";
const IN_REJECTED =
  "bg-negative-wash text-inherit underline decoration-2 decoration-negative decoration-dashed underline-offset-3";

function Marked({ pieces, quiet, look }: { pieces: readonly DifferencePiece[]; quiet: boolean; look: string }) {
  return (
    <p className="type-reading">
      {pieces.map(({ text, own }, index) =>
        own && !quiet ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces are never reordered
          <Fragment key={index}>
            <mark className={look}>{text.trimEnd()}</mark>
            {text.slice(text.trimEnd().length)}
          </Fragment>
        ) : (
          text
        ),
      )}
    </p>
  );
}

function onlyText(turns: readonly Turn[]): string | null {
  const [turn] = turns;
  return turns.length === 1 && turn !== undefined ? turn.text : null;
}
