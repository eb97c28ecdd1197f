/** @file What a reader should know of how a config.json was read: marks that a link can carry, and their sentences. */

import { isObject } from "@/lib/json-object";
import { KNOWN_TYPES, LEFT_OUT } from "./model-families";
import type { ConfigOrigin } from "./model-shape";

/** What was found in the file. `filled`: fields that it leaves out and its family's code sets. */
type Found = {
  family: string;
  widthAssumed: boolean;
  filled: readonly string[];
  severalParts: boolean;
  quantization: unknown;
};

/** Marks are public once shared, so their words and the order of a family's fields in LEFT_OUT are never changed. */
export function originOf({ family, widthAssumed, filled, severalParts, quantization }: Found): ConfigOrigin {
  const places = Object.keys(LEFT_OUT[family] ?? {}).flatMap((name, place) => (filled.includes(name) ? [place] : []));
  return {
    family,
    marks: [
      ...(widthAssumed ? ["width"] : []),
      ...(places.length > 0 ? [`filled-${places.join("")}`] : []),
      ...(severalParts ? ["parts"] : []),
      ...(isObject(quantization) ? [packingMark(quantization)] : []),
    ],
  };
}

/** A family whose layers are not known here is read as Llama's, which nothing vouches for. */
export function isUnknownFamily(origin: ConfigOrigin | undefined): boolean {
  return origin !== undefined && !KNOWN_TYPES.has(origin.family);
}

/** The sentences on how a file was read, in a fixed order; marks of a later version are passed over. */
export function configRemarks({ family, marks }: ConfigOrigin): readonly string[] {
  const remarks: string[] = [];
  if (marks.includes("width")) remarks.push("The MLP's width is not given: four times the hidden size is assumed.");
  if (!KNOWN_TYPES.has(family)) {
    remarks.push(
      `The family "${family === "" ? "not named" : family}" is not known here: its layers are read as Llama's.`,
    );
  }
  const filled = filledValues(family, marks);
  if (filled.length > 0) remarks.push(`The file leaves out what the family's code sets: ${filled.join(", ")}.`);
  if (marks.includes("parts")) remarks.push("The model has more than one part: only the language model is counted.");
  const packing = marks.map((mark) => PACKING.exec(mark)).find((match) => match !== null);
  if (packing) {
    const [, method, bits] = packing;
    const said = [...(method ? [method] : []), ...(bits ? [`${bits} ${bits === "1" ? "bit" : "bits"}`] : [])];
    const how = said.length === 0 ? "" : ` (${said.join(", ")})`;
    remarks.push(`The file's weights are quantised${how}: the estimate goes by the method chosen, not by them.`);
  }
  return remarks;
}

const PACKING = /^quantised(?:-by-([A-Za-z0-9_-]+?))?(?:-to-([1-9]\d?))?$/;

/** "quantised-by-gptq-to-4", as far as the file says it. */
function packingMark(stated: Readonly<Record<string, unknown>>): string {
  const { quant_method: method, bits } = stated;
  const loaded = stated.load_in_4bit === true ? 4 : stated.load_in_8bit === true ? 8 : null;
  const width = typeof bits === "number" && Number.isInteger(bits) && bits >= 1 && bits <= 32 ? bits : loaded;
  const by = typeof method === "string" && /^[A-Za-z0-9_-]{1,30}$/.test(method) ? `-by-${method}` : "";
  return `quantised${by}${width === null ? "" : `-to-${width}`}`;
}

/** "vocab_size 262208". */
function filledValues(family: string, marks: readonly string[]): readonly string[] {
  const places = marks.find((mark) => /^filled-\d+$/.test(mark))?.slice("filled-".length) ?? "";
  const values = Object.entries(LEFT_OUT[family] ?? {});
  return values.filter((_, place) => places.includes(String(place))).map(([name, value]) => `${name} ${value}`);
}
