/** @file The lines that map the columns of a public set, and those of the engines after or instead of them. */

import { axolotl, engineSnippets, factory, type Place, quoted, type Snippet, trl } from "./engine-snippets";
import type { Mapping } from "./mapping";
import type { DataColumn, PublicDataset } from "./public-dataset";

const READY = "ready.jsonl";

type Lines = { map: Snippet; engines: readonly Snippet[]; notes: readonly string[] };

/** The mapping as Python, then each engine: by the names of the columns where they are bare texts, else from a file. */
export function mappedLines(set: PublicDataset, mapping: Mapping): Lines {
  const place: Place = { set, path: set.hub ?? "", local: false };
  switch (mapping.kind) {
    case "turns":
      return fromFile(place, messagesOfTurns(mapping.column), []);
    case "task": {
      const { ask, kept } = mapping;
      const note = `Every other column stays for your reward: ${kept.join(", ")}.`;
      const code = ask.name === "prompt" ? ["# its prompt has the right name already"] : [rename(ask.name, "prompt")];
      return { map: python(code), engines: [trl("GRPOTrainer", place)], notes: kept.length === 0 ? [] : [note] };
    }
    case "pair": {
      const { ask, give, left } = mapping;
      const notes = left.length === 0 ? [] : [`Left out: ${left.join(", ")}.`];
      const code = messagesOfPair(ask, give);
      const [asked, material, ...rest] = ask;
      const [given, ...more] = give;
      const bare = [...ask, ...give].every(({ holds }) => holds === "text") && rest.length === 0 && more.length === 0;
      if (!bare || asked === undefined || given === undefined) return fromFile(place, code, notes);
      const engines = [
        trl("SFTTrainer", place),
        axolotl(place, ["type:", ...axolotlFields(asked, given, material).map((line) => `  ${line}`)]),
        factory(place, {
          columns: { prompt: asked.name, ...(material ? { query: material.name } : {}), response: given.name },
        }),
      ];
      const alone = "Axolotl and LLaMA-Factory take the columns by their own names; only TRL needs the mapping.";
      return { map: python(code), engines, notes: [...notes, alone] };
    }
  }
}

function fromFile(place: Place, code: readonly string[], notes: readonly string[]): Lines {
  const map = python([...code, `rows.to_json(${quoted(READY)})`]);
  return { map, engines: engineSnippets("chat", { ...place, path: READY, local: true }), notes };
}

function axolotlFields(asked: DataColumn, given: DataColumn, material: DataColumn | undefined): readonly string[] {
  return [
    `field_instruction: ${asked.name}`,
    ...(material ? [`field_input: ${material.name}`] : []),
    `field_output: ${given.name}`,
    `format: "{instruction}${material ? "\\n{input}" : ""}\\n"`,
    ...(material ? ['no_input_format: "{instruction}\\n"'] : []),
  ];
}

function python(code: readonly string[]): Snippet {
  return { title: "Map the columns", language: "python", code: code.join("\n") };
}

function rename(from: string, to: string): string {
  return `rows = rows.rename_column(${quoted(from)}, ${quoted(to)})`;
}

const KEEP = "rows = rows.map(as_messages, remove_columns=rows.column_names)";

function messagesOfPair(ask: readonly DataColumn[], give: readonly DataColumn[]): readonly string[] {
  const labels = give.filter(({ holds }) => holds === "label").map(({ name }) => name);
  return [
    ...labels.map((name) => `rows = rows.filter(lambda row: row[${quoted(name)}] >= 0)  # -1: no label`),
    ...labels.map((name) => `names = rows.features[${quoted(name)}].names`),
    ...(labels.length === 0 ? [] : [""]),
    "def as_messages(row):",
    `    asked = ${joined(ask)}`,
    `    given = ${joined(give)}`,
    "    messages = [",
    '        {"role": "user", "content": asked},',
    '        {"role": "assistant", "content": given},',
    "    ]",
    '    return {"messages": messages}',
    "",
    KEEP,
  ];
}

function messagesOfTurns({ name, holds }: DataColumn): readonly string[] {
  const column = quoted(name);
  if (holds === "messages") {
    return [`rows = rows.select_columns([${column}])`, ...(name === "messages" ? [] : [rename(name, "messages")])];
  }
  const turns = {
    exchanges: [
      `    for turn in row[${column}]:`,
      '        messages.append({"role": "user", "content": turn["input"]})',
      '        messages.append({"role": "assistant", "content": turn["output"]})',
    ],
    "from-value": [
      `    for turn in row[${column}]:`,
      '        role = ROLES.get(turn["from"], turn["from"])',
      '        messages.append({"role": role, "content": turn["value"]})',
    ],
    "turn-texts": [
      `    for index, text in enumerate(row[${column}]):`,
      '        messages.append({"role": "assistant" if index % 2 else "user", "content": text})',
    ],
  }[holds === "exchanges" || holds === "from-value" ? holds : "turn-texts"];
  const roles = ['ROLES = {"human": "user", "gpt": "assistant", "function": "tool"}', ""];
  return [
    ...(holds === "from-value" ? roles : []),
    "def as_messages(row):",
    "    messages = []",
    ...turns,
    '    return {"messages": messages}',
    "",
    KEEP,
  ];
}

function joined(columns: readonly DataColumn[]): string {
  const [first, ...rest] = columns.map(words);
  return rest.length === 0 ? (first ?? '""') : `"\\n".join([${[first, ...rest].join(", ")}])`;
}

/** The column as a text in Python. */
function words({ name, holds }: DataColumn): string {
  const value = `row[${quoted(name)}]`;
  switch (holds) {
    case "texts":
      return `"\\n".join(${value})`;
    case "label":
      return `names[${value}]`;
    case "truth":
      return `("yes" if ${value} else "no")`;
    default:
      return value;
  }
}
