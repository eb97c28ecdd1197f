"use client";
import Link from "next/link";
import { StrategyMark } from "@/components/ui/marks";
import type { StrategyId } from "@/lib/knowledge/ids";
import { ARTICLE_ROW, type Sourced } from "./article-row";
import { SourceLinks } from "./source-links";

type ShownComparison = {
  id: StrategyId;
  name: string;
  remarks: readonly (Sourced & { difference: string; together: string | null })[];
};

export function ComparisonList({ comparisons }: { comparisons: readonly ShownComparison[] }) {
  return (
    <ul className="border-line border-t">
      {comparisons.map(({ id, name, remarks }) => (
        <li key={id} className={ARTICLE_ROW}>
          <p>
            <span className="block text-label text-muted">against</span>
            <Link href={`/strategies/${id}`} prefetch={false} className="link-plain font-semibold text-ink">
              <StrategyMark strategy={id} /> {name}
            </Link>
          </p>
          <div className="grid gap-2.5">
            {remarks.map(({ id: remark, difference, together, sources }) => (
              <p key={remark}>
                {difference} {together !== null && <span className="text-soft">{together}</span>}{" "}
                <SourceLinks sources={sources} />
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
