import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { applyChange, type Change, singleChanges } from "./change";
import { readAnswers } from "./coherence";
import { allAnswers, fixture } from "./fixture";

const coherent = allAnswers(fixture).filter((answers) => readAnswers(fixture, answers).contradictions.length === 0);
/** Option lists in one order, for comparing sets of answers. */
const sorted = (answers: Answers) =>
  JSON.stringify(
    Object.entries(answers)
      .map(([id, options]) => [id, [...options].sort()])
      .sort(),
  );

describe("applyChange", () => {
  const answers: Answers = { aim: ["facts", "style"], gear: ["card"] };
  test.each<[Change, Answers]>([
    [
      { kind: "set", question: "gear", option: "rack" },
      { aim: ["facts", "style"], gear: ["rack"] },
    ],
    [
      { kind: "set", question: "aim", option: "thrift" },
      { aim: ["thrift"], gear: ["card"] },
    ],
    [
      { kind: "set", question: "labels", option: "few" },
      { ...answers, labels: ["few"] },
    ],
    [
      { kind: "add", question: "stock", option: "votes" },
      { ...answers, stock: ["votes"] },
    ],
    [
      { kind: "remove", question: "aim", option: "facts" },
      { aim: ["style"], gear: ["card"] },
    ],
    [{ kind: "remove", question: "gear", option: "card" }, { aim: ["facts", "style"] }],
  ])("%j", (change, changed) => expect(applyChange(answers, change)).toEqual(changed));
});

describe("singleChanges", () => {
  const of = (answers: Answers, question: string) =>
    singleChanges(fixture, answers)
      .filter((change) => change.question === question)
      .map(({ kind, option }) => `${kind} ${option}`);

  it("answers an open question and re-answers another", () => {
    expect(of({}, "gear")).toEqual(["set none", "set card", "set rack"]);
    expect(of({ gear: ["card"] }, "gear")).toEqual(["set none", "set rack"]);
  });

  it("adds to several up to the most, and removes all but the last", () => {
    expect(of({ aim: ["style"] }, "aim")).toEqual(["add facts", "add thrift"]);
    expect(of({ aim: ["style", "facts"] }, "aim")).toEqual(["remove facts", "remove style"]);
    expect(of({}, "aim")).toEqual(["set facts", "set style", "set thrift"]);
  });

  it("puts none of these in the place of others, and others in its place", () => {
    expect(of({ stock: ["pairs"] }, "stock")).toEqual(["set nothing", "add votes"]);
    expect(of({ stock: ["nothing"] }, "stock")).toEqual(["set pairs", "set votes"]);
  });

  it("leaves out what would contradict another answer", () => {
    expect(of({ stock: ["nothing"] }, "labels")).toEqual(["set 0"]);
    expect(of({ labels: ["few"] }, "stock")).toEqual(["set pairs", "set votes"]);
  });

  it("changes one answer, to something else and coherent, and no change twice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...coherent), (answers) => {
        const changed = singleChanges(fixture, answers).map((change) => ({
          change,
          after: applyChange(answers, change),
        }));
        for (const { change, after } of changed) {
          expect(sorted(after)).not.toBe(sorted(answers));
          expect(sorted({ ...after, [change.question]: [] })).toBe(sorted({ ...answers, [change.question]: [] }));
          expect(readAnswers(fixture, after).contradictions).toEqual([]);
        }
        expect(new Set(changed.map(({ after }) => sorted(after))).size).toBe(changed.length);
      }),
    );
  });
});
