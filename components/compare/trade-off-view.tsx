"use client";
import { useMemo } from "react";
import { Figure } from "@/components/charts/figure";
import { TradeOffLive } from "@/components/charts/trade-off-live";
import { SelectField } from "@/components/ui/field";
import { countOurs, describeTradeOff, dominatedPicks, frontOf } from "@/lib/charts/trade-off-data";
import type { CompareData, ComparePick } from "@/lib/compare/compare-data";
import { figureNotes } from "@/lib/compare/compare-view";
import { picksTradeOff } from "@/lib/compare/picks-chart";
import type { CriterionId } from "@/lib/knowledge/ids";
import { change, useComparison } from "./comparison-store";

/** Questions that two criteria answer together. */
const PRESETS: readonly { x: CriterionId; y: CriterionId; name: string; title: string }[] = [
  {
    x: "examples-needed",
    y: "unseen-tasks",
    name: "Data, unseen tasks",
    title: "How much data does each ask for, and how does it do on tasks it never saw?",
  },
  {
    x: "retention",
    y: "task-quality",
    name: "Quality, retention",
    title: "What does quality on the task cost of what the model could do before?",
  },
  {
    x: "training-compute",
    y: "task-quality",
    name: "Compute, quality",
    title: "How much computing does quality on the task take?",
  },
  {
    x: "examples-needed",
    y: "overfitting",
    name: "Data, overfitting",
    title: "Which of them overfit on little data?",
  },
];

export function TradeOffView({ data, picks }: { data: CompareData; picks: readonly ComparePick[] }) {
  const x = useComparison((state) => state.x);
  const y = useComparison((state) => state.y);
  const chart = useMemo(() => picksTradeOff(data, picks, { x, y }), [data, picks, x, y]);
  // The line of the front is left out where names stand in its way, so the note always says it.
  const front = frontOf(chart).map(({ name }) => name);
  const dominated = dominatedPicks(chart);
  const notes = [
    `Nothing beats these on both: ${front.join(", ")}.`,
    ...(dominated === null ? [] : [dominated]),
    ...figureNotes([y, x]),
    `${countOurs(chart)} of ${2 * chart.points.length} ratings are ours.`,
  ];
  const preset = PRESETS.find((known) => known.x === x && known.y === y);
  const title =
    preset?.title ?? `How do they stand on ${chart.y.name.toLowerCase()} against ${chart.x.name.toLowerCase()}?`;
  const axis = (label: string, chosen: CriterionId, other: CriterionId, onChoose: (id: CriterionId) => void) => (
    <div className="max-sm:w-full sm:w-60 [&_p[aria-live]]:hidden">
      <SelectField
        label={label}
        value={chosen}
        onChange={(event) => {
          const found = data.criteria.find(({ id }) => id === event.target.value);
          if (found !== undefined) onChoose(found.id);
        }}
      >
        {data.criteria
          .filter(({ id }) => id !== other)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </SelectField>
    </div>
  );
  return (
    <div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
        {axis("Upright", y, x, (id) => change({ y: id }))}
        {axis("Across", x, y, (id) => change({ x: id }))}
        <fieldset className="flex flex-wrap gap-x-5 gap-y-1 text-small">
          <legend className="sr-only">Questions</legend>
          {PRESETS.map((known) => (
            <button
              key={known.name}
              type="button"
              aria-pressed={known === preset}
              onClick={() => change({ x: known.x, y: known.y })}
              className="min-h-10 border-transparent border-b-2 text-accent hover:underline aria-pressed:border-accent aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:min-h-11"
            >
              {known.name}
            </button>
          ))}
        </fieldset>
      </div>
      <div className="mt-6">
        <Figure
          title={title}
          subtitle={`${describeTradeOff(chart)}. Picks in colour, in strong grey where dominated; the other strategies in faint grey.`}
          chart={chart}
          sources={[
            {
              text: `Ratings of knowledge version ${data.version}; intervals are the disagreement of the sources`,
              href: null,
            },
          ]}
          note={notes.join(" ")}
        >
          <TradeOffLive chart={chart} />
        </Figure>
      </div>
    </div>
  );
}
