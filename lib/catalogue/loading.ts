/** @file How a public set gets into a training engine: the line that loads it, a conversion where one is needed, the engine's own lines. */

import { engineSnippets, quoted, type Snippet, splitOf, type Taken } from "./engine-snippets";
import { mappedLines } from "./mapped";
import { mappingOf } from "./mapping";
import type { PublicDataset } from "./public-dataset";

export type Loading = {
  load: Snippet;
  /** `whichtune convert`, where the engines' lines are for a converted file; null where rows are taken as they are or mapped. */
  convert: Snippet | null;
  /** Lines that map the columns, where these decide; null where nothing has to be mapped. */
  map: Snippet | null;
  /** Empty for evaluation sets and for rows that nothing converts. */
  engines: readonly Snippet[];
  /** Sentences on what has to be known or done by hand. */
  notes: readonly string[];
};

/** Formats whose rows engines take as they are. */
const TAKEN: Readonly<Record<string, Taken>> = {
  "openai-chat": "chat",
  sharegpt: "sharegpt",
  alpaca: "alpaca",
  text: "text",
  "preference-explicit": "pair",
  "axolotl-intel": "pair-axolotl",
  "axolotl-ultra": "pair-ultra",
  "preference-implicit-conversational": "pair-lists",
  "unpaired-preference": "labelled",
  "prompt-only": "prompt",
};

/** What `whichtune convert` can make of the other formats; where a format is missing, nothing is converted. */
const CONVERTED: Readonly<Record<string, { to: string; as: Taken }>> = {
  dolly: { to: "alpaca", as: "alpaca" },
  "alpaca-response-key": { to: "alpaca", as: "alpaca" },
  "context-question-answer": { to: "alpaca", as: "alpaca" },
  "sql-prompt-context": { to: "alpaca", as: "alpaca" },
  "self-instruct-tasks": { to: "alpaca", as: "alpaca" },
  "super-ni": { to: "alpaca", as: "alpaca" },
  "question-answer": { to: "openai-chat", as: "chat" },
  "problem-solution": { to: "openai-chat", as: "chat" },
  "text-to-sql": { to: "openai-chat", as: "chat" },
  "prompt-response": { to: "openai-chat", as: "chat" },
  "query-response": { to: "openai-chat", as: "chat" },
  "metamath-query-response": { to: "openai-chat", as: "chat" },
  "flan-inputs-targets": { to: "openai-chat", as: "chat" },
  "input-output": { to: "openai-chat", as: "chat" },
  classification: { to: "openai-chat", as: "chat" },
  squad: { to: "openai-chat", as: "chat" },
  "multiple-choice": { to: "openai-chat", as: "chat" },
  "instruction-only": { to: "prompt-only", as: "prompt" },
  "hh-transcript": { to: "preference-implicit-conversational", as: "pair-lists" },
  prm800k: { to: "stepwise", as: "steps" },
};

const FILE = "train.jsonl";
const READY = "ready.jsonl";

/** `path` is the name of a file where it was converted, else the name on the hub. */
export function loading(set: PublicDataset): Loading {
  const load = loadSnippet(set);
  const notes = loadNotes(set);
  if (set.evaluationOnly) {
    return {
      load,
      convert: null,
      map: null,
      engines: [],
      notes: [...notes, "It is a test set: no lines for training are given."],
    };
  }
  const { id, columns } = set.format;
  // Where the columns say more than the format (names of classes, a copy that is laid out otherwise), they decide.
  if (columns !== undefined) return mapped(set, load, notes);
  const taken = id === null ? undefined : TAKEN[id];
  if (taken !== undefined && set.hub !== null) {
    return {
      load,
      convert: null,
      map: null,
      engines: engineSnippets(taken, { set, path: set.hub, local: false }),
      notes,
    };
  }
  const way = taken === undefined || id === null ? (id === null ? undefined : CONVERTED[id]) : { to: id, as: taken };
  if (way === undefined) return mapped(set, load, notes);
  const local = { set, path: taken === undefined ? READY : FILE, local: true };
  return {
    load,
    convert: taken === undefined ? convertSnippet(set, way.to) : null,
    map: null,
    engines: engineSnippets(way.as, local),
    notes,
  };
}

/** Rows in no format of ours, or whose columns say more than it: mapped where their columns were read and say enough, else a sentence why not. */
function mapped(set: PublicDataset, load: Snippet, notes: readonly string[]): Loading {
  const { columns, stated } = set.format;
  const found = columns === undefined || set.hub === null ? null : mappingOf(columns, set.techniques);
  if (found !== null) {
    const { map, engines, notes: more } = mappedLines(set, found);
    return { load, convert: null, map, engines, notes: [...notes, ...more] };
  }
  const why =
    columns === undefined
      ? `The names of its columns were not read, only what a row holds (${stated}): no lines for an engine can be given. Look at a row, then map it to messages with a role and a content each.`
      : `Its columns (${columns.map(({ name }) => name).join(", ")}) say too little to be mapped by a rule: map them by hand to messages with a role and a content each.`;
  return { load, convert: null, map: null, engines: [], notes: [...notes, why] };
}

function loadSnippet(set: PublicDataset): Snippet {
  const { hub, repository, configuration } = set;
  if (hub === null) {
    const code = `git clone https://github.com/${repository ?? ""}`;
    return { title: "From its repository", language: "shell", code };
  }
  const split = splitOf(set);
  const args = [quoted(hub), ...(configuration === null ? [] : [quoted(configuration)])];
  const code = [
    "from datasets import load_dataset",
    "",
    `rows = load_dataset(${[...args, `split=${quoted(split)}`].join(", ")})`,
  ].join("\n");
  return { title: "With datasets", language: "python", code };
}

function loadNotes(set: PublicDataset): readonly string[] {
  const { hub, unverified, readAt, split, splits, caveats } = set;
  const notes: string[] = [];
  if (hub === null) notes.push("It has no address on the hub here, and the names of its files were not read.");
  if (unverified.some(({ field }) => field === "hub")) notes.push("The address on the hub was not checked.");
  if (hub !== null && !hub.includes("/") && readAt.some(({ label }) => label.includes("card of Sept 2022"))) {
    notes.push("The name is that of its card of Sept 2022, without an account: the hub may have moved it since.");
  }
  if (hub !== null && split === undefined && splits.length === 0)
    notes.push(`Its splits were not read: "${splitOf(set)}" is the usual name.`);
  if (caveats.some(({ text }) => text === "Access is gated.")) {
    notes.push("Accept its terms on the hub and log in first: access is gated.");
  }
  return notes;
}

function convertSnippet({ hub, format }: PublicDataset, to: string): Snippet {
  const code = [
    ...(hub === null ? [`# ${FILE}: a file of the repository`] : [`# in Python first: rows.to_json("${FILE}")`]),
    `whichtune convert ${FILE} --from ${format.id ?? ""} --to ${to} -o ${READY}`,
  ].join("\n");
  return { title: `Convert to ${to}`, language: "shell", code };
}
