import { StrategyMark } from "@/components/ui/marks";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { FacetNames } from "./facet-names";
import { StrategyName } from "./strategy-name";

/** Strategies side by side, each with its mark. */
export function StrategyList({ strategies, names }: { strategies: readonly StrategyId[]; names: FacetNames }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-note text-soft">
      {strategies.map((id) => (
        <li key={id} className="flex items-baseline gap-1.5">
          <StrategyMark strategy={id} size={10} />
          <StrategyName id={id} name={names.strategy[id] ?? id} />
        </li>
      ))}
    </ul>
  );
}
