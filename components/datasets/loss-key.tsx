import { LOSS_LOOK } from "./loss-words";

/** What the marks in a line mean, once for a list of lines. */
export function LossKey() {
  return (
    <dl className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-note text-soft">
      {KEY.map(({ loss, means }) => (
        <div key={loss} className="flex gap-1.5">
          <dt>
            <span className={`px-1 ${LOSS_LOOK[loss].look}`}>{LOSS_LOOK[loss].word}</span>
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}

const KEY = [
  { loss: "trained", means: "learned, or made likelier" },
  { loss: "masked", means: "read, not learned" },
  { loss: "rejected", means: "made less likely" },
  { loss: "checked", means: "never shown to the model" },
  { loss: "ranked", means: "one of several in order" },
] as const;
