import { describe, expect, it, test } from "vitest";
import type { TrainingExample, Turn } from "@/lib/dataset/example";
import { TECHNIQUE_IDS, TECHNIQUES } from "@/lib/dataset/technique";
import { flawedRecords, techniqueRecords } from "./records";
import { contrasts } from "./records/contrasts";
import { writtenRules } from "./records/written-rules";

const FEWEST = { records: 10, domains: 3, flawed: 3, contrasts: 6 };
/** Share of the shorter record's word 5-grams that also stand in the longer one. */
const MOST_OVERLAP = 0.3;

const all = { techniqueRecords, flawedRecords, contrasts, writtenRules };
const ours = [
  ...techniqueRecords.flatMap(({ title, note }) => [title, note]),
  ...flawedRecords.flatMap(({ title, wrong, hurts }) => [title, wrong, hurts]),
  ...contrasts.flatMap(({ title, task, sides }) => [title, task, ...sides.map(({ learns }) => learns)]),
  ...writtenRules.flatMap(({ sentence, why }) => [sentence, why]),
];

test("everything is plain data", () => {
  expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
});

test("ids are used once", () => {
  const ids = Object.values(all).flatMap((records) => records.map(({ id }) => id));
  expect(ids.filter((id, k) => ids.indexOf(id) !== k)).toEqual([]);
});

describe.each(TECHNIQUE_IDS)("%s", (technique) => {
  const records = techniqueRecords.filter((record) => record.technique === technique);

  it("has records in several domains, and flawed ones", () => {
    expect(records.length).toBeGreaterThanOrEqual(FEWEST.records);
    expect(new Set(records.map(({ domain }) => domain)).size).toBeGreaterThanOrEqual(FEWEST.domains);
    expect(flawedRecords.filter((record) => record.technique === technique)).toHaveLength(FEWEST.flawed);
  });
  it("has records of every kind that it names, and of no other", () => {
    expect([...new Set(records.map(({ example }) => example.kind))].sort()).toEqual(
      [...TECHNIQUES[technique].kinds].sort(),
    );
  });
  it("has no two records alike", () => {
    const grams = records.map(({ id, example }) => ({ id, set: fiveGrams(words(example)) }));
    const alike = grams.flatMap((a, k) =>
      grams.slice(k + 1).flatMap((b) => (overlap(a.set, b.set) < MOST_OVERLAP ? [] : [`${a.id} ${b.id}`])),
    );
    expect(alike).toEqual([]);
  });
});

test("five-grams overlap by the share of the shorter", () => {
  const a = fiveGrams("one two three four five six".split(" "));
  const b = fiveGrams("zero one two three four five six seven".split(" "));
  expect([a.size, b.size]).toEqual([2, 4]);
  expect(overlap(a, b)).toBe(1);
  expect(overlap(a, fiveGrams("one two three four five SIX".split(" ")))).toBe(0.5);
  expect(overlap(a, fiveGrams(["one"]))).toBe(0);
});

describe("prompt tuning", () => {
  it("has both meanings, told apart by what their example is", () => {
    const meanings = techniqueRecords.flatMap((record) =>
      record.technique === "prompt-tuning" ? [`${record.meaning}: ${record.example.kind}`] : [],
    );
    expect(new Set(meanings)).toEqual(new Set(["soft-vectors: completion", "written-prompt: prompt"]));
    expect(meanings.filter((meaning) => meaning.startsWith("soft")).length).toBeGreaterThanOrEqual(5);
    expect(meanings.filter((meaning) => meaning.startsWith("written")).length).toBeGreaterThanOrEqual(5);
  });
});

describe("flawed records", () => {
  it("name a rule that is written, and every rule has a record", () => {
    const named = flawedRecords.flatMap(({ fault }) => (fault.by === "rule" ? [fault.rule] : []));
    expect([...new Set(named)].sort()).toEqual(writtenRules.map(({ id }) => id).sort());
  });
  it("are caught by a check once at least in every technique", () => {
    const checked = flawedRecords.filter(({ fault }) => fault.by === "check").map(({ technique }) => technique);
    expect(TECHNIQUE_IDS.filter((id) => !checked.includes(id))).toEqual([]);
  });
});

describe("contrasts", () => {
  it("show each task under two to four examples of at least two techniques", () => {
    expect(contrasts.length).toBeGreaterThanOrEqual(FEWEST.contrasts);
    for (const { sides } of contrasts) {
      expect(sides.length).toBeLessThanOrEqual(4);
      expect(new Set(sides.map(({ technique }) => technique)).size).toBeGreaterThanOrEqual(2);
    }
  });
  it("use kinds that the technique has", () => {
    const sides = contrasts.flatMap((contrast) => contrast.sides);
    const foreign = sides.filter(
      ({ technique, example }) => ![...TECHNIQUES[technique].kinds].some((k) => k === example.kind),
    );
    expect(foreign).toEqual([]);
  });
});

describe("our own sentences", () => {
  it("do not shout, and have no stray spaces", () => {
    expect(ours.filter((text) => /!|\s\s/.test(text) || text !== text.trim())).toEqual([]);
  });
  it("end with a full stop and are one sentence where one is asked for", () => {
    const single = [
      ...techniqueRecords.map(({ note }) => note),
      ...flawedRecords.flatMap(({ wrong, hurts }) => [wrong, hurts]),
      ...contrasts.flatMap(({ task, sides }) => [task, ...sides.map(({ learns }) => learns)]),
      ...writtenRules.flatMap(({ sentence, why }) => [sentence, why]),
    ];
    expect(single.filter((text) => !/^[A-Z0-9].*\.$/.test(text) || /[.?] [A-Z]/.test(text))).toEqual([]);
  });
});

describe("what records state", () => {
  const examples = [...techniqueRecords, ...contrasts.flatMap(({ sides }) => sides)].map(({ example }) => example);

  it("has right sums, wherever a sum is written out in English", () => {
    const inEnglish = techniqueRecords.filter(({ languages }) => languages.every((language) => language === "en"));
    const sums = [...inEnglish, ...contrasts.flatMap(({ sides }) => sides)]
      .map(({ example }) => example)
      .flatMap(goodTexts)
      .flatMap(writtenSums);
    expect(sums.length).toBeGreaterThan(20);
    expect(sums.filter(({ right }) => !right)).toEqual([]);
  });
  it("notices a wrong sum", () => {
    expect(writtenSums("2 + 3 x 4 = 14, 10 / 4 = 2.5, 10,000 / 240 = 41.67").map(({ right }) => right)).toEqual([
      true,
      true,
      true,
    ]);
    expect(writtenSums("28 + 2.80 = 29.80").map(({ right }) => right)).toEqual([false]);
  });
  it("cites only passages that are there, and cites one", () => {
    for (const example of examples) {
      if (example.kind !== "passages") continue;
      const cited = [...example.answer.matchAll(/\[([^\]]+)\]/g)].map(([, id]) => id);
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((id) => !example.passages.some((passage) => passage.id === id))).toEqual([]);
    }
  });
  it("has turns in an order that every engine takes", () => {
    expect(examples.flatMap(turnLists).filter((turns) => !inOrder(turns))).toEqual([]);
  });
});

describe("answers that a program checks", () => {
  const answers = new Map(
    techniqueRecords.flatMap(({ id, example }) =>
      example.kind === "verifiable" ? [[id, example.answer] as const] : [],
    ),
  );

  it.each([
    ["eggs-in-boxes", () => String(Math.floor((137 - 9) / 10))],
    [
      "van-load",
      () =>
        String(
          bestLoad(100, [
            [60, 90],
            [50, 80],
            [45, 70],
            [20, 35],
          ]),
        ),
    ],
    ["bmi-from-inches", () => (68 / ((5 * 12 + 7) * 0.0254) ** 2).toFixed(1)],
    ["notice-end-of-month", () => endOfNotice("2025-04-03", 28)],
    [
      "invoice-json",
      () => JSON.stringify({ net: 4 * 85 + 60, tax: (4 * 85 + 60) * 0.19, total: (4 * 85 + 60) * 1.19 }),
    ],
    ["league-table", () => table("Elm 2:1 Oak, Oak 0:0 Fir, Fir 1:3 Elm, Elm 1:1 Ash, Ash 2:0 Oak")],
    ["pea-cross", () => `${share(["Y", "y"], ["y", "y"], "y") * share(["R", "r"], ["R", "r"], "R") * 8}/8`],
    ["propane-balance", () => balancedPropane()],
  ])("%s", (id, worked) => {
    expect(answers.get(id)?.replaceAll(" ", "")).toBe(worked().replaceAll(" ", ""));
  });
});

/** Every text of an example in reading order, without ids, roles and fields of the file. */
function texts(example: TrainingExample): readonly string[] {
  const { extra: _extra, kind: _kind, ...fields } = example;
  const gather = (value: unknown, key: string): readonly string[] => {
    if (typeof value === "string") return ["role", "id", "date", "check"].includes(key) ? [] : [value];
    if (Array.isArray(value)) return value.flatMap((item) => gather(item, key));
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, child]) => gather(child, name));
  };
  return gather(fields, "");
}

/** Texts that are meant to be right: without rejected answers and steps marked wrong. */
function goodTexts(example: TrainingExample): readonly string[] {
  if (example.kind === "steps") return example.steps.filter(({ good }) => good).map(({ text }) => text);
  if (example.kind === "labelled") return example.good ? texts(example) : [];
  if (example.kind === "preference") return example.chosen.map(({ text }) => text);
  if (example.kind === "ranked") return example.answers.slice(0, 1);
  return texts(example);
}

function words(example: TrainingExample): readonly string[] {
  return (
    texts(example)
      .join(" ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function fiveGrams(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.slice(4).map((_, k) => list.slice(k, k + 5).join(" ")));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : [...a].filter((gram) => b.has(gram)).length / shorter;
}

/** Sums such as "2 + 3 x 4 = 14", and whether they hold to the decimals that are shown. */
function writtenSums(text: string): readonly { sum: string; right: boolean }[] {
  const number = "\\d[\\d,]*(?:\\.\\d+)?";
  const sum = new RegExp(`(?<![\\d.,] ?[x+/-] )(?<![\\d.])(${number}(?: [x+/-] ${number})+) = (${number})`, "g");
  return [...text.matchAll(sum)].map(([whole, left = "", right = ""]) => {
    const shown = right.replace(/,$/, "").replaceAll(",", "");
    const decimals = shown.split(".")[1]?.length ?? 0;
    return { sum: whole, right: Math.abs(value(left) - Number(shown)) <= 0.5000001 * 10 ** -decimals };
  });
}

function value(expression: string): number {
  const [first = "0", ...rest] = expression.replaceAll(",", "").split(" ");
  const terms = [Number(first)];
  for (let k = 0; k < rest.length; k += 2) {
    const operand = Number(rest[k + 1]);
    const last = terms.at(-1) ?? 0;
    if (rest[k] === "x") terms.splice(-1, 1, last * operand);
    else if (rest[k] === "/") terms.splice(-1, 1, last / operand);
    else terms.push(rest[k] === "-" ? -operand : operand);
  }
  return terms.reduce((sum, term) => sum + term, 0);
}

/** Conversations as a trainer sees them: the prompt, or prompt and answer. */
function turnLists(example: TrainingExample): readonly (readonly Turn[])[] {
  switch (example.kind) {
    case "conversation":
      return [example.turns];
    case "preference":
      return [
        [...example.prompt, ...example.chosen],
        [...example.prompt, ...example.rejected],
      ];
    case "labelled":
      return [[...example.prompt, ...example.completion]];
    case "ranked":
    case "prompt":
    case "verifiable":
      return [[...example.prompt, { role: "assistant", text: "" }]];
    default:
      return [];
  }
}

/** A system message only at the head, then user and assistant by turns, the assistant last. */
function inOrder(turns: readonly Turn[]): boolean {
  const spoken = turns[0]?.role === "system" ? turns.slice(1) : turns;
  return spoken.length % 2 === 0 && spoken.every(({ role }, k) => role === (k % 2 === 0 ? "user" : "assistant"));
}

function bestLoad(limit: number, crates: readonly (readonly [number, number])[]): number {
  const [first, ...rest] = crates;
  if (first === undefined) return 0;
  const [weight, pay] = first;
  const without = bestLoad(limit, rest);
  return weight > limit ? without : Math.max(without, pay + bestLoad(limit - weight, rest));
}

/** The end of the month in which the notice has run out. */
function endOfNotice(arrival: string, days: number): string {
  const over = new Date(`${arrival}T00:00:00Z`);
  over.setUTCDate(over.getUTCDate() + days);
  return new Date(Date.UTC(over.getUTCFullYear(), over.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}

function table(results: string): string {
  const teams = new Map<string, { points: number; goals: number }>();
  const add = (team: string, scored: number, against: number) => {
    const { points, goals } = teams.get(team) ?? { points: 0, goals: 0 };
    const gained = scored > against ? 3 : scored === against ? 1 : 0;
    teams.set(team, { points: points + gained, goals: goals + scored - against });
  };
  for (const [, home = "", a, b, guest = ""] of results.matchAll(/(\w+) (\d+):(\d+) (\w+)/g)) {
    add(home, Number(a), Number(b));
    add(guest, Number(b), Number(a));
  }
  return [...teams]
    .sort(([, a], [, b]) => b.points - a.points || b.goals - a.goals)
    .map(([team]) => team)
    .join(" ");
}

/** Share of children that show a trait: a capital letter dominates, a small one needs two. */
function share(mother: readonly string[], father: readonly string[], trait: string): number {
  const children = mother.flatMap((m) => father.map((f) => m + f));
  const shows = (child: string) => (trait === trait.toUpperCase() ? child.includes(trait) : child === trait + trait);
  return children.filter(shows).length / children.length;
}

/** Smallest a, b, c, d with a C3H8 + b O2 = c CO2 + d H2O. */
function balancedPropane(): string {
  for (let a = 1; a < 10; a++) {
    const [c, d] = [3 * a, 4 * a];
    if ((2 * c + d) % 2 === 0) return [a, (2 * c + d) / 2, c, d].join(",");
  }
  return "";
}
