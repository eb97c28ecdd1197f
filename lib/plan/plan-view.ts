/** @file A plan as a reader meets it: every id resolved into words, figures and sources. Plain data. */

import { judge, questionsOf, type Truth } from "@/lib/decision/condition";
import type { ExampleRecord } from "@/lib/knowledge/example-record";
import type { Citation, Measurement } from "@/lib/knowledge/types";
import { type DataWay, dataWays } from "./data-ways";
import type { RecordedSource } from "./guide-view";
import { PHASES, type Plan, type PlanStage, type PlanStep } from "./plan";
import { type PlanKit, sourcesOf } from "./plan-kit";
import { planSentence } from "./plan-sentence";
import { namedSystems, similarCases } from "./published-cases";
import { type StageEstimate, stageEstimate } from "./stage-estimate";

const MOST_METRICS = 4;
const MOST_CASES = 3;
const MOST_SYSTEMS = 3;

type Sourced<T> = Omit<T, "cites"> & { sources: readonly RecordedSource[] };
export type ShownStep = Sourced<PlanStep>;
export type ShownWay = Sourced<DataWay>;
export type ShownMetric = {
  id: string;
  name: string;
  measures: string;
  misleads: string;
  sources: readonly RecordedSource[];
};
export type ShownCase = Pick<Measurement, "id" | "finding" | "caveat" | "confidence" | "model" | "year"> & {
  source: RecordedSource;
};
export type ShownSystem = { id: string; name: string; maker: string; text: string; sources: readonly RecordedSource[] };
export type ShownRisk = {
  id: string;
  name: string;
  text: string;
  mitigation: string;
  sources: readonly RecordedSource[];
  /** Strategies of the plan that it concerns, in the plan's order. */
  strategies: readonly string[];
  /** Whether the answers raise it; "unknown" where an open question decides. */
  raised: Truth;
  /** The answers that raise it; empty where it is not raised. */
  raisedBy: readonly { question: string; options: readonly string[] }[];
};

export type StageView = {
  strategy: string;
  name: string;
  summary: string;
  method: { id: string; name: string; inSentence: string; summary: string; sources: readonly RecordedSource[] };
  /** Format id, file and rows as the plan has them; the first way is the one to go. */
  data: PlanStage["data"] & { currency: string | null; ways: readonly ShownWay[] };
  /** One record filled in. */
  example: ExampleRecord | null;
  metrics: readonly ShownMetric[];
  /** Risks that begin with this stage; `strategies` names the later stages that they also concern. */
  risks: readonly ShownRisk[];
  cases: readonly ShownCase[];
  systems: readonly ShownSystem[];
  phases: readonly { phase: PlanStep["phase"]; steps: readonly ShownStep[] }[];
  /** Memory, hours and money; null where nothing is trained, or not by the reader. */
  estimate: StageEstimate | null;
};

export type PlanView = {
  /** What the plan does, as one sentence. */
  sentence: string;
  /** Stage 0: baseline, evaluation set, the bar, and what the answers ask for beside them. */
  before: readonly ShownStep[];
  /** What holds for every stage. */
  across: readonly ShownStep[];
  stages: readonly StageView[];
  /** Every risk of the plan once: those that the answers raise first. */
  risks: readonly ShownRisk[];
  after: readonly ShownStep[];
};

/** @throws RangeError for a strategy or method that the kit does not know; `readPlanJson` refuses those before */
export function planView(kit: PlanKit, plan: Plan): PlanView {
  const sources = sourcesOf(kit);
  const sourced = <T extends { cites: readonly Citation[] }>({ cites, ...rest }: T) => ({
    ...rest,
    sources: sources(cites),
  });
  const strategies = plan.stages.map(({ strategy }) => strategy);
  const risks = shownRisks(kit, plan, sources);
  const shownCases: string[] = [];
  const shownSystems: string[] = [];
  const stages = plan.stages.map((stage, k): StageView => {
    const { id, name, summary, currency } = find(kit.strategies, stage.strategy);
    const method = find(kit.updateMethods, stage.method);
    const cases = similarCases(kit, plan, id, method.id, shownCases, MOST_CASES);
    const systems = namedSystems(kit, plan, id, shownSystems, MOST_SYSTEMS);
    shownCases.push(...cases.map((shown) => shown.id));
    shownSystems.push(...systems.map((shown) => shown.id));
    return {
      strategy: id,
      name,
      summary,
      method: {
        id: method.id,
        name: method.name,
        inSentence: method.inSentence,
        summary: method.summary,
        sources: sources(method.cites),
      },
      data: {
        ...stage.data,
        currency,
        ways: dataWays(kit.model, kit.questions, plan.answers, id, currency).map(sourced),
      },
      example: kit.examples.find(({ strategy }) => strategy === id) ?? null,
      metrics: metricsFor(kit, id).map(({ id: metric, name: title, measures, misleads, cites }) => ({
        id: metric,
        name: title,
        measures,
        misleads,
        sources: sources(cites),
      })),
      // A strategy that comes twice has its risks at its first stage.
      risks: risks.filter(({ strategies: of }) => of[0] === id && strategies.indexOf(id) === k),
      cases: cases.flatMap((measurement) => shownCase(measurement, sources)),
      systems: systems.map(({ id: system, name: title, maker, text, cites }) => ({
        id: system,
        name: title,
        maker,
        text,
        sources: sources(cites),
      })),
      phases: PHASES.map((phase) => ({
        phase,
        steps: stage.steps.filter((step) => step.phase === phase).map(sourced),
      })).filter(({ steps }) => steps.length > 0),
      estimate: kit.sizing === null ? null : stageEstimate(kit.sizing, kit.model.amounts, plan.answers, stage),
    };
  });
  return {
    sentence: planSentence(kit, plan),
    before: plan.before.map(sourced),
    across: plan.across.map(sourced),
    stages,
    risks,
    after: plan.after.map(sourced),
  };
}

/** Those made for what the strategy is for first, then those that a source speaks of. */
function metricsFor({ metrics }: PlanKit, strategy: string) {
  const order = ({ firstFor, cites }: PlanKit["metrics"][number]) =>
    firstFor.some((id) => id === strategy) ? 0 : cites.length > 0 ? 1 : 2;
  return metrics
    .filter(({ strategies }) => strategies.some((id) => id === strategy))
    .sort((a, b) => order(a) - order(b))
    .slice(0, MOST_METRICS);
}

function shownCase(
  { id, finding, caveat, confidence, model, year }: Measurement,
  sources: (cites: readonly Citation[]) => readonly RecordedSource[],
): readonly ShownCase[] {
  return sources([`measurement:${id}`]).map((source) => ({ id, finding, caveat, confidence, model, year, source }));
}

function shownRisks(
  { risks, model }: PlanKit,
  { answers, stages }: Plan,
  sources: (cites: readonly Citation[]) => readonly RecordedSource[],
): readonly ShownRisk[] {
  const strategies = [...new Set(stages.map(({ strategy }) => strategy))];
  const order: readonly Truth[] = ["yes", "unknown", "no"];
  return risks
    .flatMap(({ id, name, text, mitigation, strategies: of, raisedBy, cites }): readonly ShownRisk[] => {
      const concerned = strategies.filter((strategy) => of.some((each) => each === strategy));
      if (concerned.length === 0) return [];
      const raised = raisedBy === null ? "no" : judge(raisedBy, answers, model.questions);
      const asked = raisedBy === null || raised !== "yes" ? [] : [...new Set(questionsOf(raisedBy))];
      return [
        {
          id,
          name,
          text,
          mitigation,
          sources: sources(cites),
          strategies: concerned,
          raised,
          raisedBy: asked.flatMap((question) => {
            const options = answers[question];
            return options === undefined ? [] : [{ question, options }];
          }),
        },
      ];
    })
    .sort((a, b) => order.indexOf(a.raised) - order.indexOf(b.raised));
}

function find<T extends { id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (!found) throw new RangeError(`no record with the id "${id}"`);
  return found;
}
