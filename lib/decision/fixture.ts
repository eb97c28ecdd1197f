/** @file A small model for the tests of the engine, so that editing content never breaks them. It is about nothing. */

import type { Answers } from "@/lib/knowledge/questionnaire";
import type { Model } from "./types";

const ours = { basis: "ours", cites: [] } as const;
const LABELLED = { question: "stock", in: ["pairs", "votes"] } as const;

/** Four strategies on four criteria, one of each kind; five questions; two pipelines, one with retrieval beside. */
export const fixture: Model = {
  version: "fixture",
  settings: {
    seed: 7,
    draws: 1000,
    concentration: 60,
    cap: 8,
    delay: 0.03,
    margin: 0.005,
    laterCost: 0.5,
    keep: 0.9,
    keepLoss: 0.3,
    startReadiness: 0.15,
    openShare: 0.1,
    tossUp: 0.05,
  },
  questions: [
    { id: "aim", options: ["facts", "style", "thrift"], several: 2, exclusive: null },
    { id: "stock", options: ["nothing", "pairs", "votes"], several: 2, exclusive: "nothing" },
    { id: "labels", options: ["0", "few", "many"], several: null, exclusive: null },
    { id: "care", options: ["rough", "checked"], several: null, exclusive: null },
    { id: "gear", options: ["none", "card", "rack"], several: null, exclusive: null },
  ],
  groups: [
    { id: "result", weight: 2 },
    { id: "price", weight: 1 },
  ],
  criteria: [
    { id: "skill", group: "result", kind: "benefit", better: "higher", scale: steps(), weight: 2 },
    { id: "slips", group: "result", kind: "risk", better: "lower", scale: steps(), weight: 1 },
    {
      id: "hours",
      group: "price",
      kind: "cost",
      better: "lower",
      scale: { kind: "quantity", unit: "h", from: 1, to: 10_000, log: true },
      weight: 1,
    },
    {
      id: "toll",
      group: "price",
      kind: "serving",
      better: "lower",
      scale: { kind: "quantity", unit: "ct", from: 0, to: 10, log: false },
      weight: 1,
    },
  ],
  strategies: [
    {
      id: "ask",
      family: "untrained",
      properties: ["baseline", "by-prompt"],
      currencies: {},
      ratings: { skill: about(1, 2, 3), slips: about(1, 1, 2), hours: about(1, 1, 1), toll: about(4, 6, 8) },
    },
    {
      id: "fetch",
      family: "untrained",
      properties: ["retrieves", "lengthens-requests"],
      currencies: { hours: "days" },
      ratings: { skill: about(2, 3, 4), slips: about(1, 2, 3), hours: about(5, 10, 20), toll: about(7, 8, 9) },
    },
    {
      id: "drill",
      family: "taught",
      properties: ["trained", "supervised"],
      currencies: { hours: "gpu" },
      ratings: { skill: about(3, 4, 5), slips: about(2, 3, 4), hours: about(50, 100, 200), toll: about(1, 2, 3) },
    },
    {
      id: "polish",
      family: "judged",
      properties: ["trained"],
      currencies: { hours: "gpu" },
      ratings: { skill: about(2, 4, 5), slips: about(3, 4, 5), hours: about(500, 1000, 2000), toll: about(3, 4, 5) },
    },
  ],
  weights: [
    record("aim-facts", { question: "aim", when: is("aim", "facts"), moves: [{ target: "skill", steps: 1 }] }),
    record("aim-style", {
      question: "aim",
      when: is("aim", "style"),
      moves: [
        { target: "skill", steps: 3 },
        { target: "result", steps: 1 },
      ],
    }),
    record("aim-thrift", {
      question: "aim",
      when: is("aim", "thrift"),
      moves: [
        { target: "price", steps: 3 },
        { target: "hours", steps: 2 },
      ],
    }),
    record("gear-rack", { question: "gear", when: is("gear", "rack"), moves: [{ target: "hours", steps: -2 }] }),
  ],
  shifts: [
    record("style-prompt", { when: is("aim", "style"), property: "by-prompt", criteria: ["skill"], steps: -0.8 }),
    record("rough-training", { when: is("care", "rough"), property: "trained", criteria: ["slips"], steps: -0.4 }),
  ],
  amounts: [
    {
      id: "examples",
      question: "labels",
      counts: { "0": about(0, 0, 0), few: about(10, 50, 100), many: about(1000, 4000, 10_000) },
      quality: { question: "care", multiples: { rough: 1, checked: 4 } },
      sharedBy: { question: "stock", kinds: ["pairs", "votes"] },
      because: "Few are some tens.",
      ...ours,
    },
  ],
  readiness: [
    record("fetch-facts", {
      strategy: "fetch",
      when: is("aim", "facts"),
      amount: { count: 1 },
      start: 1,
      comfortable: 1,
      factor: 1,
    }),
    record("drill-pairs", {
      strategy: "drill",
      when: is("stock", "pairs"),
      amount: { record: "examples", kind: "pairs" },
      start: 20,
      comfortable: 2000,
      factor: 1,
    }),
    record("drill-written", {
      strategy: "drill",
      when: is("aim", "style"),
      amount: { count: 200 },
      start: 20,
      comfortable: 2000,
      factor: 0.8,
    }),
    record("polish-votes", {
      strategy: "polish",
      when: is("stock", "votes"),
      amount: { record: "examples", kind: "votes" },
      start: 50,
      comfortable: 5000,
      factor: 1,
    }),
  ],
  readinessFactors: [record("polish-no-gear", { strategy: "polish", when: is("gear", "none"), factor: 0.5 })],
  constraints: [
    record("nothing-to-fetch", {
      appliesTo: "fetch",
      status: "blocked",
      when: { not: is("aim", "facts") },
      unlessAfter: null,
      liftedBy: [{ question: "aim", option: "facts" }],
    }),
    record("no-votes", {
      appliesTo: "polish",
      status: "blocked",
      when: { not: is("stock", "votes") },
      unlessAfter: null,
      liftedBy: [{ question: "stock", option: "votes" }],
    }),
    record("supervised-first", {
      appliesTo: "polish",
      status: "blocked",
      when: is("care", "rough"),
      unlessAfter: "supervised",
      liftedBy: [{ question: "care", option: "checked" }],
    }),
    record("no-gear", {
      appliesTo: "trained",
      status: "delayed",
      when: is("gear", "none"),
      unlessAfter: null,
      liftedBy: [{ question: "gear", option: "card" }],
    }),
  ],
  orders: [
    record("drill-then-polish", { stages: ["drill", "polish"], when: is("aim", "style", "thrift") }),
    record("fetch-with-drill", { stages: ["fetch", "drill"], when: is("aim", "facts") }),
  ],
  keeps: [record("keep-drill-polish", { before: "drill", after: "polish", keep: 0.8 })],
  methods: [
    record("full-on-rack", {
      strategies: ["drill"],
      when: { all: [is("gear", "rack"), { question: "labels", atLeast: "many" }] },
      method: "full",
    }),
    record("adapter-by-default", { strategies: null, when: null, method: "adapter" }),
  ],
  methodPairs: [
    { strategy: "ask", methods: ["none"], cites: [] },
    { strategy: "fetch", methods: ["none"], cites: [] },
    { strategy: "drill", methods: ["full", "adapter", "small-adapter"], cites: [] },
    { strategy: "polish", methods: ["full", "adapter", "small-adapter"], cites: [] },
  ],
  fits: [record("adapter-no-gear", { method: "adapter", when: is("gear", "none"), fits: "none" })],
  planSteps: [
    record("measure-first", { phase: "before", title: "Measure the baseline", strategies: null, when: null }),
    record("split", { phase: "data", title: "Split the data", strategies: ["drill", "polish"], when: null }),
    record("read-through", {
      phase: "data",
      title: "Read through the pairs",
      strategies: ["drill"],
      when: is("care", "rough"),
    }),
    record("log-runs", { phase: "training", title: "Log every run", strategies: null, when: null }),
    record("watch", { phase: "after", title: "Watch the answers", strategies: null, when: null }),
  ],
  priors: [
    prior("aims", "aim", null, "one", { facts: 0.2, style: 0.5, thrift: 0.3 }),
    prior("stock-with-labels", "stock", { question: "labels", atLeast: "few" }, "each", { pairs: 0.6, votes: 0.4 }),
    prior("stock-open", "stock", null, "each", { pairs: 0.5, votes: 0.2 }),
    prior("labels-none", "labels", { not: LABELLED }, "one", { "0": 0.9, few: 0.1 }),
    prior("labels-some", "labels", LABELLED, "one", { few: 0.5, many: 0.5 }),
    prior("care", "care", null, "one", { rough: 0.7, checked: 0.3 }),
    prior("gear", "gear", null, "one", { none: 0.2, card: 0.5, rack: 0.3 }),
  ],
  exclusions: [
    {
      id: "nothing-and-labels",
      when: { all: [is("stock", "nothing"), { question: "labels", atLeast: "few" }] },
      because: "There is nothing, and there are labels. Read as: no labels.",
      reading: { labels: ["0"] },
    },
  ],
};

/** The same model without spread: every rating and amount is its typical value. */
export function certain(model: Model): Model {
  const typical = (intervals: Readonly<Record<string, Interval>>) =>
    Object.fromEntries(Object.entries(intervals).map(([id, { typical: at }]) => [id, about(at, at, at)]));
  return {
    ...model,
    strategies: model.strategies.map((strategy) => ({ ...strategy, ratings: typical(strategy.ratings) })),
    amounts: model.amounts.map((amount) => ({ ...amount, counts: typical(amount.counts) })),
  };
}

/** Every way to answer one question; the empty list stands for leaving it open. */
function waysOf({ options, several, exclusive }: Model["questions"][number]): readonly (readonly string[])[] {
  if (several === null) return [[], ...options.map((option) => [option])];
  return Array.from({ length: 2 ** options.length }, (_, bits) => options.filter((_, o) => bits & (1 << o))).filter(
    (chosen) => chosen.length <= several && (chosen.length < 2 || !chosen.some((option) => option === exclusive)),
  );
}

/** Every set of answers to the model's questions, partial ones among them; contradictions between two answers too. */
export function allAnswers({ questions }: Pick<Model, "questions">): readonly Answers[] {
  return questions.reduce<readonly Answers[]>(
    (sets, question) =>
      sets.flatMap((set) => waysOf(question).map((way) => (way.length === 0 ? set : { ...set, [question.id]: way }))),
    [{}],
  );
}

type Interval = { low: number; typical: number; high: number };

function about(low: number, typical: number, high: number): Interval {
  return { low, typical, high };
}

function steps() {
  return { kind: "steps", steps: ["worst", "poor", "fair", "good", "best"] } as const;
}

function is(question: string, ...options: readonly string[]) {
  return { question, in: options };
}

function record<T extends object>(id: string, rest: T) {
  return { id, because: `Because of ${id}.`, ...ours, ...rest };
}

function prior(
  id: string,
  question: string,
  when: Model["priors"][number]["when"],
  pick: "one" | "each",
  shares: Readonly<Record<string, number>>,
): Model["priors"][number] {
  return { id: `prior-${id}`, because: "The commonest.", ...ours, question, when, pick, shares };
}
