import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type LinkField, readLink, writeLink } from "./codec";

const table: readonly LinkField[] = [
  { name: "aim", since: 1, type: "options", options: ["facts", "style", "thrift", "100k+"], most: 2 },
  { name: "size", since: 1, type: "number", from: 0, to: 100, whole: true },
  { name: "rate", since: 1, type: "number", from: -1, to: 1, whole: false },
  { name: "note", since: 1, type: "text", longest: 20 },
  { name: "extra-field", since: 2, type: "options", options: ["yes"], most: 1 },
];

describe("writeLink", () => {
  it("names what is said, in the order of the table, and the version last", () => {
    expect(writeLink(table, { size: ["7"], aim: ["facts", "style"] })).toBe("aim=facts.style&size=7&v=1");
  });

  it("says nothing of nothing", () => {
    expect(writeLink(table, {})).toBe("");
    expect(writeLink(table, { aim: [] })).toBe("");
  });

  it("escapes what an address cannot hold", () => {
    expect(writeLink(table, { aim: ["100k+"], note: ["a & b"] })).toBe("aim=100k%2B&note=a+%26+b&v=1");
  });
});

describe("readLink", () => {
  test.each([
    ["options", "aim=style.facts&v=1", { aim: ["style", "facts"] }, []],
    ["with a question mark", "?size=7", { size: ["7"] }, []],
    ["an escaped plus", "aim=100k%2B", { aim: ["100k+"] }, []],
    ["an empty list", "aim=&size=7", { size: ["7"] }, []],
    ["an option twice", "aim=facts.facts", { aim: ["facts"] }, []],
    ["an unknown option", "aim=facts.fun", { aim: ["facts"] }, [["aim", "fun", "unknown here"]]],
    [
      "too many options",
      "aim=facts.style.thrift",
      { aim: ["facts", "style"] },
      [["aim", "thrift", "at most 2 can be chosen"]],
    ],
    [
      "both at once",
      "aim=fun.facts.style.thrift",
      { aim: ["facts", "style"] },
      [
        ["aim", "fun", "unknown here"],
        ["aim", "thrift", "at most 2 can be chosen"],
      ],
    ],
    ["an unknown name", "colour=red", {}, [["colour", "red", "unknown"]]],
    ["a mistyped name", "szie=7", {}, [["szie", "7", 'unknown; perhaps "size" was meant']]],
    ["a number out of range", "size=101", {}, [["size", "101", "not a whole number from 0 to 100"]]],
    ["a fraction where it must be whole", "size=1.5", {}, [["size", "1.5", "not a whole number from 0 to 100"]]],
    [
      "no number",
      "size=1e1&rate=NaN",
      {},
      [
        ["size", "1e1", "not a whole number from 0 to 100"],
        ["rate", "NaN", "not a number from −1 to 1"],
      ],
    ],
    ["a number written at length", "size=007&rate=-0.50", { size: ["7"], rate: ["-0.5"] }, []],
    ["a number too fine", "rate=0.0000001", {}, [["rate", "0.0000001", "not a number from −1 to 1"]]],
    ["a text too long", `note=${"x".repeat(21)}`, {}, [["note", "x".repeat(21), "longer than 20 characters"]]],
    ["a name twice", "size=7&size=8", { size: ["7"] }, [["size", "8", "given twice: the first is used"]]],
    ["broken escapes", "aim=%E0%A4%A&size=%37", { size: ["7"] }, [["aim", "\ufffd%A", "unknown here"]]],
  ])("%s", (_, search, state, ignored) => {
    const read = readLink(table, search);
    expect(read.state).toEqual(state);
    expect(read.ignored.map(({ name, value, because }) => [name, value, because])).toEqual(ignored);
  });

  it("reads a field only in links of its version or later", () => {
    expect(readLink(table, "extra-field=yes&v=1")).toEqual({
      state: {},
      ignored: [{ name: "extra-field", value: "yes", because: "unknown" }],
    });
    expect(readLink(table, "extra-field=yes&aim=facts&v=2").state).toEqual({ aim: ["facts"], "extra-field": ["yes"] });
  });

  it("says of a version that it is later, or none, and reads what it knows", () => {
    const of = (search: string) => readLink(table, search).ignored;
    expect(of("aim=facts&v=7")).toEqual([
      { name: "v", value: "7", because: "a later version: what is known here was read" },
    ]);
    expect(of("aim=facts&v=x")).toEqual([{ name: "v", value: "x", because: "no version: read as version 1" }]);
    expect([...of("aim=facts&v=1"), ...of("aim=facts")]).toEqual([]);
  });
  it("takes a version that is none for the present one", () => {
    for (const version of ["x", "", "0", "-1", "0.5"]) {
      expect(readLink(table, `aim=facts&extra-field=yes&v=${version}`).state).toEqual({ aim: ["facts"] });
    }
  });
});

describe("for any state and any address", () => {
  const [aim] = table;
  const decimal = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((millionths) => String(millionths / 1e6));
  const state = fc.record(
    {
      aim: fc.shuffledSubarray(aim?.type === "options" ? [...aim.options] : [], { minLength: 1, maxLength: 2 }),
      size: fc.nat({ max: 100 }).map((size) => [String(size)]),
      rate: decimal.map((rate) => [rate]),
      note: fc
        .string({ unit: "grapheme", maxLength: 20 })
        .filter((s) => s.length <= 20)
        .map((note) => [note]),
    },
    { requiredKeys: [] },
  );
  const address = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.webQueryParameters(),
    fc
      .array(fc.tuple(fc.constantFrom("aim", "size", "rate", "note", "extra-field", "v", "__proto__"), fc.string()), {
        maxLength: 6,
      })
      .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&")),
  );

  it("what is written is read", () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(readLink(table, writeLink(table, given))).toEqual({ state: given, ignored: [] });
      }),
    );
  });

  it("reading never throws, and what was read is written and read again", () => {
    fc.assert(
      fc.property(address, (search) => {
        const once = readLink(table, search);
        const { "extra-field": extra, ...rest } = once.state;
        expect(readLink(table, writeLink(table, rest))).toEqual({ state: rest, ignored: [] });
        expect([undefined, "yes"]).toContain(extra?.join());
      }),
      { numRuns: 1000 },
    );
  });

  it("reading leaves nothing out without a word", () => {
    fc.assert(
      fc.property(address, (search) => {
        const { state: read, ignored } = readLink(table, search);
        for (const [name, value] of new URLSearchParams(search)) {
          if (name === "v" || /^\.*$/.test(value)) continue;
          expect(Object.hasOwn(read, name) || ignored.some((each) => each.name === name)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
