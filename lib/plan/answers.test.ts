import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { allAnswers, fixture } from "@/lib/decision/fixture";
import { readAnswersJson } from "./answers";

const { questions } = fixture;
const NOT_AN_OBJECT = 'Answers are an object of question ids: { "answers": { "goals": ["one-task"] } }.';

describe("readAnswersJson", () => {
  it("reads one bare id as a list of one, with or without the outer object", () => {
    const answers = { aim: ["style", "facts"], gear: ["card"] };
    const given = { aim: ["style", "facts"], gear: "card" };
    expect(readAnswersJson({ answers: given }, questions)).toEqual({ answers, problems: [], ignored: [] });
    expect(readAnswersJson(given, questions)).toEqual({ answers, problems: [], ignored: [] });
  });

  it("counts an option that is named twice once", () => {
    expect(readAnswersJson({ gear: ["card", "card"] }, questions).answers).toEqual({ gear: ["card"] });
  });

  test.each<[string, unknown, string, string]>([
    ["no object", 7, NOT_AN_OBJECT, ""],
    ["a list", ["aim"], NOT_AN_OBJECT, ""],
    ["null", null, NOT_AN_OBJECT, ""],
    ["no object inside", { answers: "none" }, NOT_AN_OBJECT, ""],
    ["a mistyped question", { gaer: "card" }, 'There is no question "gaer". Did you mean "gear"?', "gaer"],
    [
      "an unknown question",
      { moonlight: "card" },
      'There is no question "moonlight". Known are: aim, stock, labels, care, gear.',
      "moonlight",
    ],
    ["a mistyped option", { gear: "crad" }, '"crad" is no option of "gear". Did you mean "card"?', "crad"],
    [
      "an unknown option",
      { gear: "elephant" },
      '"elephant" is no option of "gear". Known are: none, card, rack.',
      "elephant",
    ],
    ["a number", { labels: 0 }, 'An answer to "labels" is an option id in quotes, not 0.', "labels"],
    ["a list in a list", { aim: [["style"]] }, 'An answer to "aim" is an option id in quotes, not ["style"].', "aim"],
    [
      "two where one is taken",
      { gear: ["card", "rack"] },
      '"gear" takes one option, and 2 were given: card, rack.',
      "gear",
    ],
    [
      "three where two are taken",
      { aim: ["facts", "style", "thrift"] },
      '"aim" takes at most 2 options, and 3 were given: facts, style, thrift.',
      "aim",
    ],
  ])("says what is wrong with %s", (_, value, sentence, about) => {
    expect(readAnswersJson(value, questions)).toEqual({ answers: {}, problems: [{ sentence, about }], ignored: [] });
  });

  it("leaves out what says nothing, and says so", () => {
    expect(readAnswersJson({ aim: [], gear: null, care: "rough" }, questions)).toEqual({
      answers: { care: ["rough"] },
      problems: [],
      ignored: [
        { question: "aim", because: "It holds no answer." },
        { question: "gear", because: "It holds no answer." },
      ],
    });
  });

  it("names every fault, not the first alone, and keeps what is right", () => {
    const { answers, problems } = readAnswersJson({ gear: "x", mood: "good", care: "rough" }, questions);
    expect(answers).toEqual({ care: ["rough"] });
    expect(problems.map(({ about }) => about)).toEqual(["x", "mood"]);
  });

  it("brings any answers back", () => {
    fc.assert(
      fc.property(fc.constantFrom(...allAnswers(fixture)), (answers) => {
        const read = { answers, problems: [], ignored: [] };
        expect(readAnswersJson(JSON.parse(JSON.stringify({ answers })), questions)).toEqual(read);
      }),
    );
  });

  it("never throws on any JSON, and accounts for every key with one sentence or an answer", () => {
    const key = fc.oneof(fc.constantFrom("aim", "stock", "gear", "__proto__", "constructor"), fc.string());
    const option = fc.oneof(fc.constantFrom("style", "facts", "card", "pairs"), fc.jsonValue());
    const value = fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.oneof(option, fc.array(option))));
    fc.assert(
      fc.property(value, fc.boolean(), (given, wrapped) => {
        const json = JSON.stringify(given);
        const { answers, problems, ignored } = readAnswersJson(
          JSON.parse(wrapped ? `{"answers":${json}}` : json),
          questions,
        );
        for (const { sentence } of problems) expect(sentence).toMatch(/^["A-Z].*[.?]$/s);
        for (const [id, options] of Object.entries(answers)) {
          const question = questions.find((known) => known.id === id);
          expect(options.every((each) => question?.options.includes(each))).toBe(true);
          expect(options.length >= 1 && options.length <= (question?.several ?? 1)).toBe(true);
        }
        const keys = typeof given === "object" && given !== null && !Array.isArray(given) ? Object.keys(given) : null;
        const said = Object.keys(answers).length + problems.length + ignored.length;
        if (keys !== null && (wrapped || !keys.includes("answers"))) expect(said).toBe(keys.length);
        if (keys === null) expect(said).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});
