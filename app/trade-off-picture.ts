import { axisOf } from "@/lib/charts/criterion-axis";
import { countOurs, type Span, type TradeOffChart } from "@/lib/charts/trade-off-data";
import type { Knowledge } from "@/lib/knowledge/knowledge";

/** What each strategy asks for in data against how it does on tasks it never saw, from the ratings as they are. */
export function tradeOffPicture({ content, criterion, tradeoff }: Knowledge) {
  const chart = {
    kind: "trade-off",
    head: "Strategy",
    x: axisOf(criterion("examples-needed")),
    y: axisOf(criterion("unseen-tasks")),
    points: content.strategies.map(({ id, name }) => ({
      name,
      strategies: [id],
      lead: id,
      x: span(tradeoff(id, "examples-needed").rating),
      y: span(tradeoff(id, "unseen-tasks").rating),
    })),
    picks: [],
  } satisfies TradeOffChart;
  return { chart, ours: countOurs(chart), all: 2 * chart.points.length };
}

/** Without rationale and sources: the chart travels into the page. */
function span({ low, typical, high, basis }: Span): Span {
  return { low, typical, high, basis };
}
