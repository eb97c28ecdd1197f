/** @file Links: one table says which state an address carries, and reading and writing both follow from it. */

import { nearest } from "@/lib/knowledge/nearest";

/** Version of the links written today. A field knows since which version it is read. */
export const LINK_VERSION = 1;

/** One parameter. Its name is public once shared and never gets another meaning. */
export type LinkField = { name: string; since: number } & (
  | { type: "options"; options: readonly string[]; most: number }
  | { type: "number"; from: number; to: number; whole: boolean }
  | { type: "text"; longest: number }
);

/** State as it travels: every value is a list of strings; a field that is at its default is absent. */
export type LinkState = Readonly<Record<string, readonly string[]>>;

export type Ignored = { name: string; value: string; because: string };

/** The query of an address, without "?"; empty where there is nothing to say. Fields in the order of the table. */
export function writeLink(table: readonly LinkField[], state: LinkState): string {
  const query = new URLSearchParams();
  for (const { name } of table) {
    const values = state[name];
    if (values !== undefined && values.length > 0) query.set(name, values.join(SEPARATOR));
  }
  if (query.size > 0) query.set(VERSION, String(LINK_VERSION));
  return query.toString();
}

/** The nearest valid state of any query whatever, and what of it was ignored and why. Never throws. */
export function readLink(
  table: readonly LinkField[],
  search: string,
): { state: LinkState; ignored: readonly Ignored[] } {
  const query = new URLSearchParams(search);
  const version = Number(query.get(VERSION) ?? LINK_VERSION);
  const state: Record<string, readonly string[]> = {};
  const ignored: Ignored[] = [];
  for (const name of new Set(query.keys())) {
    if (name === VERSION) continue;
    const value = query.get(name) ?? "";
    const field = table.find((known) => known.name === name);
    if (!field || field.since > (version || LINK_VERSION)) {
      const near = nearest(
        name,
        table.map((known) => known.name),
      );
      ignored.push({ name, value, because: near ? `unknown; perhaps "${near}" was meant` : "unknown" });
      continue;
    }
    const read = readField(field, value);
    if (read.values.length > 0) state[name] = read.values;
    if (read.left !== null) ignored.push({ name, value: read.left.value, because: read.left.because });
  }
  return { state, ignored };
}

const VERSION = "v";
/** Option ids hold letters, digits, "-" and "+", never a dot. */
const SEPARATOR = ".";

type Read = { values: readonly string[]; left: { value: string; because: string } | null };

function readField(field: LinkField, value: string): Read {
  if (field.type === "options") return readOptions(field, value);
  if (field.type === "number") {
    const number = /^-?\d{1,15}(\.\d{1,9})?$/.test(value) ? Number(value) : Number.NaN;
    const fits = number >= field.from && number <= field.to && (!field.whole || Number.isInteger(number));
    return fits ? kept([String(number)]) : dropped(value, `not a number from ${field.from} to ${field.to}`);
  }
  return value.length <= field.longest ? kept([value]) : dropped(value, `longer than ${field.longest} characters`);
}

function readOptions({ options, most }: Extract<LinkField, { type: "options" }>, value: string): Read {
  const given = [...new Set(value.split(SEPARATOR).filter((part) => part !== ""))];
  const known = given.filter((part) => options.includes(part));
  const unknown = given.filter((part) => !options.includes(part));
  const values = known.slice(0, most);
  if (unknown.length > 0) return { values, left: { value: unknown.join(SEPARATOR), because: "unknown here" } };
  const surplus = known.slice(most);
  return surplus.length === 0
    ? kept(values)
    : { values, left: { value: surplus.join(SEPARATOR), because: `at most ${most} can be chosen` } };
}

function kept(values: readonly string[]): Read {
  return { values, left: null };
}

function dropped(value: string, because: string): Read {
  return { values: [], left: { value, because } };
}
