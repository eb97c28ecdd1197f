import { describe, expect, it } from "vitest";
import { compared } from "./compare";
import { describeSet, licenceSentence, structuredData } from "./describe";
import { COLUMNS, factsText, flagsOf, formatBytes, languageText } from "./fields";
import { plainSet } from "./fixture";
import { createSearch } from "./search";
import { inOrder, ORDER_IDS, turned } from "./sorting";
import { catalogueCsv, catalogueJson } from "./table-file";

const names = { "instruction-tuning": "Instruction tuning" };

describe("orders", () => {
  const sets = [
    plainSet({ id: "b", name: "Beta 10", examples: 5 }),
    plainSet({ id: "a", name: "beta 9", examples: null }),
    plainSet({ id: "c", name: "Alpha", examples: 70 }),
  ];
  const ids = (order: (typeof ORDER_IDS)[number]) => inOrder(sets, order).map(({ id }) => id);
  it("read figures in names, whatever the case", () => {
    expect(ids("name")).toEqual(["c", "a", "b"]);
    expect(ids("name-down")).toEqual(["b", "a", "c"]);
  });
  it("leave what is not stated last, both ways", () => {
    expect(ids("rows")).toEqual(["b", "c", "a"]);
    expect(ids("rows-down")).toEqual(["c", "b", "a"]);
  });
  it("turn when their head is pressed again", () => {
    expect(turned("name", "rows")).toBe("rows");
    expect(turned("rows", "rows")).toBe("rows-down");
    expect(turned("rows-down", "rows")).toBe("rows");
  });
  it.each(ORDER_IDS)("%s keeps every set", (order) => {
    expect(new Set(ids(order))).toEqual(new Set(["a", "b", "c"]));
  });
});

describe("the search", () => {
  const find = createSearch([
    plainSet({ id: "gsm8k", name: "GSM8K", domain: "mathematics" }),
    plainSet({ id: "helpsteer2", name: "HelpSteer2", caveats: [{ text: "Neighbouring rows share.", verified: true }] }),
  ]);
  it("finds beginnings, small mistakes and words of caveats, all of them together", () => {
    expect(find("gsm")).toEqual(["gsm8k"]);
    expect(find("helpster2")).toEqual(["helpsteer2"]);
    expect(find("neighbouring")).toEqual(["helpsteer2"]);
    expect(find("gsm neighbouring")).toEqual([]);
  });
  it("asks nothing of a query without a word", () => {
    expect(find("  - ")).toBeNull();
  });
});

describe("a comparison", () => {
  it("marks the rows whose texts differ, and unverified cells", () => {
    const rows = compared(
      [plainSet(), plainSet({ id: "other", year: 2020, unverified: [{ field: "year", note: null }] })],
      names,
    );
    expect(rows.filter(({ differs }) => differs).map(({ id }) => id)).toEqual(["year", "facts"]);
    expect(rows.find(({ id }) => id === "year")?.cells).toEqual([
      { text: "2023", unverified: false },
      { text: "2020", unverified: true },
    ]);
  });
});

describe("fields as text", () => {
  it("say that something is not known", () => {
    const set = plainSet({ examples: null, licence: { stated: null, id: "unknown" }, paper: null });
    const text = (id: string) => COLUMNS.find((column) => column.id === id)?.text(set, names);
    expect([text("rows"), text("licence"), text("paper"), text("teaches")]).toEqual([
      "not reported",
      "unknown",
      "not reported",
      "Instruction tuning",
    ]);
  });
  it("count what is open", () => {
    expect(factsText(plainSet())).toBe("read");
    expect(factsText(plainSet({ caveats: [{ text: "Perhaps.", verified: false }] }))).toBe("read, 1 open");
    expect(factsText(plainSet({ verified: false }))).toBe("unverified");
  });
  it("name flags, languages and sizes", () => {
    const by = { by: "GPT-4", part: "answers" } as const;
    expect(flagsOf(plainSet({ evaluationOnly: true, nonCommercial: true, synthetic: by }))).toEqual([
      "evaluation only",
      "non-commercial",
      "synthetic",
    ]);
    expect(flagsOf(plainSet({ nonCommercial: null }))).toEqual([]);
    expect(languageText(plainSet({ languages: ["en", "zh", "many"], languagesStated: "52 languages" }))).toBe(
      "English, Chinese, many languages (52 languages)",
    );
    expect([194_414, 4_676_934, 1_657_178_361_414].map(formatBytes)).toEqual([
      "194\u202fKB",
      "4.7\u202fMB",
      "1.7\u202fTB",
    ]);
  });
});

describe("files", () => {
  const set = plainSet({
    name: 'With "quotes", and a comma',
    nonCommercial: null,
    licence: { stated: null, id: "unknown" },
  });
  it("hold one line per set, with unknowns as words", () => {
    const [head, line, end] = catalogueCsv([set], names).split("\r\n");
    expect(head?.startsWith("id,name,strategies,")).toBe(true);
    expect(line?.startsWith('plain,"With ""quotes"", and a comma",Instruction tuning,')).toBe(true);
    expect(line).toContain(",unknown,,unknown,no,no,");
    expect(end).toBe("");
  });
  it("are the records again as JSON", () => {
    expect(JSON.parse(catalogueJson([set], "1"))).toEqual({ version: "1", records: [set] });
  });
});

describe("a set in words", () => {
  it("is one sentence of what is recorded", () => {
    expect(describeSet(plainSet())).toBe(
      "1,000 rows in the shape alpaca, for instruction tuning; subject: general; English. Published by Someone, 2023.",
    );
  });
  it("repeats the licence as read only where that says more", () => {
    expect(licenceSentence(plainSet())).toBe("MIT.");
    expect(licenceSentence(plainSet({ licence: { stated: "cc-by-4.0", id: "cc-by-4.0" } }))).toBe("CC BY 4.0.");
    expect(licenceSentence(plainSet({ licence: { stated: "MIT (repository)", id: "mixed" } }))).toBe(
      "Mixed by source. As read: MIT (repository).",
    );
    expect(licenceSentence(plainSet({ licence: { stated: null, id: "unknown" } }))).toBe(
      "Unknown: no licence was read.",
    );
  });
  it("leaves out of the structured data what was not verified", () => {
    const data = structuredData(
      plainSet({ unverified: ["licence", "hub", "year"].map((field) => ({ field: known(field), note: null })) }),
    );
    expect(Object.keys(data)).not.toEqual(expect.arrayContaining(["license"]));
    expect(data).not.toHaveProperty("sameAs");
    expect(data).not.toHaveProperty("datePublished");
    expect(structuredData(plainSet())).toMatchObject({
      license: "https://spdx.org/licenses/MIT.html",
      sameAs: ["https://huggingface.co/datasets/someone/plain"],
    });
  });
});

function known(field: string): "licence" | "hub" | "year" {
  return field === "licence" || field === "hub" ? field : "year";
}
