"use client";
import Link from "next/link";
import { PipelineName } from "@/components/ui/marks";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Sourced } from "./article-row";
import { SourceLinks } from "./source-links";

type ShownOrder = Sourced & { stages: readonly StrategyId[]; name: string; because: string; ours: boolean };

export function OrderList({ orders }: { orders: readonly ShownOrder[] }) {
  return (
    <ul className="border-line border-t">
      {orders.map(({ id, stages, name, because, ours, sources }) => (
        <li key={id} className="border-line border-b py-2.5 text-small">
          <Link href={`/strategies/pipelines#${id}`} prefetch={false} className="link-plain font-semibold text-ink">
            <PipelineName stages={stages} name={name} />
          </Link>
          <p className="mt-0.5 text-soft">
            {because} <SourceLinks sources={sources} ours={ours} />
          </p>
        </li>
      ))}
    </ul>
  );
}
