import { shownSources } from "@/app/strategies/sources";
import { ComparisonList } from "@/components/strategies/comparison-list";
import { OrderList } from "@/components/strategies/order-list";
import { MarginNote, PageSection } from "@/components/strategies/page-section";
import { SourceLinks } from "@/components/strategies/source-links";
import { formatFixed } from "@/lib/format";
import type { Strategy } from "@/lib/knowledge/types";
import { comparisonsOf, keepsOf, ordersOf, portraitOf } from "./sheet";

export function Combinations({ strategy: { id, inSentence } }: { strategy: Strategy }) {
  const { adds } = portraitOf(id);
  const orders = ordersOf(id);
  const keeps = keepsOf(id);
  const comparisons = comparisonsOf(id);
  return (
    <PageSection
      id="combinations"
      title="Combinations"
      aside={
        <>
          <MarginNote lead="What it brings as a stage">
            <p>{adds.text}</p>
            <SourceLinks sources={shownSources(adds.cites)} ours={adds.basis === "ours"} />
          </MarginNote>
          {keeps.length > 0 && (
            <MarginNote lead="What a later stage wears off">
              <ul className="grid gap-2">
                {keeps.map(({ id: keep, before, after, keep: share, because, sources }) => (
                  <li key={keep}>
                    Of the gain by {before}, {formatFixed(share, 2)} is kept through {after}: a constant of ours, after
                    this: {because} <SourceLinks sources={sources} />
                  </li>
                ))}
              </ul>
            </MarginNote>
          )}
        </>
      }
    >
      {orders.length > 0 ? (
        <OrderList orders={orders} />
      ) : (
        <p className="text-small text-soft">
          We know of no documented order of stages with {inSentence} in it that the guide could weigh.
        </p>
      )}
      {comparisons.length > 0 && (
        <section className="mt-10">
          <h3 className="mb-2 font-semibold text-small">How it differs, by the documents</h3>
          <ComparisonList comparisons={comparisons} />
        </section>
      )}
    </PageSection>
  );
}
