import type { IntervalGroups, IntervalRows, Measure } from "@/lib/charts/interval-data";
import { describeMeasure } from "@/lib/charts/interval-data";
import { describeAxes, type LineChartData, type LinePoint } from "@/lib/charts/line-data";
import { describeTradeOff } from "@/lib/charts/trade-off-data";
import { Figure } from "./figure";
import { TRADE_OFF, TRADE_OFF_PICKS } from "./gallery-trade-off";
import { IntervalBars } from "./interval-bars";
import { LineChart } from "./line-chart";
import { TradeOff } from "./trade-off";

/** Every kind of chart with example numbers, to look at and to test: none of them is a finding. */
export function ChartGallery() {
  return (
    <div className="grid gap-16">
      <Figure
        title="How many labelled examples does each way need?"
        subtitle={`${describeMeasure(ROWS.measure)}. Example numbers.`}
        chart={ROWS}
        sources={EXAMPLE_SOURCE}
        level={3}
      >
        <IntervalBars chart={ROWS} />
      </Figure>
      <Figure
        title="Retrieval needs the least, instruction tuning carries furthest"
        subtitle="Low to high as sources say; the mark is typical. Example numbers."
        chart={GROUPS}
        sources={EXAMPLE_SOURCE}
        confidence="medium"
        level={3}
      >
        <IntervalBars chart={GROUPS} />
      </Figure>
      {[
        { title: "What does a strategy ask for, and what does it give?", chart: TRADE_OFF },
        { title: "Three picks before what else there is", chart: TRADE_OFF_PICKS },
      ].map(({ title, chart }) => (
        <Figure
          key={title}
          title={title}
          subtitle={`${describeTradeOff(chart)}. Example numbers.`}
          chart={chart}
          sources={EXAMPLE_SOURCE}
          level={3}
        >
          <TradeOff chart={chart} />
        </Figure>
      ))}
      <div className="grid gap-16 md:grid-cols-2 md:gap-6">
        <Figure
          title="More kinds of tasks in training, better on tasks never seen"
          subtitle={`${describeAxes(ONE_LINE)}. Example numbers.`}
          chart={ONE_LINE}
          sources={EXAMPLE_SOURCE}
          level={3}
        >
          <LineChart chart={ONE_LINE} height={190} />
        </Figure>
        <Figure
          title="Where the lines end close together, their names move apart"
          subtitle={`${describeAxes(FIVE_LINES)}. Example numbers.`}
          chart={FIVE_LINES}
          sources={EXAMPLE_SOURCE}
          confidence="low"
          level={3}
        >
          <LineChart chart={FIVE_LINES} height={260} />
        </Figure>
      </div>
    </div>
  );
}

const EXAMPLE_SOURCE = [{ text: "Made up to show the chart", href: null }] as const;

const EXAMPLES = {
  words: "",
  unit: "",
  style: "count",
  better: "fewer",
  scale: { from: 10, to: 1_000_000, log: true },
} satisfies Measure;
const UNSEEN = {
  words: "scale 1–5",
  unit: "",
  style: "one-decimal",
  better: "higher",
  scale: { from: 1, to: 5, log: false },
} satisfies Measure;
const COMPUTE = {
  words: "GPU-hours, 7–8 B",
  unit: "h",
  style: "significant",
  better: "less",
  scale: { from: 0.1, to: 10_000, log: true },
} satisfies Measure;

const INSTRUCTION = {
  name: "Instruction tuning",
  strategies: ["instruction-tuning"],
  lead: "instruction-tuning",
} as const;
const DOMAIN = { name: "Domain tuning", strategies: ["domain-ft"], lead: "domain-ft" } as const;
const RETRIEVAL = { name: "Retrieval", strategies: ["rag"], lead: "rag" } as const;
const BOTH = {
  name: "Domain text, then instructions",
  strategies: ["domain-ft", "instruction-tuning"],
  lead: "instruction-tuning",
} as const;
const SOFT = { name: "Prompt tuning", strategies: ["prompt-tuning"], lead: "prompt-tuning" } as const;

const ROWS: IntervalRows = {
  kind: "interval-rows",
  head: "Alternative",
  measure: { ...EXAMPLES, words: "Labelled examples" },
  intervals: [
    { ...RETRIEVAL, low: 0, typical: 20, high: 100, basis: "sourced" },
    { ...SOFT, low: 100, typical: 1000, high: 12_000, basis: "ours" },
    { ...INSTRUCTION, low: 1000, typical: 9000, high: 100_000, basis: "sourced" },
    { ...BOTH, low: 3000, typical: 40_000, high: 700_000, basis: "ours" },
  ],
};

const GROUPS: IntervalGroups = {
  kind: "interval-groups",
  head: "Criterion",
  groups: [
    {
      id: "examples",
      name: "Labelled examples",
      measure: EXAMPLES,
      intervals: [
        { ...INSTRUCTION, low: 1000, typical: 9000, high: 100_000, basis: "sourced" },
        { ...DOMAIN, low: 3000, typical: 60_000, high: 900_000, basis: "sourced" },
        { ...RETRIEVAL, low: 10, typical: 20, high: 100, basis: "ours" },
      ],
    },
    {
      id: "compute",
      name: "Training compute",
      measure: COMPUTE,
      intervals: [
        { ...INSTRUCTION, low: 2, typical: 7, high: 80, basis: "sourced" },
        { ...DOMAIN, low: 20, typical: 160, high: 2000, basis: "ours" },
        { ...RETRIEVAL, low: 0, typical: 0, high: 0.4, basis: "sourced" },
      ],
    },
    {
      id: "unseen",
      name: "Skill on unseen tasks",
      measure: UNSEEN,
      intervals: [
        { ...INSTRUCTION, low: 3.7, typical: 4.4, high: 4.8, basis: "sourced" },
        { ...DOMAIN, low: 1.6, typical: 2.3, high: 3.2, basis: "ours" },
        { ...RETRIEVAL, low: 2.3, typical: 3, high: 3.7, basis: "sourced" },
      ],
    },
  ],
};

/** Points from pairs, with a spread around y where one is given. */
function points(pairs: readonly (readonly [number, number])[], spread: number | null = null): LinePoint[] {
  return pairs.map(([x, y]) => ({
    x,
    y,
    low: spread === null ? null : y - spread,
    high: spread === null ? null : y + spread,
    note: null,
  }));
}

const ONE_LINE: LineChartData = {
  kind: "lines",
  x: { name: "Task clusters in training", unit: "", style: "count", scale: { from: 1, to: 7, log: false } },
  y: { name: "Accuracy on held-out tasks", unit: "%", style: "one-decimal", scale: { from: 45, to: 65, log: false } },
  better: "higher",
  series: [
    {
      name: "Instruction tuning",
      strategy: "instruction-tuning",
      variant: 0,
      confidence: "high",
      picked: true,
      points: points([
        [1, 49.9],
        [2, 55],
        [3, 59.3],
        [4, 59.2],
        [5, 60.8],
        [6, 61.9],
        [7, 63.5],
      ]).map((point) => (point.x === 4 ? { ...point, note: "sentiment added, no gain" } : point)),
    },
  ],
};

const SIZES = [10, 100, 1000, 10_000, 100_000] as const;
const curve = (...ys: number[]) => points(ys.map((y, index) => [SIZES[index] ?? 10, y] as const));
const FIVE_LINES: LineChartData = {
  kind: "lines",
  x: { name: "Labelled examples", unit: "", style: "axis", scale: { from: 10, to: 100_000, log: true } },
  y: { name: "Accuracy", unit: "", style: "share", scale: { from: 0, to: 1, log: false } },
  better: "higher",
  series: [
    {
      name: "Instruction tuning",
      strategy: "instruction-tuning",
      variant: 0,
      confidence: "high",
      picked: true,
      points: points(
        SIZES.map((x, index) => [x, [0.42, 0.55, 0.68, 0.79, 0.83][index] ?? 0] as const),
        0.05,
      ),
    },
    {
      name: "Instruction tuning with replay",
      strategy: "instruction-tuning",
      variant: 1,
      confidence: "medium",
      picked: true,
      points: curve(0.4, 0.53, 0.66, 0.78, 0.81),
    },
    {
      name: "Retrieval",
      strategy: "rag",
      variant: 0,
      confidence: "low",
      picked: true,
      points: curve(0.6, 0.62, 0.63, 0.64, 0.64),
    },
    {
      name: "Prompting",
      strategy: "prompting",
      variant: 0,
      confidence: "high",
      picked: false,
      points: curve(0.5, 0.58, 0.6, 0.6, 0.6),
    },
    {
      name: "Full weights",
      strategy: null,
      variant: 0,
      confidence: "high",
      picked: true,
      points: curve(0.2, 0.35, 0.6, 0.75, 0.8),
    },
  ],
};
