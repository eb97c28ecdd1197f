import { describe, expect, it } from "vitest";
import type { TrainingExample } from "./example";
import { FORMAT_CASES } from "./format-cases";
import { lossParts } from "./loss";

const chat: TrainingExample = {
  kind: "conversation",
  turns: [
    { role: "system", text: "s" },
    { role: "user", text: "q" },
    { role: "assistant", text: "no", trained: false },
    { role: "user", text: "r" },
    { role: "assistant", text: "a" },
  ],
};

describe("what the loss is computed on", () => {
  it("is every answer of a conversation that is not left out", () => {
    const view = lossParts("openai-chat", chat);
    expect("parts" in view && view.parts.map(({ name, loss }) => `${name} ${loss}`)).toEqual([
      "System masked",
      "User masked",
      "Assistant masked",
      "User masked",
      "Assistant trained",
    ]);
    expect("sentence" in view && view.sentence).toContain("weight is not 0");
  });

  it("is the completion only, where the format has one", () => {
    const view = lossParts("prompt-completion", { kind: "completion", prompt: "q", completion: "a" });
    expect(view).toMatchObject({
      parts: [
        { name: "Prompt", text: "q", loss: "masked" },
        { name: "Completion", text: "a", loss: "trained" },
      ],
    });
  });

  it("is the whole text of text, and both answers of a pair", () => {
    expect(lossParts("text", { kind: "text", text: "t" })).toMatchObject({ parts: [{ text: "t", loss: "trained" }] });
    const pair: TrainingExample = {
      kind: "preference",
      prompt: [{ role: "user", text: "q" }],
      chosen: [{ role: "assistant", text: "a" }],
      rejected: [{ role: "assistant", text: "b" }],
    };
    expect(lossParts("openai-dpo", pair)).toMatchObject({
      parts: [{ loss: "masked" }, { text: "a", loss: "chosen" }, { text: "b", loss: "rejected" }],
    });
    expect(lossParts("unpaired-preference", pair)).toMatchObject({
      parts: [{ loss: "masked" }, { text: "a", loss: "good" }, { loss: "masked" }, { text: "b", loss: "bad" }],
    });
  });

  it("shows the answer of a checked task apart from what the model reads", () => {
    const task: TrainingExample = {
      kind: "verifiable",
      prompt: [{ role: "user", text: "2 + 2?" }],
      answer: "4",
      check: "exact",
      source: "",
    };
    expect(lossParts("verl-rl", task)).toMatchObject({ parts: [{ loss: "masked" }, { text: "4", loss: "checked" }] });
  });

  it("has parts and a sentence for every format and its own rows, and refuses what it cannot hold", () => {
    for (const { id, example, again } of FORMAT_CASES) {
      if (again === null) continue;
      const view = lossParts(id, example);
      expect("parts" in view && view.parts.length > 0 && view.sentence.endsWith(".")).toBe(true);
    }
    expect(lossParts("openai-dpo", chat)).toHaveProperty("refused");
    expect(lossParts("odd", chat)).toHaveProperty("refused");
  });
});
