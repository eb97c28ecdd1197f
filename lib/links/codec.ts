/** @file Links: one table says which state an address carries, and reading and writing both follow from it. */

import { formatAs } from "@/lib/format";
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
  const version = versionOf(query);
  const readable = table.filter(({ since }) => since <= version);
  const state: Record<string, readonly string[]> = {};
  const ignored: Ignored[] = versionRemarks(query);
  for (const name of new Set(query.keys())) {
    if (name === VERSION) continue;
    const [value = "", ...again] = query.getAll(name);
    const field = readable.find((known) => known.name === name);
    if (!field) {
      const near = nearest(
        name,
        readable.map((known) => known.name),
      );
      ignored.push({ name, value, because: near ? `unknown; perhaps "${near}" was meant` : "unknown" });
      continue;
    }
    const read = readField(field, value);
    if (read.values.length > 0) state[name] = read.values;
    for (const left of read.left) ignored.push({ name, ...left });
    for (const other of again) ignored.push({ name, value: other, because: "given twice: the first is used" });
  }
  return { state, ignored };
}

const VERSION = "v";
/** Option ids hold letters, digits, "-" and "+", never a dot. */
const SEPARATOR = ".";

type Read = { values: readonly string[]; left: readonly { value: string; because: string }[] };

/** The version that a link names; one that names none, or no whole number from 1 on, is read as today's. */
function versionOf(query: URLSearchParams): number {
  const named = query.get(VERSION) ?? "";
  return /^[1-9]\d{0,3}$/.test(named) ? Number(named) : LINK_VERSION;
}

/** A link of a later version is read as far as it is known here. */
function versionRemarks(query: URLSearchParams): Ignored[] {
  const named = query.get(VERSION);
  if (named === null || versionOf(query) === Number(named)) {
    const later = versionOf(query) > LINK_VERSION;
    return later
      ? [{ name: VERSION, value: named ?? "", because: "a later version: what is known here was read" }]
      : [];
  }
  return [{ name: VERSION, value: named, because: `no version: read as version ${LINK_VERSION}` }];
}

function readField(field: LinkField, value: string): Read {
  if (field.type === "options") return readOptions(field, value);
  if (field.type === "number") {
    // Six decimals at most: smaller figures would be written with an exponent and not be read again.
    const number = /^-?\d{1,15}(\.\d{1,6})?$/.test(value) ? Number(value) : Number.NaN;
    const fits = number >= field.from && number <= field.to && (!field.whole || Number.isInteger(number));
    return fits ? kept([String(number)]) : dropped(value, `not ${numberWords(field)}`);
  }
  return value.length <= field.longest ? kept([value]) : dropped(value, `longer than ${field.longest} characters`);
}

function numberWords({ from, to, whole }: Extract<LinkField, { type: "number" }>): string {
  const plain = (value: number) => formatAs(value, Number.isInteger(value) ? "count" : "axis");
  return `a ${whole ? "whole " : ""}number from ${plain(from)} to ${plain(to)}`;
}

function readOptions({ options, most }: Extract<LinkField, { type: "options" }>, value: string): Read {
  const given = [...new Set(value.split(SEPARATOR).filter((part) => part !== ""))];
  const known = given.filter((part) => options.includes(part));
  const unknown = given.filter((part) => !options.includes(part));
  const surplus = known.slice(most);
  const left = [
    { value: unknown.join(SEPARATOR), because: "unknown here" },
    { value: surplus.join(SEPARATOR), because: `at most ${most} can be chosen` },
  ];
  return { values: known.slice(0, most), left: left.filter(({ value: text }) => text !== "") };
}

function kept(values: readonly string[]): Read {
  return { values, left: [] };
}

function dropped(value: string, because: string): Read {
  return { values: [], left: [{ value, because }] };
}
