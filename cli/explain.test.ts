import { describe, expect, it, test } from "vitest";
import { content } from "@/content/index";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { knownIds } from "@/lib/knowledge/look-up";
import { explain } from "./explain";
import { runCommandLine } from "./frame";

function run(...argv: readonly string[]) {
  let out = "";
  let err = "";
  const code = runCommandLine([explain], ["explain", ...argv], "0", {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

describe("explain", () => {
  it("says what an id stands for, and where that comes from", () => {
    const [rating] = content.ratings.filter(({ cites }) => cites.length > 0);
    const id = `${rating?.strategy}/${rating?.criterion}`;
    const { code, out, err } = run(id);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`(rating ${id})\n`);
    expect(out).toContain(rating?.rationale);
    expect(out.split("\n").filter((line) => line.startsWith("  - "))).toHaveLength(rating?.cites.length ?? -1);
  });

  test.each([
    ["strategy", content.strategies[0]?.id],
    ["criterion", content.criteria[0]?.id],
    ["question", content.questions[0]?.id],
    ["constraint", content.decision.constraints[0].id],
    ["rule", `rule-${content.rules[0]?.id}`],
    ["claim", content.claims[0]?.id],
    ["measurement", content.measurements[0]?.id],
    ["work", content.works[0]?.id],
    ["pipeline", "domain-ft+instruction-tuning"],
  ])("knows a %s", (kind, id = "") => {
    const { code, out } = run(id);
    expect(code).toBe(0);
    expect(out).toContain(`(${kind}`);
  });

  it("prints each record under an id as JSON with its sources", () => {
    const [constraint] = content.decision.constraints;
    const [found, ...others] = JSON.parse(run(constraint.id, "--json").out);
    expect(found).toMatchObject({ kind: "constraint", record: constraint });
    expect(found.sources).toHaveLength(constraint.cites.length);
    for (const source of found.sources)
      expect(Object.keys(source)).toEqual(expect.arrayContaining(["label", "url", "text"]));
    expect(others).toEqual([]);
  });

  it("has something to say about every id there is", () => {
    for (const id of knownIds(createKnowledge(content))) {
      const { code, out } = run(id);
      expect([id, code]).toEqual([id, 0]);
      expect(out).not.toMatch(/undefined|\[object/);
    }
  }, 60_000);

  it("suggests the nearest id, or says what ids look like", () => {
    expect(run("promptng")).toEqual({
      code: 1,
      out: "",
      err: 'whichtune: nothing is called "promptng". Did you mean "prompting"?\n',
    });
    expect(run("the meaning of everything")).toEqual({
      code: 1,
      out: "",
      err: 'whichtune: nothing is called "the meaning of everything". Ids look like rag, prompting/effort, labelled-examples or rule-7.\n',
    });
  });

  it("wants one id", () => {
    for (const argv of [[], ["rag", "prompting"]]) expect(run(...argv).code).toBe(2);
  });
});
