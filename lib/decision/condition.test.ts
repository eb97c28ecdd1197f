import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Condition } from "@/lib/knowledge/condition";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { compile, stateOf } from "./compile";
import { judge, questionsOf } from "./condition";
import { allAnswers, fixture } from "./fixture";

const yesOrNo = (id: string) => ({ id, options: ["no", "yes"], several: null, exclusive: null });
const questions = [yesOrNo("a"), yesOrNo("b")];
const a: Condition = { question: "a", in: ["yes"] };
const b: Condition = { question: "b", in: ["yes"] };
const given = (truths: Readonly<Record<string, string>>): Answers =>
  Object.fromEntries(Object.entries(truths).flatMap(([id, truth]) => (truth === "unknown" ? [] : [[id, [truth]]])));

describe("judge", () => {
  // Kleene's strong three-valued logic, written out.
  test.each([
    ["yes", "yes", "yes", "yes"],
    ["yes", "no", "no", "yes"],
    ["yes", "unknown", "unknown", "yes"],
    ["no", "yes", "no", "yes"],
    ["no", "no", "no", "no"],
    ["no", "unknown", "no", "unknown"],
    ["unknown", "yes", "unknown", "yes"],
    ["unknown", "no", "no", "unknown"],
    ["unknown", "unknown", "unknown", "unknown"],
  ])("%s, %s: all is %s, any is %s", (first, second, all, any) => {
    const answers = given({ a: first, b: second });
    expect(judge({ all: [a, b] }, answers, questions)).toBe(all);
    expect(judge({ any: [a, b] }, answers, questions)).toBe(any);
  });

  test.each([
    ["yes", "no"],
    ["no", "yes"],
    ["unknown", "unknown"],
  ])("not %s is %s", (truth, negated) => {
    expect(judge({ not: a }, given({ a: truth }), questions)).toBe(negated);
  });

  it("takes nothing at all as met, and none of nothing as not met", () => {
    expect(judge({ all: [] }, {}, questions)).toBe("yes");
    expect(judge({ any: [] }, {}, questions)).toBe("no");
  });

  it("reads at least as this option or a stronger one", () => {
    const some: Condition = { question: "labels", atLeast: "few" };
    const truths = ["0", "few", "many"].map((option) => judge(some, { labels: [option] }, fixture.questions));
    expect(truths).toEqual(["no", "yes", "yes"]);
  });

  it("is met by any one of several options", () => {
    const leaf: Condition = { question: "aim", in: ["style", "thrift"] };
    expect(judge(leaf, { aim: ["facts", "thrift"] }, fixture.questions)).toBe("yes");
    expect(judge(leaf, { aim: ["facts"] }, fixture.questions)).toBe("no");
  });

  it("refuses what does not exist, whatever is answered", () => {
    expect(() => judge({ question: "c", in: [] }, {}, questions)).toThrow('no question "c"');
    expect(() => judge({ question: "a", in: ["maybe"] }, {}, questions)).toThrow('no option "maybe" in "a"');
  });
});

test("questionsOf names every leaf", () => {
  expect(questionsOf({ all: [a, { any: [{ not: b }, a] }] })).toEqual(["a", "b", "a"]);
});

describe("on any condition and any answers", () => {
  const leaf = fc.constantFrom(...fixture.questions).chain(
    ({ id, options }): fc.Arbitrary<Condition> =>
      fc.oneof(
        fc.subarray([...options]).map((some) => ({ question: id, in: some })),
        fc.constantFrom(...options).map((option) => ({ question: id, atLeast: option })),
      ),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.array(tie("condition"), { maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie("condition"), { maxLength: 3 }).map((any) => ({ any })),
      tie("condition").map((not) => ({ not })),
    ),
  }));
  const all = allAnswers(fixture);
  const complete = all.filter((answers) => Object.keys(answers).length === fixture.questions.length);
  const compiled = compile(fixture);

  it("says what the compiled test says", () => {
    fc.assert(
      fc.property(condition, fc.constantFrom(...all), (when, answers) => {
        const bits = compiled.test(when)(stateOf(compiled, answers));
        expect(judge(when, answers, fixture.questions)).toBe(["no", "yes", "unknown"][bits]);
      }),
      { numRuns: 500 },
    );
  });

  it("never says unknown of complete answers, and never takes back a yes or a no", () => {
    fc.assert(
      fc.property(condition, fc.constantFrom(...complete), fc.subarray([0, 1, 2, 3, 4]), (when, answers, open) => {
        const later = judge(when, answers, fixture.questions);
        expect(later).not.toBe("unknown");
        const hidden = new Set(open.map((q) => fixture.questions[q]?.id));
        const partial = Object.fromEntries(Object.entries(answers).filter(([id]) => !hidden.has(id)));
        expect(["unknown", later]).toContain(judge(when, partial, fixture.questions));
      }),
      { numRuns: 500 },
    );
  });
});
