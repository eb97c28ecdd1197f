import { StrategyMark } from "@/components/ui/marks";
import { STRATEGY_IDS } from "@/lib/knowledge/ids";
import type { Claim } from "@/lib/knowledge/types";
import type { FacetNames } from "./facet-names";
import { StrategyName } from "./strategy-name";

type BearsOnProps = {
  cells: Claim["bearsOn"];
  names: FacetNames;
};

/** The ratings that a record bears on, by strategy. Plain links: a page may hold hundreds of them. */
export function BearsOn({ cells, names }: BearsOnProps) {
  const strategies = STRATEGY_IDS.filter((id) => cells.some((cell) => cell.startsWith(`${id}/`)));
  if (strategies.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-note text-soft">
      {strategies.map((id) => (
        <li key={id} className="flex items-baseline gap-1.5">
          <StrategyMark strategy={id} size={10} />
          <span>
            <StrategyName id={id} name={names.strategy[id] ?? id} />:{" "}
            {cells
              .filter((cell) => cell.startsWith(`${id}/`))
              .map((cell) => names.criterion[cell.slice(id.length + 1)]?.toLowerCase())
              .join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
