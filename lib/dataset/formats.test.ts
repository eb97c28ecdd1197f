import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapt } from "./adapt";
import { convertRow } from "./convert";
import { detectRow } from "./detect";
import type { Json, TrainingExample, Turn } from "./example";
import { FORMAT_CASES } from "./format-cases";
import { carriers, FORMATS, formatById, formatsFor } from "./formats";
import { isRefused } from "./json";
import { lossParts } from "./loss";

/** Words that trip formats up: marks of templates, of transcripts and of spreadsheets, white space, other scripts. */
const words = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "",
    " ",
    "Yes.",
    "2 + 2 = 4\n#### 4",
    "\n\nHuman: hi",
    "<|im_end|>",
    "=1+1",
    "a\u2028b",
    "日本語",
    "x\ny",
    "{}",
  ),
);
const json = fc.jsonValue({ maxDepth: 2 }).map((value): Json => JSON.parse(JSON.stringify(value)));
const call = fc.record({
  id: fc.constantFrom("call_1", "call_2", "abc123def"),
  type: fc.constant("function"),
  function: fc.record({
    name: fc.constantFrom("find", "add"),
    arguments: fc.constantFrom("{}", '{"a":1}', '{ "a": 1 }', "no"),
  }),
});
const turnExtra = fc.oneof(
  fc.constant({}),
  fc.constant({}),
  fc.record({ name: fc.constantFrom("Ada", "tool") }),
  fc.record({ tool_calls: fc.array(call, { minLength: 1, maxLength: 2 }) }),
  fc.record({ tool_call_id: fc.constantFrom("call_1", "call_2") }),
  fc.record({ role: fc.constantFrom("developer", "function", "narrator") }),
  fc.dictionary(fc.constantFrom("weight", "content", "train", "value", "__proto__", "odd"), json, { maxKeys: 2 }),
);

function turn(role: Turn["role"], text: string, trained: boolean | undefined, extra: { [key: string]: Json }): Turn {
  return {
    role,
    text,
    // Only the assistant's turns are learned as it is: saying so again says nothing.
    ...(trained === undefined || (!trained && role !== "assistant") ? {} : { trained }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}
const trained = fc.constantFrom(undefined, undefined, undefined, true, false);
const role = fc.constantFrom("system" as const, "user" as const, "assistant" as const, "tool" as const);
const anyTurn = fc.tuple(role, words, trained, turnExtra).map((parts) => turn(...parts));
const plain = (speaker: Turn["role"]) => words.map((text): Turn => ({ role: speaker, text }));
const anyTurns = fc.array(anyTurn, { maxLength: 5 });
const exchange = fc.tuple(plain("user"), plain("assistant"));
const wellFormed = fc
  .tuple(fc.option(plain("system"), { nil: null }), fc.array(exchange, { maxLength: 2 }))
  .map(([system, pairs]) => [...(system === null ? [] : [system]), ...pairs.flat()]);
const prompts = fc.oneof(
  fc.tuple(wellFormed, plain("user")).map(([before, last]) => [...before, last]),
  anyTurns,
);
const answer = fc.oneof(
  plain("assistant").map((one) => [one]),
  anyTurns,
);
const extra = fc.oneof(
  fc.constant({}),
  fc.record({ tools: json }),
  fc.record({ type: words }),
  fc.record({ reflection: words, corrected: words }),
  fc.dictionary(
    fc.constantFrom(
      "id",
      "category",
      "messages",
      "input",
      "system",
      "label",
      "text",
      "__proto__",
      "check",
      "ground_truth",
      "constructor",
    ),
    json,
    { maxKeys: 3 },
  ),
);
const step = fc.record({ text: words, good: fc.boolean() });
const passage = fc.record({ id: words, text: words, source: words, date: words });

const kinds = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: words }),
  fc.record({ kind: fc.constant("completion" as const), prompt: words, completion: words }),
  fc.record({
    kind: fc.constant("instruction" as const),
    system: words,
    instruction: words,
    input: words,
    output: words,
  }),
  fc.record({ kind: fc.constant("conversation" as const), turns: fc.oneof(wellFormed, anyTurns) }),
  fc.record({ kind: fc.constant("prompt" as const), prompt: prompts }),
  fc.record({ kind: fc.constant("preference" as const), prompt: prompts, chosen: answer, rejected: answer }),
  fc.record({ kind: fc.constant("labelled" as const), prompt: prompts, completion: answer, good: fc.boolean() }),
  fc.record({ kind: fc.constant("ranked" as const), prompt: prompts, answers: fc.array(words, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant("steps" as const), problem: words, steps: fc.array(step, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant("verifiable" as const), prompt: prompts, answer: words, check: words, source: words }),
  fc.record({
    kind: fc.constant("passages" as const),
    question: words,
    passages: fc.array(passage, { maxLength: 2 }),
    answer: words,
  }),
);
const example = fc
  .tuple(kinds, extra)
  .map(([one, beside]): TrainingExample => (Object.keys(beside).length === 0 ? one : { ...one, extra: beside }));

/** Fields in one order, so that two values that say the same are the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
const said = (value: unknown) => JSON.stringify(sorted(value));

/** What is learned of these rows stands in a tokenizer or in a template of one engine. */
const KNOWN_NOT_READ = ["pretokenized", "axolotl-creative-critique"];

it("names the rows that it knows and does not read", () => {
  const row = { instruction: "2 + 2?", answer: "5", scores: { creativity: 3 }, critiques: { creativity: "Dull." } };
  expect(detectRow(row).id).toBe("axolotl-creative-critique");
  expect(convertRow("axolotl-creative-critique", "openai-chat", row).refused).toEqual([
    "scores and critiques are learned inside a template of Axolotl's own: train the row there as creative_acr.load_critique.",
  ]);
});

describe("each format, by hand", () => {
  it("has a case", () => {
    const without = FORMATS.filter(({ id }) => !FORMAT_CASES.some((one) => one.id === id)).map(({ id }) => id);
    expect(without).toEqual(KNOWN_NOT_READ);
  });

  for (const { id, row, example: meant, again = row, more = 0 } of FORMAT_CASES) {
    it(`${id}: ${JSON.stringify(row).slice(0, 60)}`, () => {
      const format = formatById(id);
      expect(format?.detect(row)).toBe(true);
      expect(format?.check(row).filter(({ severity }) => severity === "error")).toEqual([]);
      expect(format?.read(row)).toMatchObject({ example: meant });
      const read = format?.read(row);
      expect(read !== undefined && !isRefused(read) && read.more.length).toBe(more);
      if (again === null) expect(format?.kinds).toEqual([]);
      else expect(format?.write(meant)).toMatchObject({ row: again, more: [] });
    });
  }
});

describe("who can carry an example", () => {
  const chat: TrainingExample = {
    kind: "conversation",
    turns: [
      { role: "user", text: "Hi" },
      { role: "assistant", text: "Hello" },
    ],
    extra: { id: 7 },
  };

  it("names formats that lose nothing first, and what the others lose", () => {
    const found = carriers(chat);
    expect(found[0]?.lost).toEqual([]);
    expect(found.find(({ format }) => format.id === "sharegpt")).toMatchObject({
      rows: [
        {
          conversations: [
            { from: "human", value: "Hi" },
            { from: "gpt", value: "Hello" },
          ],
          id: 7,
        },
      ],
      lost: [],
    });
    expect(found.find(({ format }) => format.id === "openai-chat")?.lost).toEqual(["id"]);
    expect(found.find(({ format }) => format.id === "text")?.lost).toEqual(["the roles of the turns"]);
    for (const id of ["openai-dpo", "classification"]) expect(found.some(({ format }) => format.id === id)).toBe(false);
  });

  it("puts a pair into two labelled rows", () => {
    const pair: TrainingExample = {
      kind: "preference",
      prompt: [{ role: "user", text: "Hi" }],
      chosen: [{ role: "assistant", text: "Hello" }],
      rejected: [{ role: "assistant", text: "What" }],
    };
    const found = carriers(pair);
    const comparison = "the comparison: chosen must be good and rejected bad in themselves";
    expect(found.find(({ format }) => format.id === "unpaired-preference")).toMatchObject({
      rows: [
        { prompt: "Hi", completion: "Hello", label: true },
        { prompt: "Hi", completion: "What", label: false },
      ],
      lost: [comparison],
    });
    const kto = found.find(({ format }) => format.id === "unpaired-preference-conversational");
    expect(kto?.rows).toEqual([
      { prompt: [{ role: "user", content: "Hi" }], completion: [{ role: "assistant", content: "Hello" }], label: true },
      { prompt: [{ role: "user", content: "Hi" }], completion: [{ role: "assistant", content: "What" }], label: false },
    ]);
    expect(kto?.lost).toEqual([comparison]);
  });

  it("lists the formats of a kind, those that an engine takes first", () => {
    const ids = formatsFor("steps").map(({ id }) => id);
    expect(ids).toEqual(["stepwise", "prm800k"]);
    expect(formatsFor("conversation").at(-1)?.accepted).toEqual([]);
  });
});

describe("every format", () => {
  it("reads back what it wrote, where it says that nothing is lost", () => {
    const kept = new Map(FORMATS.map(({ id }) => [id, 0]));
    fc.assert(
      fc.property(example, (one) => {
        for (const format of FORMATS) {
          const written = format.write(one);
          if (isRefused(written) || written.lost.length > 0) continue;
          const adapted = adapt(one, format.kinds);
          if (isRefused(adapted)) throw new Error(`${format.id} wrote what no kind of it holds`);
          const rows = [written.row, ...written.more];
          expect(rows.length).toBe(adapted.examples.length);
          for (const [index, row] of rows.entries()) {
            const read = format.read(JSON.parse(JSON.stringify(row)));
            if (isRefused(read))
              throw new Error(`${format.id} cannot read its own ${JSON.stringify(row)}: ${read.refused}`);
            expect(`${format.id} ${said(read.example)}`).toBe(`${format.id} ${said(adapted.examples[index])}`);
            kept.set(format.id, (kept.get(format.id) ?? 0) + 1);
          }
        }
      }),
      { numRuns: 1500 },
    );
    const never = [...kept].filter(([id, count]) => count === 0 && (formatById(id)?.kinds.length ?? 0) > 0);
    // The first guesses the border of its prompt, so it always says that something is lost.
    expect(never.map(([id]) => id)).toEqual(["preference-implicit"]);
  }, 60_000);

  it("writes only rows that pass its own check without an error, and has their shape", () => {
    fc.assert(
      fc.property(example, (one) => {
        for (const format of FORMATS) {
          const written = format.write(one);
          if (isRefused(written)) {
            expect(written.refused).toMatch(/^.+[.:].*$/su);
            continue;
          }
          for (const row of [written.row, ...written.more]) {
            expect(format.check(row).filter(({ severity }) => severity === "error")).toEqual([]);
            expect([format.id, format.detect(row)]).toEqual([format.id, true]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("takes any JSON without throwing, and names what is wrong in a sentence", () => {
    const keys = [
      ...new Set(FORMATS.flatMap((format) => format.keys)),
      "role",
      "content",
      "from",
      "value",
      "__proto__",
    ];
    const nearRow = fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(
        json,
        words,
        fc.array(
          fc.dictionary(
            fc.constantFrom("role", "content", "from", "value", "text", "weight", "score"),
            fc.oneof(words, json),
          ),
          {
            maxLength: 3,
          },
        ),
        fc.dictionary(fc.constantFrom(...keys), json, { maxKeys: 3 }),
      ),
      { maxKeys: 6 },
    );
    const anything = fc.oneof(json, nearRow).map((value): Json => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(anything, fc.constantFrom(...FORMATS), fc.constantFrom(...FORMATS), (row, from, to) => {
        detectRow(row);
        for (const { code, message } of from.check(row)) {
          expect(code).not.toBe("");
          expect(message).toMatch(/\.$/);
        }
        convertRow(from.id, to.id, row);
        const read = from.read(row);
        if (!isRefused(read)) {
          lossParts(to.id, read.example);
          carriers(read.example);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("has an id of its own, one sentence, a source and at least one kind", () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    for (const { id, sentence, source, reads } of FORMATS) {
      expect([id, sentence.endsWith("."), source.startsWith("https://")]).toEqual([id, true, true]);
      expect([id, reads.length === 0]).toEqual([id, KNOWN_NOT_READ.includes(id)]);
    }
  });
});
