"use client";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { focusNext } from "@/components/ui/focus-next";
import type { CompareData } from "@/lib/compare/compare-data";
import { changePicks } from "./comparison-store";
import { COMPARED } from "./focus-targets";

/** Questions that people come with, as picks. */
const EXAMPLES = [
  { name: "Instruction tuning or fine-tuning", picks: ["instruction-tuning", "general-ft"] },
  { name: "Prompt, retrieve or tune", picks: ["prompting", "rag", "general-ft"] },
  {
    name: "Ways to a chat model",
    picks: ["instruction-tuning", "preference-tuning", "instruction-tuning+preference-tuning"],
  },
  { name: "Ways to better reasoning", picks: ["cot-ft", "distillation", "rl-verifiable"] },
] as const;

export function NothingPicked({ data }: { data: CompareData }) {
  const begin = (picks: readonly string[]) => {
    changePicks(data, picks);
    focusNext(COMPARED);
  };
  return (
    <div className="mt-8">
      <EmptyState
        action={
          <Button tone="primary" onClick={() => begin(EXAMPLES[0].picks)}>
            {EXAMPLES[0].name}
          </Button>
        }
        example={EXAMPLES.slice(1).map(({ name, picks }) => (
          <Button key={name} tone="quiet" onClick={() => begin(picks)}>
            {name}
          </Button>
        ))}
      >
        Two to four strategies, or sequences of them, will stand here side by side. Add them above, on any page that
        names them, or begin with one of these.
      </EmptyState>
    </div>
  );
}
