"use client";
import { Disclosure } from "@/components/ui/disclosure";
import { MOST_STEPS } from "@/lib/decision/moved-weights";
import { formatShare } from "@/lib/format";
import type { VerdictView } from "@/lib/plan/guide-view";
import { moveWeight, resetWeights, useGuide } from "./guide-store";
import type { GuideWords } from "./guide-words";

/** What counts how much as the answers stand, and by how much the reader moved it by hand. */
export function WeightsPanel({ words, view }: { words: GuideWords; view: VerdictView }) {
  const weights = useGuide((state) => state.weights);
  const moved = Object.keys(weights).length;
  return (
    <section className="print:hidden">
      <Disclosure summary="Weights" figure={moved === 0 ? "from your answers" : `${moved} moved by hand`}>
        <p className="text-note text-muted">
          Your answers set them. Move one where you disagree: each step doubles or halves it. The link carries what you
          moved.
        </p>
        {words.criterionGroups.map((group) => (
          <fieldset key={group.id} className="mt-4">
            <legend className="text-label text-muted">{group.name}</legend>
            {words.criteria
              .filter((criterion) => criterion.group === group.id)
              .map(({ id, name }) => (
                <Slider
                  key={id}
                  name={name}
                  steps={weights[id] ?? 0}
                  weight={view.weights.find(({ criterion }) => criterion === id)?.weight ?? 0}
                  onMove={(steps) => moveWeight(id, steps)}
                />
              ))}
          </fieldset>
        ))}
        {moved > 0 && (
          <div className="link-row mt-3">
            <button type="button" onClick={resetWeights}>
              Put all weights back
            </button>
          </div>
        )}
      </Disclosure>
    </section>
  );
}

type SliderProps = { name: string; steps: number; weight: number; onMove: (steps: number) => void };

function Slider({ name, steps, weight, onMove }: SliderProps) {
  return (
    <label className="grid min-h-11 grid-cols-[minmax(0,1fr)_6.5rem_3.5rem] items-center gap-x-3 border-line border-b text-small sm:grid-cols-[minmax(0,1fr)_6rem_8rem_4rem]">
      <span>{name}</span>
      <span className="hidden text-note text-muted sm:inline">{WORDS[steps + MOST_STEPS]}</span>
      <input
        type="range"
        min={-MOST_STEPS}
        max={MOST_STEPS}
        step={1}
        value={steps}
        onChange={({ target }) => onMove(Number(target.value))}
        aria-valuetext={WORDS[steps + MOST_STEPS]}
        className="w-full accent-accent"
      />
      <span className="text-right">{formatShare(weight, 1)}</span>
    </label>
  );
}

const WORDS = ["a quarter", "half", "as answered", "double", "four times"] as const;
