/** @file How a public set gets into a training engine: the line that loads it, a conversion where one is needed, the engine's own lines. */

import type { PublicDataset } from "./public-dataset";

export type Snippet = {
  title: string;
  language: "python" | "yaml" | "json" | "shell";
  code: string;
};
export type Loading = {
  load: Snippet;
  /** `whichtune convert`, where no engine named here takes the rows as they are; null where one does. */
  convert: Snippet | null;
  /** Empty for evaluation sets and for rows that nothing converts. */
  engines: readonly Snippet[];
  /** Sentences on what has to be known or done by hand. */
  notes: readonly string[];
};

/** Rows that engines take as they are, by format id. Sources: documentation of TRL, Axolotl and LLaMA-Factory. */
type Taken =
  | "chat"
  | "sharegpt"
  | "alpaca"
  | "text"
  | "pair"
  | "pair-axolotl"
  | "pair-lists"
  | "labelled"
  | "prompt"
  | "steps";
const TAKEN: Readonly<Record<string, Taken>> = {
  "openai-chat": "chat",
  sharegpt: "sharegpt",
  alpaca: "alpaca",
  text: "text",
  "preference-explicit": "pair",
  "axolotl-intel": "pair-axolotl",
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
      engines: [],
      notes: [...notes, "It is a test set: no lines for training are given."],
    };
  }
  const { id } = set.format;
  const taken = id === null ? undefined : TAKEN[id];
  if (taken !== undefined && set.hub !== null) {
    return { load, convert: null, engines: engineSnippets(taken, { set, path: set.hub, local: false }), notes };
  }
  const way = taken === undefined || id === null ? (id === null ? undefined : CONVERTED[id]) : { to: id, as: taken };
  if (way === undefined) {
    const shape = `Its rows (${set.format.stated}) are in no format that can be converted for you: map the columns by hand, for example to messages with a role and a content each.`;
    return { load, convert: null, engines: [], notes: [...notes, shape] };
  }
  const local = { set, path: taken === undefined ? READY : FILE, local: true };
  return {
    load,
    convert: taken === undefined ? convertSnippet(set, way.to) : null,
    engines: engineSnippets(way.as, local),
    notes,
  };
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

/** "train", or "test" of an evaluation set, unless the splits are known and none is called so. */
function splitOf({ splits, evaluationOnly }: PublicDataset): string {
  const usual = evaluationOnly ? "test" : "train";
  const names = splits.map(({ name }) => name);
  return names.find((name) => name === usual) ?? names.find((name) => name.startsWith(usual)) ?? names[0] ?? usual;
}

function loadNotes(set: PublicDataset): readonly string[] {
  const { hub, unverified, readAt, splits, caveats } = set;
  const notes: string[] = [];
  if (hub === null) notes.push("It has no address on the hub here, and the names of its files were not read.");
  if (unverified.some(({ field }) => field === "hub")) notes.push("The address on the hub was not checked.");
  if (hub !== null && !hub.includes("/") && readAt.some(({ label }) => label.includes("card of Sept 2022"))) {
    notes.push("The name is that of its card of Sept 2022, without an account: the hub may have moved it since.");
  }
  if (hub !== null && splits.length === 0) notes.push(`Its splits were not read: "${splitOf(set)}" is the usual name.`);
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

type Place = { set: PublicDataset; path: string; local: boolean };

function engineSnippets(taken: Taken, place: Place): readonly Snippet[] {
  switch (taken) {
    case "chat":
      return [
        trl("SFTTrainer", place),
        axolotl(place, ["type: chat_template", "field_messages: messages"]),
        factory(place, {
          formatting: "sharegpt",
          columns: { messages: "messages" },
          tags: { role_tag: "role", content_tag: "content", user_tag: "user", assistant_tag: "assistant" },
        }),
      ];
    case "sharegpt":
      return [
        axolotl(place, [
          "type: chat_template",
          "field_messages: conversations",
          "message_property_mappings:",
          "  role: from",
          "  content: value",
        ]),
        factory(place, { formatting: "sharegpt", columns: { messages: "conversations" } }),
      ];
    case "alpaca":
      return [
        axolotl(place, ["type: alpaca"]),
        factory(place, { columns: { prompt: "instruction", query: "input", response: "output" } }),
      ];
    case "text":
      return [
        trl("SFTTrainer", place),
        axolotl(place, ["type: completion", "field: text"]),
        factory(place, { columns: { prompt: "text" } }),
      ];
    case "pair":
      return [
        trl("DPOTrainer", place),
        factory(place, { ranking: true, columns: { prompt: "prompt", chosen: "chosen", rejected: "rejected" } }),
      ];
    case "pair-axolotl":
      return [
        axolotl(place, ["type: chatml.intel"], ["rl: dpo"]),
        factory(place, {
          ranking: true,
          columns: { system: "system", prompt: "question", chosen: "chosen", rejected: "rejected" },
        }),
      ];
    case "pair-lists":
      return [trl("DPOTrainer", place), axolotl(place, ["type: chat_template.argilla_chat"], ["rl: dpo"])];
    case "labelled":
      return [trl("KTOTrainer", place)];
    case "prompt":
      return [trl("GRPOTrainer", place)];
    case "steps":
      return [axolotl(place, ["type: stepwise_supervised"], ["process_reward_model: true"])];
  }
}

function trl(trainer: "SFTTrainer" | "DPOTrainer" | "KTOTrainer" | "GRPOTrainer", { local, path }: Place): Snippet {
  const reward =
    trainer === "GRPOTrainer" ? ["    reward_funcs=my_reward,  # yours: a program that scores an answer"] : [];
  const code = [
    `from trl import ${trainer}`,
    ...(local
      ? [
          "from datasets import load_dataset",
          "",
          `rows = load_dataset("json", data_files=${quoted(path)}, split="train")`,
        ]
      : [""]),
    `trainer = ${trainer}(`,
    '    model="YOUR/MODEL",',
    ...reward,
    "    train_dataset=rows,",
    ")",
    "trainer.train()",
  ].join("\n");
  return { title: "TRL", language: "python", code };
}

function axolotl({ set, path, local }: Place, type: readonly string[], above: readonly string[] = []): Snippet {
  const configuration = !local && set.configuration !== null ? [`name: ${set.configuration}`] : [];
  const split = local ? "train" : splitOf(set);
  const lines = [...(local ? ["ds_type: json"] : []), ...configuration, `split: ${split}`, ...type];
  const code = [...above, "datasets:", `  - path: ${path}`, ...lines.map((line) => `    ${line}`)].join("\n");
  return { title: "Axolotl", language: "yaml", code };
}

function factory({ set, path, local }: Place, entry: Readonly<Record<string, unknown>>): Snippet {
  const where = local ? { file_name: path } : { hf_hub_url: path, split: splitOf(set) };
  const subset = !local && set.configuration !== null ? { subset: set.configuration } : {};
  const name = set.id.replaceAll("-", "_");
  const code = JSON.stringify({ [name]: { ...where, ...subset, ...entry } }, null, 2);
  return { title: "LLaMA-Factory, in dataset_info.json", language: "json", code };
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
