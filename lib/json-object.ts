/** @file Whether a value that came in as JSON is an object. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** True for an object with fields; a list and null are none. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
