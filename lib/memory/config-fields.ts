/** @file Fields of a config.json, read one by one. */

import { isObject } from "@/lib/json-object";
import { HYBRID_FIELDS } from "./model-families";

export type Config = Readonly<Record<string, unknown>>;

/** The first of these fields that holds a size: a whole number from 1, or a list that says the same one for each layer. */
export function first(config: Config, names: readonly string[]): number | null {
  for (const name of names) {
    const stated = config[name];
    const value: unknown = Array.isArray(stated) && isAlike(stated) ? stated[0] : stated;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
  }
  return null;
}

export function flag(config: Config, name: string): boolean | null {
  const value = config[name];
  return typeof value === "boolean" ? value : null;
}

export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** An object within: families of MosaicML keep the settings of attention and MLP in objects of their own. */
export function inner(config: Config, name: string): Config {
  const value = config[name];
  return isObject(value) ? value : {};
}

/** A size that a file states for each layer, and not the same for all; null where there is none. */
export function variedField(config: Config): string | null {
  const varied = VARIED.find((name) => {
    const value = config[name];
    return Array.isArray(value) && !isAlike(value);
  });
  return varied ?? null;
}

const VARIED = ["intermediate_size", "num_attention_heads", "num_query_heads", "num_key_value_heads", "num_kv_heads"];

function isAlike(list: readonly unknown[]): boolean {
  return list.every((value) => value === list[0]);
}

/** Whether a file of any family names layers of linear attention, state spaces or convolutions. */
export function hasOtherLayers(config: Config): boolean {
  const kinds = [config.layer_types, config.layers_block_type].flatMap((list) => (Array.isArray(list) ? list : []));
  const other = kinds.some((kind) => typeof kind === "string" && OTHER_LAYERS.test(kind));
  // MiniMax marks layers of linear attention by nought.
  const byNumber = Array.isArray(config.attn_type_list) && config.attn_type_list.includes(0);
  return other || byNumber || HYBRID_FIELDS.some((name) => (config[name] ?? null) !== null);
}

const OTHER_LAYERS = /linear|mamba|conv|recurrent|ssm|rwkv|hybrid/;
