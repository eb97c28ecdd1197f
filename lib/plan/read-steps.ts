/** @file The steps of a plan, read as they were written: their texts may be older than today's. */

import { isObject } from "@/lib/json-object";
import type { Basis, Citation } from "@/lib/knowledge/types";
import { PHASES, type PlanStep } from "./plan";
import type { JsonReader } from "./read-json";

const FIELDS = ["id", "phase", "title", "because", "basis", "cites"] as const satisfies readonly (keyof PlanStep)[];
const BASES = ["sourced", "ours"] as const satisfies readonly Basis[];

/** Steps of one place of the plan; today's where the plan names none. */
export function readSteps(
  reader: JsonReader,
  value: unknown,
  where: string,
  today: readonly PlanStep[],
): readonly PlanStep[] {
  if (value === undefined || value === null) return today;
  if (!Array.isArray(value)) {
    reader.problem(`${where} is a list of steps.`, where);
    return today;
  }
  const list: readonly unknown[] = value;
  return list.flatMap((each, k) => readStep(reader, each, `${where}[${k}]`));
}

function readStep(reader: JsonReader, value: unknown, where: string): readonly PlanStep[] {
  if (!isObject(value)) {
    reader.problem(`${where} is an object with an id, a phase and a title.`, "");
    return [];
  }
  reader.onlyFields(value, FIELDS, `${where}.`);
  const phase = PHASES.find((known) => known === value.phase);
  const basis = BASES.find((known) => known === value.basis);
  if (phase === undefined) reader.problem(`${where}.phase is one of ${PHASES.join(", ")}.`, "phase");
  if (basis === undefined) reader.problem(`${where}.basis is "sourced" or "ours".`, "basis");
  return [
    {
      id: reader.text(value, "id", where),
      phase: phase ?? "before",
      title: reader.text(value, "title", where),
      because: reader.text(value, "because", where),
      basis: basis ?? "ours",
      cites: readCites(reader, value.cites, where),
    },
  ];
}

function readCites(reader: JsonReader, value: unknown, where: string): readonly Citation[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const cites = list.filter(isCitation);
  if ((value !== undefined && !Array.isArray(value)) || cites.length < list.length) {
    reader.problem(`${where}.cites is a list of sources such as "work:2106.09685".`, "cites");
  }
  return cites;
}

function isCitation(value: unknown): value is Citation {
  return typeof value === "string" && /^(claim|measurement|work):./.test(value);
}
