import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartCsv, chartSvg } from "@/lib/charts/download";
import { pageTable, tableCsv } from "@/lib/charts/table";
import { describeTradeOff, describeTradeOffPoint, type Span } from "@/lib/charts/trade-off-data";
import type { CompareData, ComparePick } from "./compare-data";
import { compareGrid, compareJson, compareMarkdown, compareTable } from "./compare-table";
import { compareView, differenceOf, differenceText, rangesChart } from "./compare-view";
import { picksTradeOff } from "./picks-chart";

const skill = {
  id: "unseen-tasks",
  name: "Skill",
  question: "How good?",
  kind: "benefit",
  better: "higher",
  scale: { kind: "steps", steps: ["a", "b", "c", "d", "e"] },
} as const;
const data = {
  id: "examples-needed",
  name: "Data",
  question: "How much?",
  kind: "cost",
  better: "lower",
  scale: { kind: "quantity", unit: "examples", from: 1, to: 10_000, log: true },
} as const;

function span(low: number, typical: number, high: number): Span {
  return { low, typical, high, basis: "sourced" };
}
function pick(id: "rag" | "prompting" | "cot-ft", ...spans: Span[]): ComparePick {
  return { id, name: id.toUpperCase(), inSentence: id, stages: [id], lead: id, order: null, spans };
}
const made: CompareData = {
  version: "1",
  criteria: [skill, data],
  picks: [
    pick("prompting", span(1, 2, 3), span(10, 100, 200)),
    pick("rag", span(1.5, 2.2, 2.8), span(400, 500, 900)),
    pick("cot-ft", span(4, 4.5, 5), span(20, 50, 150)),
  ],
};
const usual = { picks: ["prompting", "rag", "cot-ft"], baseline: null, sort: null, onlyDifferences: false };

describe("differenceOf", () => {
  it("says how far typical values lie apart, and which way is better", () => {
    const apart = differenceOf(skill, span(1, 2, 3), span(4, 4.5, 5));
    expect(apart).toEqual({ by: "steps", amount: 2.5, reading: "better" });
    expect(differenceText(apart)).toBe("+2.5");
    const more = differenceOf(data, span(10, 100, 200), span(400, 500, 900));
    expect(more).toEqual({ by: "ratio", amount: 5, reading: "worse" });
    expect(differenceText(more)).toBe("×5");
    expect(differenceText(differenceOf(data, span(400, 500, 900), span(10, 100, 200)))).toBe("÷5");
  });

  it("is none where one interval lies within the other, or each holds the other's typical value", () => {
    expect(differenceOf(skill, span(1, 4.9, 5), span(2, 2.1, 2.2)).reading).toBe("no clear difference");
    expect(differenceOf(data, span(1, 6, 40), span(1.1, 6.2, 41)).reading).toBe("no clear difference");
    expect(differenceOf(data, span(1, 6, 40), span(7, 39, 41)).reading).toBe("worse");
  });

  it("is no ratio where the two count different things, and keeps such a row among the differences", () => {
    const pairs = { ...span(10, 100, 200), counts: "pairs" };
    const documents = { ...span(1, 2, 64), counts: "documents" };
    const none = differenceOf(data, pairs, documents);
    expect(none).toEqual({ by: "nothing", amount: null, reading: "different units" });
    expect(differenceText(none)).toBe("no ratio");
    expect(differenceOf(data, pairs, { ...documents, counts: "pairs" }).by).toBe("ratio");
    const kinds = {
      ...made,
      picks: [pick("prompting", span(1, 2, 3), pairs), pick("rag", span(1, 2, 3), { ...documents, cut: ["high"] })],
    } satisfies CompareData;
    const view = compareView(kinds, { ...usual, picks: ["prompting", "rag"], onlyDifferences: true });
    expect(view.rows.map(({ criterion }) => criterion.id)).toEqual(["examples-needed"]);
    expect(compareGrid(view).rows[0]?.slice(1)).toEqual([
      "100 (10–200; pairs)",
      "2 (1–64; documents; high at the end of the scale), no ratio, different units",
    ]);
    expect(tableCsv(compareTable(view)).split("\r\n")[2]).toBe(
      'Data,"examples, log scale, lower is better",RAG,documents,sourced; high at the end of the scale,1,2,64,,different units',
    );
    expect(chartCsv(rangesChart(view)).split("\r\n")[2]).toContain("RAG,documents,sourced; high at the end");
    const svg = chartSvg(rangesChart(view), { title: "T", subtitle: "S", source: "X", address: "Y" });
    expect(svg).toContain(">documents; high at the end of the scale</text>");
    expect(compareJson(view, kinds).criteria[0]?.values[1]).toMatchObject({
      countedIn: "documents",
      atScaleEnd: ["high"],
      difference: { amount: null },
    });
  });

  it("is no ratio to none, which is said in words in every form, and still better or worse", () => {
    const nothing: Span = { ...span(1, 1, 1), none: true };
    const some = span(100, 400, 900);
    expect(differenceOf(data, nothing, some)).toEqual({ by: "nothing", amount: null, reading: "worse" });
    expect(differenceOf(data, some, nothing)).toEqual({ by: "nothing", amount: null, reading: "better" });
    expect(differenceOf(data, span(1, 1, 8), nothing).reading).toBe("better");
    expect(differenceOf(data, nothing, nothing).reading).toBe("no clear difference");
    const one = { ...made, picks: [pick("prompting", span(1, 2, 3), nothing), pick("rag", span(1, 2, 3), some)] };
    const view = compareView(one, { ...usual, picks: ["rag", "prompting"] });
    expect(compareGrid(view).rows[1]?.slice(1)).toEqual(["400 (100–900)", "none, no ratio, better"]);
    expect(tableCsv(compareTable(view)).split("\r\n")[4]).toContain(
      "PROMPTING,examples,sourced,none,none,none,,better",
    );
    expect(compareJson(view, one).criteria[1]?.values[1]).toMatchObject({ none: true, difference: { amount: null } });
    const svg = chartSvg(rangesChart(view), { title: "T", subtitle: "S", source: "X", address: "Y" });
    expect(svg.match(/>none<\/text>/g)).toHaveLength(2);
    expect(svg).toContain(">no ratio, better</text>");
    const both = picksTradeOff(one, one.picks, { x: "examples-needed", y: "unseen-tasks" });
    const [point] = both.points;
    expect(point && describeTradeOffPoint(both, point)).toMatch(/^Data: none\. Skill: 2\.0, /);
    expect(describeTradeOff(both)).toContain("none stands at the start of its axis");
    expect(chartCsv(both).split("\r\n")[1]).toContain("PROMPTING,none,none,none,sourced");
  });

  it("reads the other way round from the other side", () => {
    const value = fc.integer({ min: 1, max: 50 });
    const any = fc
      .tuple(value, value, value)
      .map((three) => three.toSorted((a, b) => a - b))
      .map(([low = 1, typical = 1, high = 1]) => span(low, typical, high));
    const turned = { better: "worse", worse: "better", "no clear difference": "no clear difference" };
    fc.assert(
      fc.property(fc.constantFrom(skill, data), any, any, (criterion, a, b) => {
        const { reading } = differenceOf(criterion, a, b);
        expect(reading === "different units" ? null : turned[reading]).toBe(differenceOf(criterion, b, a).reading);
        expect(differenceOf(criterion, a, a).reading).toBe("no clear difference");
      }),
    );
  });
});

describe("compareView", () => {
  it("keeps the reader's order, counts from the first pick, and ignores what is unknown", () => {
    const view = compareView(made, { ...usual, picks: ["rag", "nonsense", "prompting"] });
    expect(view.picks.map(({ id }) => id)).toEqual(["rag", "prompting"]);
    expect(view.baseline?.id).toBe("rag");
    expect(view.rows[0]?.cells.map(({ difference }) => difference?.reading ?? null)).toEqual([
      null,
      "no clear difference",
    ]);
  });

  it("sorts by a criterion, best first, and keeps the pinned baseline", () => {
    const view = compareView(made, { ...usual, sort: "examples-needed", baseline: "rag" });
    expect(view.picks.map(({ id }) => id)).toEqual(["cot-ft", "prompting", "rag"]);
    expect(view.baseline?.id).toBe("rag");
  });

  it("leaves out what does not differ, and says what it left out", () => {
    const view = compareView(made, { ...usual, picks: ["prompting", "rag"], onlyDifferences: true });
    expect(view.rows.map(({ criterion }) => criterion.id)).toEqual(["examples-needed"]);
    expect(view.alike.map(({ id }) => id)).toEqual(["unseen-tasks"]);
  });

  it("has nothing to say about no picks", () => {
    const view = compareView(made, { ...usual, picks: [] });
    expect([view.picks, view.baseline]).toEqual([[], null]);
    expect(compareTable(view).rows).toEqual([]);
  });
});

describe("the table", () => {
  const view = compareView(made, usual);

  it("says the same on the page, in the file and in the chart's file", () => {
    const table = compareTable(view);
    const lines = tableCsv(table).trimEnd().split("\r\n");
    expect(lines[0]).toBe(
      'Criterion,Measure,Pick,Counted in,Basis,Low,Typical,High,"Against PROMPTING (ratio of quantities, steps of scales)",Reading',
    );
    expect(lines[5]).toBe('Data,"examples, log scale, lower is better",RAG,examples,sourced,400,500,900,5,worse');
    expect(pageTable(table).rows[4]).toEqual([
      "Data",
      "examples, log scale, lower is better",
      "RAG",
      "examples",
      "sourced",
      "400",
      "500",
      "900",
      "×5",
      "worse",
    ]);
    const chart = chartCsv(rangesChart(view)).trimEnd().split("\r\n");
    const figures = (line: string, before: number) =>
      line
        .replace(new RegExp(`^((?:"[^"]*"|[^,])*,){${before}}`), "")
        .split(",")
        .slice(0, 3);
    expect(chart.map((line) => figures(line, 4))).toEqual(lines.map((line) => figures(line, 5)));
    expect(chart[0]).toMatch(/,Against PROMPTING$/);
    expect(chart[5]).toBe('Data,"examples, log scale, lower is better",RAG,sourced,400,500,900,×5 worse');
  });

  it("has the difference from the baseline in the picture too, as the page words it", () => {
    const svg = chartSvg(rangesChart(view), { title: "T", subtitle: "S", source: "X", address: "Y" });
    expect(svg).toContain(">against PROMPTING</text>");
    for (const words of ["baseline", "+0.2 unclear", "+2.5 better", "×5 worse", "÷2 unclear"])
      expect(svg).toContain(`>${words}</text>`);
    const alone = rangesChart(compareView(made, { ...usual, picks: ["rag"] }));
    expect(chartSvg(alone, { title: "T", subtitle: "S", source: "X", address: "Y" })).not.toContain("baseline");
  });

  it("lays criteria down and picks across for a document", () => {
    expect(compareGrid(view).rows[0]).toEqual([
      "Skill, scale 1–5, higher is better",
      "2.0 (1.0–3.0)",
      "2.2 (1.5–2.8), +0.2, no clear difference",
      "4.5 (4.0–5.0), +2.5, better",
    ]);
    expect(compareMarkdown(view, made, "https://example.org/compare")).toContain("| PROMPTING (baseline) | RAG |");
  });

  it("carries the same numbers for programs", () => {
    const json = compareJson(view, made);
    expect(json.criteria[1]?.values[1]).toEqual({
      pick: "rag",
      low: 400,
      typical: 500,
      high: 900,
      basis: "sourced",
      countedIn: null,
      atScaleEnd: [],
      none: false,
      difference: { by: "ratio", amount: 5, reading: "worse" },
    });
  });
});
