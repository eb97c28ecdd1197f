/** @file The lines of an engine for rows in a known form: TRL in Python, Axolotl in YAML, LLaMA-Factory in dataset_info.json. */

import type { PublicDataset } from "./public-dataset";

export type Snippet = {
  title: string;
  language: "python" | "yaml" | "json" | "shell";
  code: string;
};
/** How rows stand that an engine takes as they are. Sources: documentation of TRL, Axolotl and LLaMA-Factory. */
export type Taken =
  | "chat"
  | "sharegpt"
  | "alpaca"
  | "text"
  | "pair"
  | "pair-axolotl"
  | "pair-lists"
  | "pair-ultra"
  | "labelled"
  | "prompt"
  | "steps";
/**
 * The split that the record names, else "train", or "test" of an evaluation set, or the first split that begins so:
 * parts by other names are no splits.
 */
export function splitOf({ split, splits, evaluationOnly }: PublicDataset): string {
  if (split !== undefined) return split;
  const usual = evaluationOnly ? "test" : "train";
  const names = splits.map(({ name }) => name);
  return names.find((name) => name === usual) ?? names.find((name) => name.startsWith(usual)) ?? usual;
}

export type Place = { set: PublicDataset; path: string; local: boolean };

export function engineSnippets(taken: Taken, place: Place): readonly Snippet[] {
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
    case "pair-ultra":
      return [
        trl("DPOTrainer", place, [
          'rows = rows.select_columns(["chosen", "rejected"])  # the prompt stands inside both',
        ]),
        axolotl(place, ["type: chatml.ultra"], ["rl: dpo"]),
      ];
    case "labelled":
      return [trl("KTOTrainer", place)];
    case "prompt":
      return [trl("GRPOTrainer", place)];
    case "steps":
      return [axolotl(place, ["type: stepwise_supervised"], ["process_reward_model: true"])];
  }
}

export function trl(
  trainer: "SFTTrainer" | "DPOTrainer" | "KTOTrainer" | "GRPOTrainer",
  { local, path }: Place,
  before: readonly string[] = [],
): Snippet {
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
    ...before,
    `trainer = ${trainer}(`,
    '    model="YOUR/MODEL",',
    ...reward,
    "    train_dataset=rows,",
    ")",
    "trainer.train()",
  ].join("\n");
  return { title: "TRL", language: "python", code };
}

export function axolotl({ set, path, local }: Place, type: readonly string[], above: readonly string[] = []): Snippet {
  const configuration = !local && set.configuration !== null ? [`name: ${set.configuration}`] : [];
  const split = local ? "train" : splitOf(set);
  const lines = [...(local ? ["ds_type: json"] : []), ...configuration, `split: ${split}`, ...type];
  const code = [...above, "datasets:", `  - path: ${path}`, ...lines.map((line) => `    ${line}`)].join("\n");
  return { title: "Axolotl", language: "yaml", code };
}

export function factory({ set, path, local }: Place, entry: Readonly<Record<string, unknown>>): Snippet {
  const where = local ? { file_name: path } : { hf_hub_url: path, split: splitOf(set) };
  const subset = !local && set.configuration !== null ? { subset: set.configuration } : {};
  const name = set.id.replaceAll("-", "_");
  const code = JSON.stringify({ [name]: { ...where, ...subset, ...entry } }, null, 2);
  return { title: "LLaMA-Factory, in dataset_info.json", language: "json", code };
}

export function quoted(text: string): string {
  return JSON.stringify(text);
}
