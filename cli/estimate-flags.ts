/** Flags of the estimating commands: the fields of the page's form, under the same names, read by the same code. */

import { content } from "@/content/index";
import { estimateBasis } from "@/lib/estimate/basis";
import type { EstimateField } from "@/lib/estimate/field";
import { estimateFields, listsOf } from "@/lib/estimate/fields";
import { readOwnModel } from "@/lib/estimate/own-model";
import type { EstimateRequest } from "@/lib/estimate/request";
import type { EstimateKit } from "@/lib/estimate/result";
import { writeShape } from "@/lib/estimate/shape-link";
import { type EstimateState, fieldsWithoutEffect, requestOf } from "@/lib/estimate/state";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { suggestion } from "@/lib/knowledge/nearest";
import { type EstimateLink, readEstimateLink } from "@/lib/links/estimate-link";
import { type Command, type Flags, InputProblem, parseJson, placeOf, readInput, UsageProblem } from "./frame";

const { models, trainers, gpus } = content;
const records = { models, trainers, gpus };
/** The table of the form, for reading flags and writing the link under an answer. */
export const estimateFieldTable = estimateFields(listsOf(records));

/** The settings of a job as flags; values of a list are parted by commas. */
export const jobFlags: Command["flags"] = {
  ...Object.fromEntries(
    estimateFieldTable
      .filter(({ name }) => name !== "shape")
      .map(({ name, label, help, kind }) => [
        name,
        { type: "string" as const, help: `${label}: ${help}${choices(kind)}` },
      ]),
  ),
  config: { type: "string", help: "a model's config.json in place of --model" },
  json: { type: "boolean", help: "print JSON" },
};

function choices(kind: EstimateField["kind"]): string {
  if (kind.type === "number") return ` (${kind.from} to ${kind.to})`;
  return kind.type === "options" && kind.options.length <= 14
    ? ` (${kind.options.map(({ id }) => id).join(", ")})`
    : "";
}

/** Everything that estimates run on. Worked out when a command asks for it. */
export function estimateKit(): EstimateKit {
  return { ...records, ...estimateBasis(content, createKnowledge(content).source) };
}

/**
 * The request that the flags state.
 *
 * `remarks` are sentences: what was assumed of a config.json, and flags that this job does not read; `err` are the same
 * as lines for stderr.
 *
 * @throws UsageProblem for a value that the form would not take, with the nearest one that it would, and for two models
 */
export function requestOfFlags(
  flags: Flags,
  without = "",
): EstimateLink & { request: EstimateRequest; remarks: readonly string[]; err: string } {
  if (flags.config !== undefined && flags.model !== undefined) {
    throw new UsageProblem("--config and --model both name the model: leave one of them out.");
  }
  const query = new URLSearchParams();
  for (const { name } of estimateFieldTable) {
    const value = flags[name];
    if (typeof value === "string") query.set(name, isIdList(name) ? value : value.replaceAll(",", "."));
  }
  if (without !== "") query.set("without", without.replaceAll(",", "."));
  const { ignored, ...link } = readEstimateLink(estimateFieldTable, query.toString());
  const [fault] = ignored;
  if (fault) throw new UsageProblem(`--${fault.name} ${fault.value}: ${hint(fault)}`);
  const path = typeof flags.config === "string" ? flags.config : null;
  const { state, notes } = path === null ? { state: link.state, notes: [] } : withConfig(link.state, path);
  const idle = fieldsWithoutEffect(records, state).map(
    ({ name, value }) => `--${name} ${value} is not read: this job has no such setting.`,
  );
  const lines = [...notes.map((note) => `${path}: ${note}`), ...idle];
  return {
    ...link,
    state,
    request: requestOf(records, state),
    remarks: [...notes, ...idle],
    err: lines.map((line) => `whichtune: ${line}\n`).join(""),
  };
}

/** Models and cards have dots in their ids, so theirs are no lists. */
function isIdList(name: string): boolean {
  return name === "model" || name === "gpu";
}

function hint({ name, value, because }: { name: string; value: string; because: string }): string {
  const kind = estimateFieldTable.find((field) => field.name === name)?.kind;
  if (kind?.type !== "options") return `${because}.`;
  return `unknown. ${suggestion(
    value,
    kind.options.map(({ id }) => id),
  )}`;
}

function withConfig(state: EstimateState, path: string): { state: EstimateState; notes: readonly string[] } {
  const text = readInput(path);
  const read = readOwnModel(parseJson(text, path));
  if (read.shape === null) throw new InputProblem(`${placeOf(text, path, "")}: ${read.problems.join(" ")}`);
  return { state: { ...state, model: [], shape: [writeShape(read.shape)] }, notes: read.notes };
}
