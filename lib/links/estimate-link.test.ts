import { describe, expect, it } from "vitest";
import { estimateFields } from "@/lib/estimate/fields";
import { readEstimateLink } from "./estimate-link";
import { ignoredWords } from "./ignored";

const named = (id: string) => ({ id, label: id });
const fields = estimateFields({
  models: ["qwen3-8b", "llama-3.1-8b"].map(named),
  trainers: ["hf-trl", "unsloth"].map(named),
  gpus: ["h100", "rtx-4090"].map(named),
});
const read = (search: string) => readEstimateLink(fields, search);

describe("a link to an estimate that can be used in part", () => {
  it.each([
    ["also=rubbish", "also=rubbish (no estimate to compare with). The rest is used."],
    ["also=rank%3D8%26batch%3D0", "also=batch=0 (not a whole number from 1 to 1,024). The rest is used."],
    ["v=7", "v=7 (a later version: what is known here was read). The rest is used."],
    ["seq=-5&v=1", "seq=-5 (not a whole number from 16 to 1,000,000). The rest is used."],
    ["pays=1_2&v=1", "pays=1_2 (not thirteen amounts). The rest is used."],
  ])("%s: one sentence, and the rest stays", (search, words) => {
    const link = read(`rank=32&gpus=2&without=qlora&${search}`);
    expect(ignoredWords(link.ignored)).toBe(words);
    expect(link.state).toEqual({ rank: ["32"], gpus: ["2"] });
    expect(link.without).toEqual(["qlora"]);
  });
  it("keeps of an estimate to compare with what can be read, and one of nothing but defaults", () => {
    expect(read("also=rank%3D8%26batch%3D0").kept).toEqual([{ rank: ["8"] }]);
    expect(read("also=v%3D1")).toMatchObject({ kept: [{}], ignored: [] });
    expect(read("also=rubbish&also-2=rank%3D4").kept).toEqual([{ rank: ["4"] }]);
  });
});
