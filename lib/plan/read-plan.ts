/** @file The border where a plan comes in as JSON: nothing is thrown, every fault is a sentence, what is not known is named. */

import { MOST_STEPS, type WeightMoves } from "@/lib/decision/moved-weights";
import type { Model } from "@/lib/decision/types";
import { isObject, type JsonObject } from "@/lib/json-object";
import { suggestion } from "@/lib/knowledge/nearest";
import { type Problem, readAnswersJson } from "./answers";
import { PLAN_VERSION, type Plan, type PlanStage, planFor, type Standing } from "./plan";
import { type IgnoredField, isCount, isNumber, type JsonReader, jsonReader } from "./read-json";
import { readSteps } from "./read-steps";

export type ReadPlan = {
  /** Null as soon as there is a problem. */
  plan: Plan | null;
  problems: readonly Problem[];
  /** What was left out: fields that a plan does not have, answers that say nothing. */
  ignored: readonly IgnoredField[];
};

const PLAN_FIELDS = [
  "version",
  "title",
  "bar",
  "knowledge",
  "answers",
  "weights",
  "standing",
  "before",
  "across",
  "stages",
  "after",
] as const satisfies readonly (keyof Plan)[];
const STAGE_FIELDS = [
  "strategy",
  "method",
  "data",
  "model",
  "hardware",
  "owner",
  "notes",
  "steps",
] as const satisfies readonly (keyof PlanStage)[];
const DATA_FIELDS = ["format", "file", "rows"] as const satisfies readonly (keyof PlanStage["data"])[];

/**
 * Reads a plan, or a recommendation with a plan in it. Version, answers and stages must be there; whatever else is
 * missing is empty, not known, or (steps) what today's model says.
 *
 * @param formats usual format id by strategy, for stages that name none
 */
export function readPlanJson(value: unknown, model: Model, formats: Readonly<Record<string, string | null>>): ReadPlan {
  const given = isObject(value) && !("stages" in value) && isObject(value.plan) ? value.plan : value;
  const reader = jsonReader();
  const refused = (): ReadPlan => ({ plan: null, problems: reader.problems, ignored: reader.ignored });
  if (!isObject(given)) {
    reader.problem('A plan is an object: { "version": 1, "answers": { .. }, "stages": [ .. ] }.', "");
    return refused();
  }
  if (!isReadableVersion(reader, given.version)) return refused();
  reader.onlyFields(given, PLAN_FIELDS, "");

  const { answers, problems, ignored } = readAnswersJson({ answers: given.answers ?? null }, model.questions);
  for (const { sentence, about } of problems) reader.problem(sentence, about);
  for (const { question, because } of ignored) reader.ignore(`answers.${question}`, because);
  const stages = readStages(reader, given.stages, model, formats);
  const head = {
    title: reader.text(given, "title", ""),
    weights: readWeights(reader, given.weights, model),
    standing: readStanding(reader, given.standing),
  };
  const knowledge = reader.text(given, "knowledge", "");

  const strategies = stages.map(({ strategy }) => strategy);
  const today = planFor(model, answers, strategies, "none", formats, head);
  const plan = {
    ...today,
    bar: reader.text(given, "bar", ""),
    knowledge,
    before: readSteps(reader, given.before, "before", today.before),
    across: readSteps(reader, given.across, "across", today.across),
    stages: stages.map(({ steps, ...stage }, k) => ({
      ...stage,
      steps: readSteps(reader, steps, `stages[${k}].steps`, today.stages[k]?.steps ?? []),
    })),
    after: readSteps(reader, given.after, "after", today.after),
  };
  return reader.problems.length > 0 ? refused() : { plan, problems: [], ignored: reader.ignored };
}

function isReadableVersion(reader: JsonReader, version: unknown): boolean {
  if (!isNumber(version) || !Number.isInteger(version)) {
    reader.problem(`This is no Whichtune plan: it has no "version": ${PLAN_VERSION}.`, "version");
    return false;
  }
  if (version > PLAN_VERSION) {
    reader.problem(
      `This plan has version ${version}, which is newer than version ${PLAN_VERSION} here. Open it with a newer Whichtune.`,
      "version",
    );
    return false;
  }
  if (version < PLAN_VERSION) {
    reader.problem(`This plan has version ${version}, and the oldest that can be read is ${PLAN_VERSION}.`, "version");
    return false;
  }
  return true;
}

type GivenStage = Omit<PlanStage, "steps"> & { steps: unknown };

function readStages(
  reader: JsonReader,
  value: unknown,
  model: Model,
  formats: Readonly<Record<string, string | null>>,
): readonly GivenStage[] {
  if (!Array.isArray(value) || value.length === 0) {
    reader.problem(
      'A plan lists at least one stage: "stages": [{ "strategy": "prompting", "method": "none" }].',
      "stages",
    );
    return [];
  }
  const list: readonly unknown[] = value;
  return list.flatMap((each, k) => readStage(reader, each, `stages[${k}]`, model, formats));
}

function readStage(
  reader: JsonReader,
  value: unknown,
  where: string,
  model: Model,
  formats: Readonly<Record<string, string | null>>,
): readonly GivenStage[] {
  if (!isObject(value)) {
    reader.problem(`${where} is an object with a strategy and a method.`, "stages");
    return [];
  }
  reader.onlyFields(value, STAGE_FIELDS, `${where}.`);
  const strategies = model.strategies.map(({ id }) => id);
  if (typeof value.strategy !== "string") {
    reader.problem(`${where} names no strategy. Known are: ${strategies.join(", ")}.`, "strategy");
    return [];
  }
  const { strategy } = value;
  const pair = model.methodPairs.find((known) => known.strategy === strategy);
  if (!strategies.includes(strategy)) {
    reader.problem(`There is no strategy "${strategy}". ${suggestion(strategy, strategies)}`, strategy);
  }
  const methods = pair?.methods ?? [];
  const [only] = methods.length === 1 ? methods : [];
  const method = reader.text(value, "method", where) || (only ?? "");
  if (pair && !methods.includes(method)) {
    reader.problem(`"${method}" is no update method of "${strategy}". ${suggestion(method, methods)}`, method);
  }
  return [
    {
      strategy,
      method,
      data: readData(reader, value.data, `${where}.data`, formats[strategy] ?? null),
      model: reader.textOrNull(value, "model", where),
      hardware: reader.textOrNull(value, "hardware", where),
      owner: reader.text(value, "owner", where),
      notes: reader.text(value, "notes", where),
      steps: value.steps,
    },
  ];
}

function readData(reader: JsonReader, value: unknown, where: string, usualFormat: string | null): PlanStage["data"] {
  const data: JsonObject = isObject(value) ? value : {};
  if (value !== undefined && value !== null && !isObject(value)) {
    reader.problem(`${where} is an object: { "format": null, "file": null, "rows": null }.`, "data");
  }
  reader.onlyFields(data, DATA_FIELDS, `${where}.`);
  const rows = data.rows ?? null;
  if (rows !== null && !isCount(rows)) reader.problem(`${where}.rows is a whole number from 0 on, or null.`, "rows");
  return {
    format: "format" in data ? reader.textOrNull(data, "format", where) : usualFormat,
    file: reader.textOrNull(data, "file", where),
    rows: isCount(rows) ? rows : null,
  };
}

function readWeights(reader: JsonReader, value: unknown, { criteria }: Model): WeightMoves {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) {
    reader.problem(`weights is an object of criterion ids with steps from -${MOST_STEPS} to ${MOST_STEPS}.`, "weights");
    return {};
  }
  const ids = criteria.map(({ id }) => id);
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, step]): readonly (readonly [string, number])[] => {
      if (!ids.includes(id)) {
        reader.problem(`There is no criterion "${id}". ${suggestion(id, ids)}`, id);
        return [];
      }
      if (isNumber(step) && Number.isInteger(step) && Math.abs(step) <= MOST_STEPS) return [[id, step]];
      reader.problem(`The weight of "${id}" is moved by a whole number from -${MOST_STEPS} to ${MOST_STEPS}.`, id);
      return [];
    }),
  );
}

function readStanding(reader: JsonReader, value: unknown): Standing | null {
  if (value === undefined || value === null) return null;
  if (isObject(value) && isNumber(value.value) && isNumber(value.acceptability)) {
    reader.onlyFields(value, ["value", "acceptability"], "standing.");
    return { value: value.value, acceptability: value.acceptability };
  }
  reader.problem("standing is null, or an object with the numbers value and acceptability.", "standing");
  return null;
}
