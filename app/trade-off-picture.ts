import type { TradeOffAxis, TradeOffChart } from "@/lib/charts/trade-off-data";
import { countOurs } from "@/lib/charts/trade-off-data";
import type { Knowledge } from "@/lib/knowledge/knowledge";

/** What each strategy asks for in data against how far it carries: the home page's picture, from the ratings as they are. */
export function tradeOffPicture(knowledge: Knowledge) {
  const { strategies, version } = knowledge.content;
  const chart: TradeOffChart = {
    kind: "trade-off",
    head: "Strategy",
    x: dataNeeds(knowledge),
    y: generalisation(knowledge),
    points: strategies.map(({ id, name }) => ({
      name,
      strategies: [id],
      lead: id,
      x: span(knowledge.tradeoff(id, "examples-needed").rating),
      y: span(knowledge.tradeoff(id, "unseen-tasks").rating),
    })),
    picks: [],
  };
  return { chart, version, ours: countOurs(chart), all: 2 * chart.points.length };
}
