import type { Span, TradeOffAxis, TradeOffChart, TradeOffPoint } from "@/lib/charts/trade-off-data";
import type { StrategyId } from "@/lib/knowledge/ids";

const DATA: TradeOffAxis = {
  name: "Data needs",
  words: "examples",
  unit: "",
  end: "examples",
  style: "count",
  better: "lower",
  scale: { from: 1, to: 1_000_000, log: true },
};
const UNSEEN: TradeOffAxis = {
  name: "Generalisation",
  words: "scale 1–5",
  unit: "",
  end: "handles any phrasing",
  style: "one-decimal",
  better: "higher",
  scale: { from: 1, to: 5, log: false },
};

function point(lead: StrategyId, name: string, x: Triple, y: Triple): TradeOffPoint {
  return { name, strategies: [lead], lead, x: span(x), y: span(y) };
}
type Triple = readonly [number, number, number];

function span([low, typical, high]: Triple): Span {
  return { low, typical, high, basis: "sourced" };
}

const PIPELINE: TradeOffPoint = {
  name: "Domain text, then instructions",
  strategies: ["domain-ft", "instruction-tuning"],
  lead: "instruction-tuning",
  x: { ...span([4000, 70_000, 900_000]), basis: "ours" },
  y: { ...span([3.4, 4.2, 4.7]), basis: "ours" },
};

/** Example numbers: none of them is a finding. */
export const TRADE_OFF: TradeOffChart = {
  kind: "trade-off",
  head: "Strategy",
  x: DATA,
  y: UNSEEN,
  points: [
    point("prompting", "Prompting", [1, 6, 40], [2, 2.7, 3.4]),
    point("rag", "Retrieval", [2, 20, 100], [2.3, 3, 3.7]),
    point("general-ft", "General fine-tuning", [100, 700, 5000], [1.1, 1.6, 2.2]),
    point("instruction-tuning", "Instruction tuning", [1000, 9000, 100_000], [3.7, 4.4, 4.8]),
    point("prompt-tuning", "Prompt tuning", [200, 1000, 8000], [1.6, 2.2, 2.8]),
    point("multi-task-ft", "Multi-task tuning", [5000, 40_000, 400_000], [2.4, 3.3, 4]),
    point("domain-ft", "Domain tuning", [3000, 60_000, 900_000], [1.6, 2.3, 3.2]),
    point("preference-tuning", "Preference tuning", [500, 5000, 60_000], [3.2, 3.8, 4.3]),
    point("rl-verifiable", "RL on checked answers", [200, 2500, 20_000], [2.4, 3.1, 3.7]),
    point("cot-ft", "Worked solutions", [150, 900, 30_000], [2.8, 3.5, 4.2]),
    point("distillation", "Distillation", [2000, 20_000, 200_000], [2.9, 3.6, 4.2]),
  ],
  picks: [],
};

export const TRADE_OFF_PICKS: TradeOffChart = {
  ...TRADE_OFF,
  head: "Alternative",
  points: [...TRADE_OFF.points, PIPELINE],
  picks: ["Instruction tuning", "Retrieval", PIPELINE.name],
};
