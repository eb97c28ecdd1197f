import Link from "next/link";
import { StrategyMark } from "@/components/ui/marks";
import { content } from "@/content/index";

/** High enough for a thumb. */
const TARGET = "inline-block py-3";

export function Neighbours({ place }: { place: number }) {
  const [before, after] = [content.strategies[place - 1], content.strategies[place + 1]];
  return (
    <nav
      aria-label="Other strategies"
      className="mt-16 flex flex-wrap justify-between gap-4 border-line-strong border-t pt-4 text-small"
    >
      {before === undefined ? (
        <Link href="/strategies" className={TARGET}>
          All strategies
        </Link>
      ) : (
        <Link href={`/strategies/${before.id}`} rel="prev" prefetch={false} className={TARGET}>
          <span className="text-muted">Before: </span>
          <StrategyMark strategy={before.id} /> {before.name}
        </Link>
      )}
      {after === undefined ? (
        <Link href="/strategies" className={TARGET}>
          All strategies
        </Link>
      ) : (
        <Link href={`/strategies/${after.id}`} rel="next" prefetch={false} className={TARGET}>
          <span className="text-muted">Next: </span>
          <StrategyMark strategy={after.id} /> {after.name}
        </Link>
      )}
    </nav>
  );
}
