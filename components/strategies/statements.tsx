"use client";
import Link from "next/link";
import { StrategyMark } from "@/components/ui/marks";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Basis } from "@/lib/knowledge/types";
import type { ShownSource } from "@/lib/plan/guide-view";
import { SourceLinks } from "./source-links";

export type ShownStatement = {
  text: string;
  basis: Basis;
  sources: readonly ShownSource[];
  /** Where to look instead; null where there is nothing better to name. */
  instead: { id: StrategyId; name: string } | null;
};

/** Sentences with what carries each of them. */
export function Statements({ items, numbered = false }: { items: readonly ShownStatement[]; numbered?: boolean }) {
  const List = numbered ? "ol" : "ul";
  return (
    <List className={`grid gap-3.5 ${numbered ? "list-decimal pl-5 marker:text-muted" : ""}`}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and a short key travels with the page
        <li key={index}>
          <StatementText item={item} />
        </li>
      ))}
    </List>
  );
}

function StatementText({ item: { text, basis, sources, instead } }: { item: ShownStatement }) {
  return (
    <>
      <p className="font-serif text-[1.0625rem] leading-[1.5]">
        {text}
        {instead !== null && (
          <>
            {" "}
            <Link
              href={`/strategies/${instead.id}`}
              prefetch={false}
              className="whitespace-nowrap font-sans text-small"
            >
              <StrategyMark strategy={instead.id} size={10} /> {instead.name}
            </Link>
          </>
        )}
      </p>
      <SourceLinks sources={sources} ours={basis === "ours"} />
    </>
  );
}
