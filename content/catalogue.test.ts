import { describe, expect, it, test } from "vitest";
import { loading } from "@/lib/catalogue/loading";
import { publicDatasetSchema } from "@/lib/catalogue/schema";
import { datasetsFor, strategiesOf } from "@/lib/catalogue/serves";
import { STRATEGY_IDS } from "@/lib/knowledge/ids";
import { catalogue } from "./catalogue";

test("there are 177 sets, each with an id of its own", () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(177);
  expect(catalogue).toHaveLength(177);
});

describe.each(catalogue.map((set) => [set.id, set] as const))("%s", (_, set) => {
  it("has the shape that is published, and is plain data", () => {
    expect(publicDatasetSchema.safeParse(set).error?.issues ?? []).toEqual([]);
    expect(JSON.parse(JSON.stringify(set))).toStrictEqual(set);
  });
  it("says where it was read and where it can be found", () => {
    expect(set.readAt.length > 0 || !set.verified).toBe(true);
    expect(set.hub ?? set.repository).not.toBeNull();
  });
  it("names each technique, domain, language and open field once", () => {
    const lists = [set.techniques, set.domains, set.languages, set.unverified.map(({ field }) => field)];
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
    for (const list of [set.techniques, set.domains, set.languages]) expect(list.length).toBeGreaterThan(0);
  });
  it("has caveats that are sentences", () => {
    expect(set.caveats.map(({ text }) => text).filter((text) => !/^\S.*\.$/s.test(text))).toEqual([]);
  });
  it("claims no field both read and open, unless a note says what is missing", () => {
    const both = set.unverified.filter(({ field, note }) => note === null && set.factsRead.includes(field));
    expect(both).toEqual([]);
  });
});

test("a split that is named as the one to load is among those that were read", () => {
  const unknown = catalogue.flatMap(({ id, split, splits }) =>
    split === undefined || splits.length === 0 || splits.some(({ name }) => name === split) ? [] : [id],
  );
  expect(unknown).toEqual([]);
  const split = (id: string) => catalogue.filter((set) => set.id === id).map((set) => loading(set).load.code);
  for (const id of ["ultrachat-200k", "deita-9-5k"]) expect(split(id).join()).toContain('split="train_sft"');
});

test("every mark of an unverified field is kept", () => {
  const counts = new Map<string, number>();
  for (const { field } of catalogue.flatMap(({ unverified }) => unverified)) {
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({
    licence: 36,
    publisher: 70,
    year: 44,
    format: 20,
    hub: 13,
    paper: 9,
    examples: 6,
    synthetic: 3,
    languages: 1,
  });
  expect(catalogue.flatMap(({ caveats }) => caveats).filter(({ verified }) => !verified)).toHaveLength(12);
  expect(catalogue.filter(({ verified }) => !verified)).toHaveLength(45);
});

describe("licences", () => {
  it("that were not read are unknown, and claim nothing", () => {
    const unread = catalogue.filter(({ licence }) => licence.stated === null);
    expect(unread).toHaveLength(11);
    expect(unread.filter(({ licence }) => licence.id !== "unknown")).toEqual([]);
    const claimed = catalogue.filter(
      ({ licence, nonCommercial }) => licence.id === "unknown" && nonCommercial !== null,
    );
    expect(claimed).toEqual([]);
  });
  it("have the flags that their names say", () => {
    for (const { licence, nonCommercial, shareAlike, noDerivatives } of catalogue) {
      if (!licence.id.startsWith("cc-by")) continue;
      expect([nonCommercial, shareAlike, noDerivatives]).toEqual(
        ["-nc", "-sa", "-nd"].map((clause) => licence.id.includes(clause)),
      );
    }
  });
});

describe("rows that are in no format of ours", () => {
  const own = catalogue.filter(({ format }) => format.id === null);
  it("are mapped by their columns wherever these were read and say enough", () => {
    expect(own).toHaveLength(79);
    const read = own.filter(({ format }) => format.columns !== undefined);
    // What is asked or answered stands inside an object, in one of several columns, or in the rows beside it.
    const byHand = ["daily-dialog", "empathetic-dialogues", "eli5", "medmcqa", "multi-woz-v22", "pubmed-qa", "wikisql"];
    // No rule of ours maps pairs to choose from.
    const pairs = ["distilabel-capybara-dpo", "chatbot-arena-33k", "math-step-dpo-10k"];
    const told = read.map(({ id }) => [id, ![...byHand, ...pairs].includes(id)]);
    expect(read.map((set) => [set.id, loading(set).map !== null])).toEqual(told);
    expect(read).toHaveLength(34);
  });
  it("have no lines for an engine where they were not, and the page says so", () => {
    const unread = own.filter(({ format, evaluationOnly }) => format.columns === undefined && !evaluationOnly);
    for (const set of unread) {
      expect(loading(set).engines).toEqual([]);
      expect(loading(set).notes.join(" ")).toContain("The names of its columns were not read");
    }
    expect(unread).toHaveLength(43);
  });
});

describe("evaluation sets", () => {
  const tests = catalogue.filter(({ evaluationOnly }) => evaluationOnly);
  it("are twelve, and serve no strategy", () => {
    expect(tests).toHaveLength(12);
    expect(tests.flatMap(strategiesOf)).toEqual([]);
  });
  it.each(STRATEGY_IDS)("are not recommended for %s, and what was verified comes first", (strategy) => {
    const found = datasetsFor(strategy, catalogue);
    expect(found.filter(({ evaluationOnly }) => evaluationOnly)).toEqual([]);
    expect(found.findLastIndex(({ verified }) => verified)).toBeLessThan(
      found.findIndex(({ verified }) => !verified) + (found.every(({ verified }) => verified) ? found.length + 1 : 0),
    );
  });
  it("leave every strategy that trains with sets to train on", () => {
    const served = STRATEGY_IDS.filter((strategy) => datasetsFor(strategy, catalogue).length > 0);
    expect(served).toEqual(STRATEGY_IDS.filter((id) => id !== "prompting"));
  });
});
