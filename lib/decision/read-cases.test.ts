import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixture } from "./fixture";
import { readCasesJson } from "./read-cases";

const ids = {
  questions: fixture.questions,
  strategies: fixture.strategies.map(({ id }) => id),
  methods: ["none", "full", "adapter"],
};
const good = {
  id: "a",
  answers: { aim: "facts", stock: ["pairs", "votes"] },
  accept: ["fetch", ["fetch", "drill"]],
  must_not: "polish",
  method_accept: ["none"],
  source: "A paper",
  review: "lenient",
  title: "Skipped",
};

describe("readCasesJson", () => {
  it("reads a case, and bare ids as lists of one", () => {
    expect(readCasesJson([good], ids)).toEqual({
      cases: [
        {
          id: "a",
          answers: { aim: ["facts"], stock: ["pairs", "votes"] },
          accept: [["fetch"], ["fetch", "drill"]],
          mustNot: ["polish"],
          methodAccept: ["none"],
          source: "A paper",
          review: "lenient",
          contested: null,
        },
      ],
      problems: [],
    });
  });
  it.each(["cases", "vignettes"])("reads a list under %s", (key) => {
    expect(readCasesJson({ [key]: [good] }, ids).cases).toHaveLength(1);
  });
  it("takes what is left out as nothing stated", () => {
    const { cases } = readCasesJson([{ id: "a", answers: {}, accept: ["ask"] }], ids);
    expect(cases[0]).toMatchObject({ mustNot: [], methodAccept: null, review: "determined", contested: null });
  });
  it.each([
    [{ contested: "Either would do." }, "Either would do."],
    [{ contested: true }, "disputed"],
    [{ review: "contested" }, "disputed"],
    [{ contested: false }, null],
    [{ contested: "" }, null],
  ])("reads %j as disputed or not", (fields, contested) => {
    expect(readCasesJson([{ ...good, ...fields }], ids).cases[0]?.contested).toBe(contested);
  });
  it.each<[unknown, string, string]>([
    [{}, "Cases are a list", ""],
    [[], "Cases are a list", ""],
    [[{ answers: {} }], 'Case 1 has no "id"', ""],
    [[good, good], 'The id "a" is used for two cases', "a"],
    [[{ ...good, answers: undefined }], 'It has no "answers"', "a"],
    [[{ ...good, answers: { aims: "facts" } }], 'There is no question "aims". Did you mean "aim"?', "aims"],
    [[{ ...good, answers: { aim: "fact" } }], '"fact" is no option of "aim". Did you mean "facts"?', "fact"],
    [[{ ...good, accept: [] }], '"accept" is a list of outcomes', "a"],
    [[{ ...good, accept: "fetch" }], '"accept" is a list of outcomes', "a"],
    [[{ ...good, accept: ["fetch", 7] }], '"accept" is a list of outcomes', "a"],
    [[{ ...good, accept: ["fetsh"] }], 'There is no strategy "fetsh". Did you mean "fetch"?', "fetsh"],
    [[{ ...good, must_not: [1] }], '"must_not" is a list of ids', "a"],
    [[{ ...good, must_not: ["drilling"] }], 'There is no strategy "drilling"', "drilling"],
    [[{ ...good, method_accept: {} }], '"method_accept" is a list of ids', "a"],
    [
      [{ ...good, method_accept: ["lora"] }],
      'There is no update method "lora". Known are: none, full, adapter.',
      "lora",
    ],
    [[{ ...good, review: "strict" }], '"review" is "determined" or "lenient"', "a"],
  ])("names what is wrong (%#)", (value, sentence, about) => {
    const { problems } = readCasesJson(value, ids);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.sentence).toContain(sentence);
    expect(problems[0]?.about).toBe(about);
  });
  it("never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { cases, problems } = readCasesJson(value, ids);
        expect(cases.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
