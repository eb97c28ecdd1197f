import { describe, expect, it } from "vitest";
import type { TrainingExample } from "./example";
import { carriage, carries, recordLine, recordsFile, recordsFileName, usualFormat, usualFormatOf } from "./record-line";

const pair: TrainingExample = { kind: "completion", prompt: "2 + 2 =", completion: " 4" };
const task: TrainingExample = {
  kind: "instruction",
  system: "",
  instruction: "Name the planet.",
  input: "It is nearest to the sun.",
  output: "Mercury",
};
const ranked: TrainingExample = {
  kind: "ranked",
  prompt: [{ role: "user", text: "Tea?" }],
  answers: ["Yes, thank you.", "Yes.", "No."],
};

describe("recordLine", () => {
  it("writes the line, marks it and counts both ends", () => {
    const line = recordLine("prompt-completion", pair);
    expect(line).toMatchObject({
      format: { id: "prompt-completion" },
      lost: [],
      counts: [
        { loss: "masked", characters: 7 },
        { loss: "trained", characters: 2 },
      ],
    });
    expect("lines" in line && line.lines[0]?.map(({ text }) => text).join("")).toBe(
      '{"prompt":"2 + 2 =","completion":" 4"}',
    );
  });
  it("says what is lost, and refuses in a sentence", () => {
    expect(recordLine("prompt-completion", task)).toMatchObject({
      lost: ["the border between instruction and input"],
    });
    expect(recordLine("stepwise", pair)).toHaveProperty("refused");
    expect(recordLine("no-such", pair)).toEqual({ refused: 'There is no format "no-such": take one of the list.' });
  });
});

describe("recordsFile", () => {
  it("writes what the format carries, a line for each row, and names what it leaves out", () => {
    const file = recordsFile("preference-explicit", [
      { id: "tea", example: ranked },
      { id: "sum", example: pair },
    ]);
    expect(file).toMatchObject({ lines: 3, written: 1, left: [{ id: "sum" }] });
    expect(file.lost).toHaveLength(1);
    const rows = file.text
      .split("\n")
      .filter((line) => line !== "")
      .map((line): unknown => JSON.parse(line));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ chosen: "Yes, thank you.", rejected: "Yes." });
    expect(file.text.endsWith("\n")).toBe(true);
  });
  it("writes nothing in a format that is not there", () => {
    expect(recordsFile("no-such", [{ id: "sum", example: pair }])).toMatchObject({ text: "", lines: 0, written: 0 });
  });
  it("is named after what it holds", () => {
    expect(recordsFileName("kto-labels", "unpaired-preference")).toBe("whichtune-kto-labels-unpaired-preference.jsonl");
  });
});

describe("which formats", () => {
  it("counts what each carries, and what it carries whole", () => {
    const found = carriage([pair, task, ranked]);
    expect(found.find(({ id }) => id === "prompt-completion")).toMatchObject({ carried: 3, whole: 1 });
    expect(found.find(({ id }) => id === "alpaca")).toMatchObject({ carried: 3, whole: 2 });
    expect(carries("stepwise", pair)).toBe(false);
    expect(carries("alpaca", pair)).toBe(true);
    expect(carries("no-such", pair)).toBe(false);
  });
  it("takes the usual format of the commonest kind", () => {
    expect(usualFormat("steps")).toBe("stepwise");
    expect(usualFormatOf([pair, task, task])).toBe("alpaca");
    expect(usualFormatOf([])).toBe("openai-chat");
  });
});
