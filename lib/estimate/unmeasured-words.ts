/** @file What a run does that has a setting, as the end of "none of the runs ...", for settings that no run has. */

import type { FieldName } from "./field";

/** Of the form's fields with options; % is the option as the form words it. */
const OPTIONS: Readonly<Partial<Record<FieldName, string>>> = {
  trainer: "uses %",
  method: "uses the update method %",
  task: "is for %",
  sharding: "is spread by %",
  targets: "has adapters on %",
  "adapter-dtype": "keeps adapters in %",
  "train-also": "trains the % in full beside adapters",
  weights: "keeps weights in %",
  quantiser: "quantises the base with %",
  optimizer: "uses %",
  step: "takes the optimizer step (%)",
  checkpointing: "uses checkpointing (%)",
  attention: "uses %",
  loss: "computes the loss (%)",
  reference: "has a reference model (%)",
  engine: "samples answers by %",
};

/** Of the fields that are on or off. */
const SWITCHES: Readonly<Partial<Record<FieldName, string>>> = {
  "fused-kernels": "fused adapter kernels",
  master: "fp32 master weights",
  autocast: "autocast",
  "residual-fp32": "unquantised parts in fp32",
  "untied-head": "a head held apart",
  "in-backward": "steps inside the backward pass",
  "offload-activations": "offloaded activations",
  packing: "packing",
  "lengths-vary": "varying lengths",
  compile: "torch.compile",
  "empty-cache": "an emptied cache",
  offload: "CPU offload",
};

/** "uses Muon", "is without autocast": a field's option, from its id and its words. */
export function fieldPhrase(field: { name: FieldName; label: string }, id: string, words: string): string {
  const noun = SWITCHES[field.name];
  if (noun !== undefined) return id === "off" ? `is without ${noun}` : `has ${noun}`;
  const template = OPTIONS[field.name] ?? `has ${field.label.toLowerCase()} %`;
  return template.replace("%", () => (template.includes("(%)") ? words : bracketed(words)));
}

/** A trainer at an age that the trainer's record words, such as "Of early 2024". */
export function agePhrase(trainer: string, age: string): string {
  return `uses ${trainer} (${age.replace(/^(A|Any|Of|With) /, (first) => first.toLowerCase())})`;
}

/** "is on an Apple card". */
export function makerPhrase(maker: string): string {
  return `is on ${/^[AEIN]/.test(maker) ? "an" : "a"} ${maker} card`;
}

/** "uses Lion", "uses Lion or is on an AMD card", "uses Lion, has packing or is on an AMD card". */
export function anyOf(phrases: readonly string[]): string {
  const rest = phrases.slice(0, -1).join(", ");
  const last = phrases.at(-1) ?? "";
  return rest === "" ? last : `${rest} or ${last}`;
}

/** "ZeRO-2, and gradients" as "ZeRO-2 (and gradients)": commas part the settings of a sentence. Only names keep capitals. */
function bracketed(words: string): string {
  const [name = "", ...more] = words.split(", ");
  const plain =
    /^[A-Z][a-z]+( [a-z]|$)/.test(name) && !NAMES.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return more.length === 0 ? plain : `${plain} (${more.join(", ")})`;
}

const NAMES = /^(Adafactor|Lion|Muon|Axolotl|Unsloth|Transformers)/;
