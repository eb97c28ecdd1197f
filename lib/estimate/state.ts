/** @file Between a request and the little that differs from the defaults: what a link and a command line carry. */

import { formatCompact } from "@/lib/format";
import type { Ignored } from "@/lib/links/codec";
import type { EstimateField, FieldName } from "./field";
import { estimateFields, listsOf } from "./fields";
import { type EstimateRequest, type RequestKit, startRequest } from "./request";
import { readShape } from "./shape-link";

/** Values by field, as they travel; a field that is at its default is absent. */
export type EstimateState = Readonly<Partial<Record<FieldName, readonly string[]>>>;

/** The request of a state: the fields are applied in their order, each to what those before it have set. */
export function requestOf(kit: RequestKit, state: EstimateState): EstimateRequest {
  return estimateFields(listsOf(kit)).reduce((request, { name, write }) => {
    const values = state[name];
    return values === undefined || values.length === 0 ? request : write(kit, request, values);
  }, startRequest(kit));
}

/** The state of a request: what cannot be left out without getting another request. */
export function stateOf(kit: RequestKit, request: EstimateRequest): EstimateState {
  const state: Partial<Record<FieldName, readonly string[]>> = {};
  let reached = startRequest(kit);
  for (const { name, read, write } of estimateFields(listsOf(kit))) {
    const wanted = read(request);
    if (wanted.length === 0 || wanted.join() === read(reached).join()) continue;
    state[name] = wanted;
    reached = write(kit, reached, wanted);
  }
  return state;
}

/** The request with one field set by the reader; what the field decides for others follows it. */
export function withField(
  kit: RequestKit,
  request: EstimateRequest,
  name: FieldName,
  values: readonly string[],
): EstimateRequest {
  const field = estimateFields(listsOf(kit)).find((known) => known.name === name);
  return field ? field.write(kit, request, values) : request;
}

/** Fields of a state that its request does not have, such as a rank where no adapter is trained. */
export function fieldsWithoutEffect(kit: RequestKit, state: EstimateState): readonly Ignored[] {
  const request = requestOf(kit, state);
  return estimateFields(listsOf(kit)).flatMap(({ name, read }) => {
    const value = state[name]?.join(".") ?? "";
    if (value === "" || read(request).length > 0) return [];
    return [{ name, value: value.slice(0, 40), because: "this job has no such setting" }];
  });
}

export type FieldChange = { name: FieldName; label: string; from: string; to: string };

/** What differs between two requests, in the words of the form. */
export function changesBetween(kit: RequestKit, from: EstimateRequest, to: EstimateRequest): readonly FieldChange[] {
  return estimateFields(listsOf(kit)).flatMap((field) => {
    const [one, other] = [field.read(from), field.read(to)];
    if (one.join() === other.join() || !comparable(field.name, one, other)) return [];
    return [{ name: field.name, label: field.label, from: showValues(field, one), to: showValues(field, other) }];
  });
}

/** A field that one of the two does not have follows from another change, such as the rank from LoRA. */
function comparable(name: FieldName, one: readonly string[], other: readonly string[]): boolean {
  if (name === "price" || name === "train-also") return true;
  return name === "shape" ? other.length > 0 : one.length > 0 && other.length > 0;
}

/** The values of a field in words. */
export function showValues(field: EstimateField, values: readonly string[]): string {
  const { kind, name } = field;
  if (values.length === 0) return name === "price" ? "published prices" : name === "shape" ? "the catalogue's" : "none";
  if (name === "shape") return readShape(values[0] ?? "")?.hfId ?? "";
  if (kind.type === "options") {
    return values.map((value) => kind.options.find(({ id }) => id === value)?.label ?? value).join(", ");
  }
  if (kind.type === "number") {
    const value = Number(values[0]);
    const text = value >= 100_000 ? formatCompact(value) : String(value);
    return kind.unit === null ? text : `${text} ${value === 1 ? kind.unit.replace(/s$/, "") : kind.unit}`;
  }
  return values.join(", ");
}
