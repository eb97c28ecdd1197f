/** @file Reading JSON field by field: collects faults as sentences and names what is left out, and never throws. */

import type { JsonObject } from "@/lib/json-object";
import type { Problem } from "./answers";

export type IgnoredField = { field: string; because: string };
export type JsonReader = ReturnType<typeof jsonReader>;

/** Gathers what is wrong and what was left out while a value is read. */
export function jsonReader() {
  const problems: Problem[] = [];
  const ignored: IgnoredField[] = [];
  const problem = (sentence: string, about: string): void => {
    problems.push({ sentence, about });
  };
  const ignore = (field: string, because: string): void => {
    ignored.push({ field, because });
  };
  return {
    problems,
    ignored,
    /** A fault: a full sentence, and what to look for in the text. */
    problem,
    /** Something that was left out without harm. */
    ignore,
    /** Names every field that is not one of the known; `where` goes before the name. */
    onlyFields(object: JsonObject, known: readonly string[], where: string): void {
      for (const field of Object.keys(object)) {
        if (!known.includes(field)) ignore(`${where}${field}`, "A plan has no such field.");
      }
    },
    /** A text; empty where there is none. */
    text(object: JsonObject, field: string, where: string): string {
      const value = own(object, field) ?? "";
      if (typeof value === "string") return value;
      problem(`${place(where, field)} is a text in quotes, not ${kindOf(value)}.`, field);
      return "";
    },
    /** A text, or null where it is not known. */
    textOrNull(object: JsonObject, field: string, where: string): string | null {
      const value = own(object, field) ?? null;
      if (value === null || typeof value === "string") return value;
      problem(`${place(where, field)} is a text in quotes or null, not ${kindOf(value)}.`, field);
      return null;
    },
  };
}

export function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

export function isCount(value: unknown): value is number {
  return isNumber(value) && Number.isSafeInteger(value) && value >= 0;
}

/** A field of the object itself: JSON may hold keys that every object inherits. */
function own(object: JsonObject, field: string): unknown {
  return Object.hasOwn(object, field) ? object[field] : undefined;
}

function place(where: string, field: string): string {
  return where === "" ? field : `${where}.${field}`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "number" ? `the number ${value}` : String(value);
}
