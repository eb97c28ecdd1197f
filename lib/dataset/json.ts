/** @file Asking a JSON value what it is. Only own fields count: a row may hold keys that every object inherits. */

import type { Json } from "./example";
import type { Refused, Row } from "./types";

export function isRow(value: Json | undefined): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isRefused(value: object): value is Refused {
  return "refused" in value;
}

/** The field, or undefined where the row has none of its own. */
export function field(row: Row, key: string): Json | undefined {
  return Object.hasOwn(row, key) ? row[key] : undefined;
}

/** The field where it is a text, or undefined. */
export function text(row: Row, key: string): string | undefined {
  const value = field(row, key);
  return typeof value === "string" ? value : undefined;
}

/** A text, or a number or truth value as one; undefined where it is anything else. */
export function asText(value: Json | undefined): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" ? value : undefined;
}

export function has(row: Row, ...keys: readonly string[]): boolean {
  return keys.every((key) => Object.hasOwn(row, key));
}

/** Whether the fields are there and are texts. */
export function hasTexts(row: Row, ...keys: readonly string[]): boolean {
  return keys.every((key) => text(row, key) !== undefined);
}

export function hasList(row: Row, key: string): boolean {
  return isList(field(row, key));
}

/** The entries of a field that is a list; none where it is anything else. */
export function listed(row: Row, key: string): readonly Json[] {
  const value = field(row, key);
  return isList(value) ? value : [];
}

/** The row without these keys. */
export function without(row: Row, keys: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));
}

/** A value read from text, or undefined where the text is not JSON. */
export function parsed(json: string): Json | undefined {
  try {
    const value: Json = JSON.parse(json);
    return value;
  } catch {
    return undefined;
  }
}

export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** "a text", "a list", "the number 3" ...: what stands there, for a message. */
export function kindOf(value: Json | undefined): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (isList(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "a text" : `the ${typeof value} ${String(value)}`;
}
