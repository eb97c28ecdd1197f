/** @file A small kit for the tests of plans, so that editing content never breaks them. It is about nothing. */

import { fixture } from "@/lib/decision/fixture";
import type { Model } from "@/lib/decision/types";
import type { Question } from "@/lib/knowledge/question";
import type { Claim, Criterion, Measurement, Metric, Risk, Strategy } from "@/lib/knowledge/types";
import type { PlanKit } from "./plan-kit";

/** The kit speaks of real ids, since its records do; the engine's fixture is about the same things under other names. */
const REAL_IDS = {
  ask: "prompting",
  fetch: "rag",
  drill: "instruction-tuning",
  polish: "preference-tuning",
  adapter: "lora",
  "small-adapter": "qlora",
  skill: "task-quality",
  slips: "overfitting",
  hours: "training-compute",
  toll: "request-cost",
  aim: "goals",
  stock: "data-kinds",
  labels: "labelled-examples",
  care: "data-quality",
  gear: "hardware",
} as const;

function renamed(model: Model): Model {
  return Object.entries(REAL_IDS).reduce<Model>(
    (made, [from, to]) => JSON.parse(JSON.stringify(made).replaceAll(`"${from}"`, `"${to}"`)),
    model,
  );
}

const model = renamed(fixture);

export const kit: PlanKit = {
  sizing: null,
  model,
  strategies: [
    strategy("prompting", "Prompting", "prompting", "prompts", ["baseline"], null, null),
    strategy("rag", "Retrieval", "retrieval", "passages", ["retrieves"], "documents", null),
    strategy(
      "instruction-tuning",
      "Instruction tuning",
      "instruction tuning",
      "instructions",
      ["trained"],
      "pairs",
      "openai-chat",
    ),
    strategy(
      "preference-tuning",
      "Preference tuning",
      "preference tuning",
      "preferences",
      ["trained"],
      "comparisons",
      "preference",
    ),
  ],
  updateMethods: [
    { id: "none", name: "No training", inSentence: "no training", summary: "Nothing moves.", cites: [] },
    { id: "lora", name: "LoRA", inSentence: "LoRA", summary: "Little moves.", cites: ["work:hu"] },
    { id: "qlora", name: "QLoRA", inSentence: "QLoRA", summary: "Little moves, in 4 bits.", cites: [] },
    { id: "full", name: "Full tuning", inSentence: "full tuning", summary: "All moves.", cites: [] },
  ],
  criteria: [
    criterion("task-quality", "Quality | skill"),
    criterion("overfitting", "Slips"),
    criterion("training-compute", "Compute"),
    criterion("request-cost", "Cost per request"),
  ],
  ratings: [
    {
      strategy: "instruction-tuning",
      criterion: "task-quality",
      low: 3,
      typical: 4,
      high: 5,
      basis: "sourced",
      rationale: "It was measured.",
      cites: ["measurement:both", "claim:001-skill"],
    },
    {
      strategy: "prompting",
      criterion: "task-quality",
      low: 1,
      typical: 2,
      high: 3,
      basis: "ours",
      rationale: "Nobody measured it.",
      cites: [],
    },
  ],
  questions: [
    question("goals", "What is it for?", { facts: "Facts", style: "Style", thrift: "Thrift" }),
    question("data-kinds", "What is there?", { nothing: "Nothing", pairs: "Pairs of text", votes: "Votes" }),
    question("labelled-examples", "How many?", { "0": "None", few: "A few", many: "Many" }),
    question("data-quality", "How careful?", { rough: "Rough", checked: "Checked" }),
    question("hardware", "What runs it?", { none: "Nothing", card: "One card", rack: "A rack" }),
  ],
  metrics: [
    metric("accuracy", ["instruction-tuning"], [], ["claim:001-skill"]),
    metric("guess", ["instruction-tuning", "prompting"], [], []),
    metric("checks", ["instruction-tuning"], ["instruction-tuning"], []),
    metric("recall", ["instruction-tuning"], [], ["work:hu"]),
    metric("speed", ["instruction-tuning"], [], ["work:hu"]),
    metric("taste", ["preference-tuning"], [], []),
  ],
  risks: [
    risk("noise", ["instruction-tuning"], null),
    risk("forgetting", ["instruction-tuning", "preference-tuning"], { question: "data-quality", in: ["rough"] }),
    risk("waste", ["preference-tuning"], { question: "hardware", in: ["none"] }),
    risk("harm", ["prompting", "rag"], null),
  ],
  systems: [
    {
      id: "talker",
      name: "Talker",
      maker: "Makers",
      stages: ["instruction-tuning", "preference-tuning"],
      text: "It talks.",
      cites: ["work:hu"],
    },
    { id: "doer", name: "Doer", maker: "Makers", stages: ["instruction-tuning"], text: "It does.", cites: [] },
  ],
  examples: [
    {
      id: "pair",
      strategy: "instruction-tuning",
      format: "openai-chat",
      value: {
        messages: [
          { role: "user", content: "Ask." },
          { role: "assistant", content: "Answer." },
        ],
      },
      note: "One of each.",
    },
  ],
  documents: [
    {
      id: "001",
      title: "The document",
      publisher: null,
      date: null,
      sections: [{ id: "2", heading: "Skill", withoutClaims: null }],
    },
  ],
  claims: [claim("001-skill")],
  measurements: [
    measurement("alone-sure", ["instruction-tuning"], "high", "hu"),
    measurement("alone-again", ["instruction-tuning"], "high", "hu"),
    measurement("alone-unsure", ["instruction-tuning"], "medium", "wei"),
    measurement("both", ["instruction-tuning", "preference-tuning"], "high", "wei"),
    measurement("last", ["rag", "preference-tuning"], "low", "wei"),
  ],
  works: [
    {
      id: "hu",
      authors: "Hu et al.",
      title: "Little",
      venue: null,
      year: 2021,
      url: "https://example.org/hu",
      linkUnchecked: false,
    },
    { id: "wei", authors: "Wei et al.", title: "Much", venue: null, year: 2022, url: null, linkUnchecked: false },
  ],
};

function strategy(
  id: Strategy["id"],
  name: string,
  inSentence: string,
  short: string,
  properties: Strategy["properties"],
  currency: string | null,
  format: string | null,
): Strategy {
  return { id, name, inSentence, short, summary: `${name}.`, family: "supervised", properties, currency, format };
}

function criterion(id: Criterion["id"], name: string): Criterion {
  const scale = { kind: "steps", steps: ["worst", "poor", "fair", "good", "best"] } as const;
  return { id, name, question: `What of ${id}?`, group: "task", kind: "benefit", weight: 1, better: "higher", scale };
}

function question(id: Question["id"], title: string, options: Readonly<Record<string, string>>): Question {
  const listed = Object.entries(options).map(([option, label]) => ({ id: option, label, note: null }));
  return { id, group: "goal", title, why: `Why ${id}.`, options: listed, exclusive: null };
}

function metric(
  id: string,
  strategies: Metric["strategies"],
  firstFor: Metric["firstFor"],
  cites: Metric["cites"],
): Metric {
  const measures = `Measures ${id}.`;
  const misleads = `Misleads by ${id}.`;
  return { id, name: id, measures, misleads, strategies, firstFor, reportedAs: [], cites };
}

function risk(id: string, strategies: Risk["strategies"], raisedBy: Risk["raisedBy"]): Risk {
  return {
    id,
    name: id,
    text: `There is ${id}.`,
    mitigation: `Avoid ${id}.`,
    strategies,
    raisedBy,
    cites: ["claim:001-skill"],
  };
}

function claim(id: string): Claim {
  return { id, document: "001", section: "2", text: "Skill comes.", stance: "for", bearsOn: [] };
}

function measurement(
  id: string,
  stages: Measurement["stages"],
  confidence: Measurement["confidence"],
  work: string,
): Measurement {
  return {
    id,
    finding: `Found: ${id}.`,
    stages,
    methods: [],
    variant: null,
    bearsOn: [],
    measures: "target-task",
    model: "Model",
    benchmark: "Benchmark",
    metric: "accuracy",
    unit: "%",
    baseline: { label: "before", value: 1 },
    result: { label: "after", value: 2 },
    examples: null,
    year: 2022,
    higherIsBetter: true,
    confidence,
    readKind: "full-text",
    work,
    where: "Table 1",
    caveat: confidence === "high" ? null : "Small.",
    points: [],
    series: null,
  };
}
