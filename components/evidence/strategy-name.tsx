import type { StrategyId } from "@/lib/knowledge/ids";
import { ROUTES } from "@/lib/routes";

const HAS_PAGE = ROUTES.some(({ id, built }) => id === "strategies" && built);

/** A strategy's name, leading to its page once there is one. A plain link: a page may hold hundreds of them. */
export function StrategyName({ id, name }: { id: StrategyId; name: string }) {
  if (!HAS_PAGE) return name;
  return (
    <a href={`/strategies/${id}`} className="link-plain">
      {name}
    </a>
  );
}
