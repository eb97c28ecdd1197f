import { describe, expect, it, test } from "vitest";
import { compile } from "@/lib/decision/compile";
import { judge } from "@/lib/decision/condition";
import { draw } from "@/lib/decision/draws";
import { updateMethod } from "@/lib/decision/update-method";
import { allFlips, decide, nextQuestions } from "@/lib/decision/verdict";
import { recordAddress, sourceAddress } from "@/lib/evidence/address";
import type { Condition } from "@/lib/knowledge/condition";
import { citedSources, type Published, publish } from "@/lib/knowledge/publish";
import { PUBLISHED_NAMES, type PublishedName } from "@/lib/knowledge/published-files";
import { ORDERED } from "@/lib/knowledge/questionnaire";
import { planKit } from "@/lib/plan/content-kit";
import { decisionRecord } from "@/lib/plan/decision-record";
import { evaluationSheet } from "@/lib/plan/evaluation-sheet";
import { sourceTable, verdictView } from "@/lib/plan/guide-view";
import { knowledgeChange } from "@/lib/plan/knowledge-change";
import { planFor, writePlanJson } from "@/lib/plan/plan";
import { PLAN_FILES, planKitFrom, usualFormats } from "@/lib/plan/plan-kit";
import { planSentence } from "@/lib/plan/plan-sentence";
import { planView } from "@/lib/plan/plan-view";
import { readPlanJson } from "@/lib/plan/read-plan";
import { decidedCases } from "./cases/decided";
import { witnesses } from "./cases/witnesses";
import { content } from "./index";

const kit = planKit(content, "2026-11-21");
const compiled = compile(kit.model);
const draws = draw(kit.model, 64);
const formats = usualFormats(kit);
const sources = sourceTable(citedSources(content));
/** Every address at which a record or a source stands. */
const PERMALINKS = new Set<string>([
  ...[...content.claims, ...content.measurements].map(recordAddress),
  ...[...content.works, ...content.documents].map(({ id }) => sourceAddress(id)),
]);

describe.each(content.strategies)("a plan of $id alone", ({ id, properties }) => {
  const trained = properties.some((property) => property === "trained");
  const method = kit.model.methodPairs.find(({ strategy }) => strategy === id)?.methods[0] ?? "";
  const [stage] = planView(kit, planFor(kit.model, {}, [id], method, formats)).stages;

  it("has a record of its format, metrics and risks", () => {
    expect(stage?.example?.format).toBe(stage?.data.format);
    expect(stage?.metrics.length).toBe(4);
    expect(stage?.risks.length).toBeGreaterThan(0);
  });
  it("says how much data to collect where it trains", () => {
    expect(stage?.data.ways.some(({ amounts }) => amounts !== null)).toBe(trained);
  });
  it("has published cases", () => {
    expect(stage?.cases.length).toBeGreaterThan(0);
  });
});

test("every plan begins with a baseline, a set and a bar, and ends with decay, triggers and bias", () => {
  const { before, after } = planView(kit, planFor(kit.model, {}, ["prompting"], "none", formats));
  expect(before.map(({ id }) => id)).toEqual(["step-baseline-prompt", "step-evaluation-set", "step-stop-bar"]);
  expect(after.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["step-knowledge-decay", "step-retuning-triggers", "step-bias-monitoring"]),
  );
});

describe("risks", () => {
  const conditions = content.risks.flatMap(({ raisedBy }): Condition[] => (raisedBy === null ? [] : [raisedBy]));

  it("are raised by answers that exist", () => {
    for (const condition of conditions) expect(() => judge(condition, {}, kit.model.questions)).not.toThrow();
    const ordered: ReadonlySet<string> = new Set(ORDERED);
    const asked = [...JSON.stringify(conditions).matchAll(/"question":"([^"]+)","atLeast"/g)].map(([, id = ""]) => id);
    expect(asked.filter((id) => !ordered.has(id))).toEqual([]);
  });
  it.each(["overfitting", "forgetting", "bias", "privacy-leak", "compliance"])("%s can be raised", (id) => {
    expect(content.risks.find((risk) => risk.id === id)?.raisedBy).not.toBeNull();
  });
});

test("a metric comes first only for strategies that it serves", () => {
  const faulty = content.metrics.filter(({ firstFor, strategies }) => {
    const served: readonly string[] = strategies;
    return firstFor.some((id) => !served.includes(id));
  });
  expect(faulty.map(({ id }) => id)).toEqual([]);
});

test("the kit from published files fills a plan in like the one from content", () => {
  const files = publish(content);
  const data = <N extends PublishedName>(name: N): Published<N> => {
    const found = files.find((file): file is Extract<typeof file, { name: N }> => file.name === name);
    if (!found) throw new RangeError(`no file "${name}"`);
    return JSON.parse(JSON.stringify(found.data));
  };
  const fetched = planKitFrom(
    {
      "decision-model": data("decision-model"),
      strategies: data("strategies"),
      "update-methods": data("update-methods"),
      criteria: data("criteria"),
      ratings: data("ratings"),
      questions: data("questions"),
      metrics: data("metrics"),
      risks: data("risks"),
      systems: data("systems"),
      examples: data("examples"),
      documents: data("documents"),
      claims: data("claims"),
      measurements: data("measurements"),
      works: data("works"),
      models: data("models"),
      trainers: data("trainers"),
      gpus: data("gpus"),
      "estimate-basis": data("estimate-basis"),
      "plan-sizing": data("plan-sizing"),
    },
    "2026-11-21",
  );
  const plan = planFor(kit.model, { "data-kinds": ["raw-text"] }, ["domain-ft"], "lora", formats);
  expect(planView(fetched, plan)).toEqual(planView(kit, plan));
  expect(PLAN_FILES.filter((name) => !PUBLISHED_NAMES.includes(name))).toEqual([]);
});

/** One set of answers for every alternative, and some of the decided cases. */
const GIVEN = [
  ...witnesses.map(({ stages, answers }) => [stages.join(" > "), answers] as const),
  ...decidedCases.filter((_, k) => k % 8 === 0).map(({ id, answers }) => [id, answers] as const),
];

describe.each(GIVEN)("the answers of %s", (_, answers) => {
  const judged = decide(compiled, draws, answers);
  const { ranking, method } = judged.verdict;
  const [first] = ranking;
  const made = planFor(kit.model, judged.verdict.answers, first?.stages ?? [], method.method, formats, {
    title: "",
    weights: {},
    standing: { value: first?.value ?? 0, acceptability: first?.acceptability ?? 0 },
  });
  const plan = { ...made, title: planSentence(kit, made) };
  const verdict = verdictView({ model: kit.model, sources }, compiled, judged);

  it("lead from every sentence that is not ours to the records behind it", () => {
    const { before, across, after, stages } = planView(kit, plan);
    const said = [
      ...Object.values(verdict.records),
      ...verdict.method.reasons,
      ...verdict.ranking.flatMap(({ held }) => held ?? []),
      ...verdict.blocked,
      ...[...before, ...across, ...after, ...stages.flatMap(({ phases }) => phases.flatMap(({ steps }) => steps))],
    ].filter(({ basis }) => basis === "sourced");
    expect(said.filter(({ sources: behind }) => behind.length === 0)).toEqual([]);
    const addresses = said.flatMap(({ sources: behind }) => behind.flatMap(({ permalinks }) => permalinks));
    expect(addresses.filter((address) => !PERMALINKS.has(address))).toEqual([]);
  });

  it("give a plan that comes back from its file, unchanged under the same knowledge", () => {
    const back = readPlanJson(JSON.parse(writePlanJson(plan)), kit.model, formats);
    expect(back).toEqual({ plan, problems: [], ignored: [] });
    expect(knowledgeChange(kit, plan, verdict).sentences).toEqual([]);
  });

  it("give a decision record with whole tables and every source resolved", () => {
    const record = decisionRecord(kit, {
      plan,
      verdict,
      flips: allFlips(compiled, draws, judged),
      nextQuestion: nextQuestions(compiled, judged)[0]?.question ?? null,
      date: "2026-11-21",
      link: null,
    });
    const widths = record
      .split("\n")
      .flatMap((line) => (line.startsWith("|") ? [line.replace(/\\./g, "").split("|").length] : []));
    expect(widths.filter((width) => width !== 4 && width !== 8)).toEqual([]);
    expect(widths).toContain(8);
    expect(record).not.toMatch(/undefined|NaN|\[object|claim:|measurement:|work:/);
    expect(evaluationSheet(kit, plan).split("\r\n").length).toBe(32);
  });
});

describe("what a stage takes", () => {
  const sized = (answers: Record<string, readonly string[]>, strategy: string, method: string) =>
    planView(kit, planFor(kit.model, answers, [strategy], method, formats)).stages[0]?.estimate ?? null;

  it("is sized by the answers, and says what they leave open", () => {
    const answers = { "labelled-examples": ["1k-9k"], "model-size": ["7b-14b"], hardware: ["datacenter-gpu"] };
    const estimate = sized(answers, "instruction-tuning", "lora");
    expect(estimate).toMatchObject({ model: "Llama 3.1 8B", card: "H100 SXM 80GB", gpus: 1, rows: 4000 });
    expect(estimate?.assumed).toEqual(["the model"]);
    expect(sized({}, "instruction-tuning", "lora")?.assumed).toEqual([
      "the card",
      "the model and its size",
      "the number of rows",
    ]);
  });

  it("is nothing where a service trains, and nothing where nothing is trained", () => {
    expect(sized({ "model-access": ["tuning-api"] }, "instruction-tuning", "lora")).toBeNull();
    expect(sized({}, "rag", "none")).toBeNull();
  });

  it("fits with the method that the guide chose, wherever the guide says that it fits", () => {
    for (const hardware of ["consumer-gpu", "datacenter-gpu", "gpu-node", "cluster"]) {
      for (const size of ["up-to-3b", "7b-14b", "30b-80b", "over-80b"]) {
        const answers = { hardware: [hardware], "model-size": [size], "model-access": ["open-weights"] };
        const { simulation } = decide(compiled, draws, answers);
        const { method, limit } = updateMethod(compiled, simulation, ["general-ft"]);
        const verdict = sized(answers, "general-ft", method)?.verdict;
        if (limit === null) expect([hardware, size, method, verdict]).toEqual([hardware, size, method, "fits"]);
      }
    }
  });
});
