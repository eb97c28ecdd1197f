/** @file What a link to an estimate carries: what differs from the defaults, scenarios beside it, and changes that are off. */

import type { BreakEvenInput } from "@/lib/cost/break-even";
import { readBreakEven, writeBreakEven } from "@/lib/estimate/break-even-link";
import type { EstimateField, FieldName } from "@/lib/estimate/field";
import { readShape } from "@/lib/estimate/shape-link";
import type { EstimateState } from "@/lib/estimate/state";
import { nearest } from "@/lib/knowledge/nearest";
import { FIT_CHANGE_IDS, type FitChangeId } from "@/lib/memory/fit-change";
import { type Ignored, type LinkField, readLink, writeLink } from "./codec";

export type EstimateLink = {
  state: EstimateState;
  /** Estimates kept to compare with, the first is the oldest. */
  kept: readonly EstimateState[];
  /** Changes that "make it fit" may not make. */
  without: readonly FitChangeId[];
  /** What the break-even is worked out from; null: the examples. */
  breakEven: BreakEvenInput | null;
};

export const EMPTY_LINK: EstimateLink = { state: {}, kept: [], without: [], breakEven: null };

/** The one on the page and three beside it. */
export const MOST_KEPT = 3;
const KEPT = ["also", "also-2", "also-3"] as const;
const WITHOUT = "without";
const PAYS = "pays";
const LONGEST_PAYS = 200;
const LONGEST_KEPT = 1500;
const LONGEST_ID = 80;

/** Ids of models hold dots, which part the options of a field: catalogues travel as texts and are checked here. */
function linkField({ name, kind }: EstimateField): LinkField {
  if (kind.type === "number")
    return { name, since: 1, type: "number", from: kind.from, to: kind.to, whole: kind.whole };
  if (kind.type === "text") return { name, since: 1, type: "text", longest: kind.longest };
  const ids = kind.options.map(({ id }) => id);
  return isList(kind)
    ? { name, since: 1, type: "text", longest: LONGEST_ID }
    : { name, since: 1, type: "options", options: ids, most: kind.most };
}

/** One of a long catalogue: models and cards. */
function isList({ options }: Extract<EstimateField["kind"], { type: "options" }>): boolean {
  return options.length > 20;
}

/** The query of an estimate's address, without "?". */
export function writeEstimateLink(
  fields: readonly EstimateField[],
  { state, kept, without, breakEven }: EstimateLink,
): string {
  const others = Object.fromEntries(
    KEPT.flatMap((name, index) => {
      const one = kept[index];
      if (one === undefined) return [];
      // A scenario of nothing but defaults still has to be there.
      const query = writeLink(fields.map(linkField), one) || "v=1";
      return query.length <= LONGEST_KEPT ? [[name, [query]]] : [];
    }),
  );
  return writeLink(tableOf(fields), {
    ...state,
    ...others,
    [WITHOUT]: without,
    [PAYS]: breakEven === null ? [] : [writeBreakEven(breakEven)],
  });
}

/** The nearest valid estimate of any query whatever, and what of it was left out. */
export function readEstimateLink(
  fields: readonly EstimateField[],
  search: string,
): EstimateLink & { ignored: readonly Ignored[] } {
  const { state, ignored } = readLink(tableOf(fields), search);
  const own = checked(fields, state);
  const others = KEPT.flatMap((name) => {
    const [query] = state[name] ?? [];
    return query === undefined ? [] : [keptEstimate(fields, name, query)];
  });
  const [pays] = state[PAYS] ?? [];
  const breakEven = pays === undefined ? null : readBreakEven(pays);
  const unreadable =
    pays !== undefined && breakEven === null ? [{ name: PAYS, value: pays, because: "not thirteen amounts" }] : [];
  return {
    state: own.state,
    kept: others.flatMap(({ state: one }) => (one === null ? [] : [one])),
    without: FIT_CHANGE_IDS.filter((id) => state[WITHOUT]?.includes(id)),
    breakEven,
    ignored: [...ignored, ...own.ignored, ...others.flatMap((other) => other.ignored), ...unreadable],
  };
}

/** One estimate to compare with; what of it could not be read is named under its own parameter. None where nothing could. */
function keptEstimate(
  fields: readonly EstimateField[],
  name: string,
  query: string,
): { state: EstimateState | null; ignored: readonly Ignored[] } {
  const read = readLink(fields.map(linkField), query);
  const own = checked(fields, read.state);
  const ignored = [...read.ignored, ...own.ignored];
  if (ignored.length > 0 && Object.keys(own.state).length === 0) {
    return { state: null, ignored: [{ name, value: query, because: "no estimate to compare with" }] };
  }
  return {
    state: own.state,
    ignored: ignored.map((part) => ({ name, value: `${part.name}=${part.value}`, because: part.because })),
  };
}

/** What a plan or a page links to: the named settings over the defaults. */
export function estimateLink(given: {
  model?: string;
  method?: string;
  task?: string;
  gpu?: string;
  gpus?: number;
  sequence?: number;
  rows?: number;
}): string {
  const query = writeLink(
    PLAN_NAMES.map(([, name]) => ({ name, since: 1, type: "text", longest: LONGEST_ID })),
    Object.fromEntries(
      PLAN_NAMES.flatMap(([key, name]) => (given[key] === undefined ? [] : [[name, [String(given[key])]]])),
    ),
  );
  return query === "" ? "/estimate" : `/estimate?${query}`;
}
const PLAN_NAMES = [
  ["model", "model"],
  ["method", "method"],
  ["task", "task"],
  ["gpu", "gpu"],
  ["gpus", "gpus"],
  ["sequence", "seq"],
  ["rows", "rows"],
] as const satisfies readonly (readonly [string, FieldName])[];

function tableOf(fields: readonly EstimateField[]): readonly LinkField[] {
  return [
    ...fields.map(linkField),
    ...KEPT.map((name): LinkField => ({ name, since: 1, type: "text", longest: LONGEST_KEPT })),
    { name: WITHOUT, since: 1, type: "options", options: FIT_CHANGE_IDS, most: FIT_CHANGE_IDS.length },
    { name: PAYS, since: 1, type: "text", longest: LONGEST_PAYS },
  ];
}

function checked(
  fields: readonly EstimateField[],
  read: Readonly<Record<string, readonly string[]>>,
): { state: EstimateState; ignored: readonly Ignored[] } {
  const state: Partial<Record<FieldName, readonly string[]>> = {};
  const ignored: Ignored[] = [];
  for (const { name, kind } of fields) {
    const values = read[name];
    const [value] = values ?? [];
    if (values === undefined || value === undefined) continue;
    if (name === "shape" && readShape(value) === null) {
      ignored.push({ name, value: value.slice(0, 40), because: "not the dimensions of a model" });
    } else if (kind.type === "options" && isList(kind) && !kind.options.some(({ id }) => id === value)) {
      const near = nearest(
        value,
        kind.options.map(({ id }) => id),
      );
      ignored.push({ name, value, because: near === null ? "unknown here" : `unknown; perhaps "${near}" was meant` });
    } else {
      state[name] = values;
    }
  }
  return { state, ignored };
}
