import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { dataWays } from "./data-ways";
import { kit } from "./fixture";

const ways = (answers: Answers, strategy: string) => dataWays(kit.model, kit.questions, answers, strategy, null);

// Of the two ways, pairs are the better one; style opens the other.
test.each<[Answers, readonly string[]]>([
  [{}, ["drill-pairs unknown", "drill-written unknown"]],
  [{ goals: ["style"] }, ["drill-written yes", "drill-pairs unknown"]],
  [{ "data-kinds": ["nothing"] }, ["drill-written unknown", "drill-pairs no"]],
  [{ goals: ["style"], "data-kinds": ["nothing"] }, ["drill-written yes", "drill-pairs no"]],
  [{ goals: ["style"], "data-kinds": ["pairs"] }, ["drill-pairs yes", "drill-written yes"]],
])("%j puts what is open first", (answers, order) => {
  expect(ways(answers, "instruction-tuning").map(({ id, holds }) => `${id} ${holds}`)).toEqual(order);
});

describe("dataWays", () => {
  it("counts nothing where anything at all is enough, and calls examples so without a currency", () => {
    expect(ways({}, "rag")).toMatchObject([{ id: "fetch-facts", amounts: null }]);
    expect(ways({}, "instruction-tuning")[1]?.amounts).toEqual({ start: 20, comfortable: 2000, unit: "examples" });
    expect(ways({}, "prompting")).toEqual([]);
  });

  it("says what there is only where the kind is there", () => {
    const many: Answers = { "labelled-examples": ["many"] };
    expect(ways({ ...many, "data-kinds": ["votes"] }, "preference-tuning")[0]?.have).toEqual({
      low: 1000,
      high: 10_000,
    });
    expect(ways({ ...many, "data-kinds": ["pairs"] }, "preference-tuning")[0]?.have).toBeNull();
    expect(ways({ "data-kinds": ["votes"] }, "preference-tuning")[0]?.have).toBeNull();
  });
});
