import { describe, expect, it } from "vitest";
import { entries } from "./fixture";
import { evidenceSearch } from "./search";

const NAMES: Record<string, string> = { "multi-task-ft": "Multi-task fine-tuning", "2109-01652": "Wei et al. 2021" };
const search = evidenceSearch(entries, { name: (_, value) => NAMES[value] ?? value });

describe("evidenceSearch", () => {
  it.each([
    ["clusters", ["flan-clusters"]],
    ["clus", ["flan-clusters"]],
    ["clustres tasks", ["flan-clusters"]],
    ["LoRA memory", ["peft-memory"]],
    ["LaMDA", ["flan-clusters", "peft-memory"]],
    ["multi-task", ["flan-clusters"]],
    ["Wei 2021", ["flan-clusters"]],
    ["never nowhere", []],
    ["", []],
  ])("finds for %j what it should", (query, expected) => {
    expect([...search(query)].sort()).toEqual(expected);
  });
  it("puts a word of the sentence before the same word in a name", () => {
    expect(search("tasks")[0]).toBe("flan-clusters");
  });
});
