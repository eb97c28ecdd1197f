import { describe, expect, it } from "vitest";
import { formatById } from "@/lib/dataset/formats";
import { plainSet } from "./fixture";
import { loading } from "./loading";

describe("loading a set", () => {
  it("gives the line, and the engines that take its rows", () => {
    const { load, convert, engines } = loading(plainSet({ configuration: "main" }));
    expect(load.code).toContain('load_dataset("someone/plain", "main", split="train")');
    expect(convert).toBeNull();
    expect(engines.map(({ title }) => title)).toEqual(["Axolotl", "LLaMA-Factory, in dataset_info.json"]);
    expect(engines[0]?.code).toBe(
      "datasets:\n  - path: someone/plain\n    name: main\n    split: train\n    type: alpaca",
    );
    expect(JSON.parse(engines[1]?.code ?? "")).toEqual({
      plain: {
        hf_hub_url: "someone/plain",
        split: "train",
        subset: "main",
        columns: { prompt: "instruction", query: "input", response: "output" },
      },
    });
  });
  it("converts first what no engine takes", () => {
    const { convert, engines } = loading(plainSet({ format: { stated: "dolly", id: "dolly" } }));
    expect(convert?.code).toContain("whichtune convert train.jsonl --from dolly --to alpaca -o ready.jsonl");
    expect(engines[0]?.code).toContain("path: ready.jsonl");
  });
  it("gives no line for training on an evaluation set, and loads its test split", () => {
    const { load, engines, notes } = loading(plainSet({ evaluationOnly: true }));
    expect(load.code).toContain('split="test"');
    expect(engines).toEqual([]);
    expect(notes.join(" ")).toContain("It is a test set");
  });
  it("says what has to be done by hand where the shape is unknown or the files are not on the hub", () => {
    const strange = loading(plainSet({ format: { stated: "a/b", id: null } }));
    expect(strange.engines).toEqual([]);
    expect(strange.notes.join(" ")).toContain("The names of its columns were not read");
    const cloned = loading(plainSet({ hub: null, repository: "some/where" }));
    expect(cloned.load.code).toBe("git clone https://github.com/some/where");
    expect(cloned.engines[0]?.code).toContain("path: train.jsonl");
  });
});

describe("a set whose columns were read", () => {
  const lines = (columns: Columns, given: Partial<Parameters<typeof plainSet>[0]> = {}) =>
    loading(plainSet({ ...given, format: { stated: "a/b", id: null, columns } }));

  it("is mapped by the names of its columns, which engines take by themselves where they are bare texts", () => {
    const { map, engines, notes } = lines([
      { name: "Question", holds: "text" },
      { name: "passage", holds: "text" },
      { name: "Response", holds: "text" },
      { name: "hint", holds: "text" },
      { name: "id", holds: "other" },
    ]);
    expect(map?.code).toBe(
      [
        "def as_messages(row):",
        '    asked = "\\n".join([row["Question"], row["passage"]])',
        '    given = row["Response"]',
        "    messages = [",
        '        {"role": "user", "content": asked},',
        '        {"role": "assistant", "content": given},',
        "    ]",
        '    return {"messages": messages}',
        "",
        "rows = rows.map(as_messages, remove_columns=rows.column_names)",
      ].join("\n"),
    );
    expect(engines.map(({ title }) => title)).toEqual(["TRL", "Axolotl", "LLaMA-Factory, in dataset_info.json"]);
    expect(engines[1]?.code).toBe(
      [
        "datasets:",
        "  - path: someone/plain",
        "    split: train",
        "    type:",
        "      field_instruction: Question",
        "      field_input: passage",
        "      field_output: Response",
        '      format: "{instruction}\\n{input}\\n"',
        '      no_input_format: "{instruction}\\n"',
      ].join("\n"),
    );
    expect(JSON.parse(engines[2]?.code ?? "").plain.columns).toEqual({
      prompt: "Question",
      query: "passage",
      response: "Response",
    });
    expect(notes).toContain("Left out: hint.");
  });

  it("goes by way of a file where a column is no bare text, or reasons come before the answer", () => {
    const labelled = lines([
      { name: "sentence", holds: "text" },
      { name: "label", holds: "label" },
    ]);
    expect(labelled.map?.code).toContain('rows = rows.filter(lambda row: row["label"] >= 0)');
    expect(labelled.map?.code).toContain('given = names[row["label"]]');
    expect(labelled.engines.map(({ code }) => code).join("\n")).not.toContain("someone/plain");
    const reasoned = lines([
      { name: "question", holds: "text" },
      { name: "options", holds: "texts" },
      { name: "rationale", holds: "text" },
      { name: "correct", holds: "text" },
    ]);
    expect(reasoned.map?.code).toContain('asked = "\\n".join([row["question"], "\\n".join(row["options"])])');
    expect(reasoned.map?.code).toContain('given = "\\n".join([row["rationale"], row["correct"]])');
  });

  it("gives the names of the classes where a label is a number, also of rows in a format of ours", () => {
    const columns = [
      { name: "text", holds: "text" },
      { name: "coarse_label", holds: "label" },
    ] as const;
    const format = { stated: "text-label", id: "classification", columns };
    const { convert, map } = loading(plainSet({ format }));
    expect(convert).toBeNull();
    expect(map?.code).toContain('names = rows.features["coarse_label"].names');
    expect(map?.code).toContain('given = names[row["coarse_label"]]');
  });

  it("renames a conversation that is made of messages, and rewrites one of from and value", () => {
    const renamed = lines([
      { name: "turn", holds: "other" },
      { name: "conversation", holds: "messages" },
    ]);
    expect(renamed.map?.code).toBe(
      [
        'rows = rows.select_columns(["conversation"])',
        'rows = rows.rename_column("conversation", "messages")',
        'rows.to_json("ready.jsonl")',
      ].join("\n"),
    );
    expect(renamed.engines).toHaveLength(3);
    expect(lines([{ name: "messages", holds: "messages" }]).map?.code).not.toContain("rename");
    const rewritten = lines([{ name: "conversations", holds: "from-value" }]).map?.code;
    expect(rewritten).toContain('ROLES = {"human": "user", "gpt": "assistant", "function": "tool"}');
    expect(rewritten).toContain('messages.append({"role": role, "content": turn["value"]})');
  });

  it("takes no part of another name for a split", () => {
    const splits = [
      { name: "v1", examples: 817 },
      { name: "v2", examples: 800 },
    ];
    expect(loading(plainSet({ splits })).load.code).toContain('split="train"');
    const named = loading(plainSet({ splits, split: "v2" }));
    expect(named.load.code).toContain('split="v2"');
    expect(loading(plainSet({ splits: [], split: "v2" })).notes.join()).not.toContain("splits were not read");
    expect(loading(plainSet({ splits: [{ name: "train_prefs", examples: 2 }] })).load.code).toContain("train_prefs");
  });

  it("keeps the other columns of a task for the reward", () => {
    const columns = [
      { name: "problem", holds: "text" },
      { name: "tests", holds: "texts" },
    ] as const;
    const { map, engines, notes } = lines(columns, { techniques: ["verifiable-rewards"] });
    expect(map?.code).toBe('rows = rows.rename_column("problem", "prompt")');
    expect(engines.map(({ code }) => code.includes("GRPOTrainer"))).toEqual([true]);
    expect(notes).toContain("Every other column stays for your reward: tests.");
  });

  it("says so where the names of the columns tell too little, and gives no line for a test set", () => {
    const strange = lines([{ name: "stuff", holds: "text" }]);
    expect([strange.map, strange.engines]).toEqual([null, []]);
    expect(strange.notes.join(" ")).toContain("Its columns (stuff) say too little");
    const test = lines([{ name: "question", holds: "text" }], { evaluationOnly: true });
    expect([test.map, test.engines]).toEqual([null, []]);
  });
});
type Columns = NonNullable<Parameters<typeof loading>[0]["format"]["columns"]>;

/** A row of each format that is said to convert. */
const ROWS = {
  dolly: { instruction: "a", context: "c", response: "b", category: "x" },
  "alpaca-response-key": { instruction: "a", input: "", response: "b" },
  "context-question-answer": { question: "q", context: "c", answer: "a" },
  "sql-prompt-context": { sql_prompt: "a", sql_context: "b", sql: "c" },
  "self-instruct-tasks": {
    id: "1",
    name: "n",
    instruction: "i",
    instances: [{ input: "", output: "o" }],
    is_classification: false,
  },
  "super-ni": {
    Definition: ["d"],
    Categories: ["c"],
    "Positive Examples": [],
    "Negative Examples": [],
    Instances: [{ id: "1", input: "i", output: ["o"] }],
  },
  "question-answer": { question: "a", answer: "b" },
  "problem-solution": { problem: "a", solution: "b" },
  "text-to-sql": { question: "a", query: "SELECT 1", db_id: "d" },
  "prompt-response": { prompt: "a", response: "b" },
  "query-response": { query: "a", response: "b" },
  "metamath-query-response": { query: "a", response: "b", original_question: "c", type: "t" },
  "flan-inputs-targets": { inputs: "a", targets: "b" },
  "input-output": { input: "a", output: "b" },
  classification: { text: "a", label: "b" },
  squad: { id: "1", title: "t", context: "c d", question: "q", answers: { text: ["c"], answer_start: [0] } },
  "multiple-choice": { question: "q", options: { A: "x", B: "y" }, answer: "x", answer_idx: "A" },
  "instruction-only": { instruction: "a" },
  "hh-transcript": { chosen: "\n\nHuman: a\n\nAssistant: b", rejected: "\n\nHuman: a\n\nAssistant: c" },
  prm800k: {
    question: { problem: "p" },
    label: {
      steps: [{ completions: [{ text: "s", rating: 1, flagged: null }], chosen_completion: 0, human_completion: null }],
    },
  },
} as const;

it.each(Object.entries(ROWS))("a row of %s can be converted as the lines say", (id, row) => {
  const { convert } = loading(plainSet({ format: { stated: id, id } }));
  const to = / --to (\S+) /.exec(convert?.code ?? "")?.[1] ?? "";
  const reading = formatById(id)?.read(JSON.parse(JSON.stringify(row)));
  expect(reading).not.toHaveProperty("refused");
  const written = reading !== undefined && "example" in reading ? formatById(to)?.write(reading.example) : undefined;
  expect(written).toHaveProperty("row");
});
