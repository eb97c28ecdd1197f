import { describe, expect, it } from "vitest";
import { content } from "@/content/index";
import { tableCsv } from "@/lib/charts/table";
import { compareData } from "@/lib/compare/compare-data";
import { compareTable } from "@/lib/compare/compare-table";
import { compareView } from "@/lib/compare/compare-view";
import { pairWords } from "@/lib/compare/pair-words";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { compare } from "./compare";
import { runCommandLine } from "./frame";

function run(...argv: readonly string[]) {
  const written = { out: "", err: "" };
  const code = runCommandLine([compare], ["compare", ...argv], "0", {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return { code, ...written };
}

const knowledge = createKnowledge(content);
const data = compareData(knowledge);
const PICKS = ["instruction-tuning", "domain-ft", "domain-ft+instruction-tuning"];

describe("compare", () => {
  it("prints the numbers of the page and of its CSV", () => {
    const { code, out } = run(...PICKS, "--json");
    expect(code).toBe(0);
    const view = compareView(data, { picks: PICKS, baseline: null, sort: null, onlyDifferences: false });
    const [, ...lines] = tableCsv(compareTable(view)).trimEnd().split("\r\n");
    const printed = JSON.parse(out).criteria.flatMap(
      ({ values }: { values: { low: number; typical: number; high: number }[] }) =>
        values.map(({ low, typical, high }) => `,${low},${typical},${high},`),
    );
    expect(printed).toHaveLength(lines.length);
    for (const [index, line] of lines.entries()) expect(line).toContain(printed[index]);
  });

  it("takes a strategy's numbers from its ratings, and marks a pipeline's as worked out", () => {
    const rating = knowledge.tradeoff("domain-ft", "training-compute").rating;
    const { criteria } = JSON.parse(run(...PICKS, "--json").out);
    const compute = criteria.find(({ id }: { id: string }) => id === "training-compute");
    expect(compute.values[1]).toMatchObject({ low: rating.low, typical: rating.typical, high: rating.high });
    // 150 and 6 GPU-hours add in hours.
    expect(compute.values[2]).toMatchObject({ typical: 160, basis: "worked-out" });
  });

  it("adds what a sequence takes in its own units, of one kind or several, up to the end of the scale", () => {
    const dataNeeds = (id: string) => data.picks.find((pick) => pick.id === id)?.spans[0];
    expect(data.criteria[0]?.id).toBe("examples-needed");
    // 500 to 1,000,000 pages, typically 10,000, and 300 to 30,000 pairs, typically 2,000.
    expect(dataNeeds("domain-ft+instruction-tuning")).toMatchObject({ low: 800, typical: 12_000, high: 1_000_000 });
    for (const pick of data.picks) {
      const sum = pick.stages.reduce((total, stage) => total + (dataNeeds(stage)?.typical ?? 0), 0);
      expect(Math.abs((pick.spans[0]?.typical ?? 0) / sum - 1), pick.id).toBeLessThan(0.05);
    }
  });

  it("calls a pipeline by one name, in a list and inside a sentence", () => {
    const pipelines = data.picks.filter(({ stages }) => stages.length > 1);
    expect(pipelines.length).toBeGreaterThan(5);
    for (const { name, inSentence } of pipelines) expect(inSentence.toLowerCase()).toBe(name.toLowerCase());
  });

  it("names what each counts, and which sum was cut at the end of the scale", () => {
    const spans = (id: string) => data.picks.find((pick) => pick.id === id)?.spans ?? [];
    expect(spans("rag")[0]).toMatchObject({ counts: "examples" });
    // 1,000,000 pages and 30,000 pairs pass the last tick; so do the hours of either at their most.
    const [needs, , compute] = spans("domain-ft+instruction-tuning");
    expect(needs).toMatchObject({ counts: "pages of text + pairs", cut: ["high"] });
    expect(compute).toMatchObject({ cut: ["high"], high: 1000 });
    expect(spans("instruction-tuning+preference-tuning").filter(({ cut }) => cut !== undefined)).toEqual([]);
    for (const pick of data.picks) if (pick.stages.length === 1) expect(pick.spans.some(({ cut }) => cut)).toBe(false);
    const { out } = run("rag", "domain-ft+instruction-tuning");
    expect(out).toContain("2 (1–64; examples)");
    expect(out).toContain("12,000* (800–1,000,000; pages of text + pairs; high at the end of the scale), no ratio");
  });

  it("keeps every interval in order, and no pipeline's benefit below what its last stage brings", () => {
    for (const pick of data.picks) {
      for (const [index, { low, typical, high }] of pick.spans.entries()) {
        const { id, scale } = data.criteria[index] ?? {};
        expect(low <= typical && typical <= high, `${pick.id} on ${id}`).toBe(true);
        const [from, to] = scale?.kind === "quantity" ? [scale.from, scale.to] : [1, 5];
        expect(low >= from && high <= to, `${pick.id} on ${id}`).toBe(true);
        const last = data.picks.find((other) => other.id === pick.lead)?.spans[index];
        const kind = content.criteria.find((criterion) => criterion.id === id)?.kind;
        if (kind === "benefit" && scale?.kind === "steps")
          expect(typical, `${pick.id} on ${id}`).toBeGreaterThanOrEqual((last?.typical ?? 0) - 0.05);
      }
    }
  });

  it("carries a benefit through two stages by the engine's rule, at each end, from the baseline's typical value", () => {
    const keepOf = (before: string, after: string): number =>
      content.decision.keeps.find((record) => record.before === before && record.after === after)?.keep ??
      content.decision.settings.keep;
    const pairs = data.picks.filter(({ stages }) => stages.length === 2 && !stages.includes("rag"));
    expect(pairs.length).toBeGreaterThan(5);
    for (const { id: pipeline, stages, spans } of pairs) {
      const [first = "prompting", second = "prompting"] = stages;
      for (const [index, { id, kind, scale }] of content.criteria.entries()) {
        if (kind !== "benefit" || scale.kind !== "steps") continue;
        const base = knowledge.tradeoff("prompting", id).rating.typical;
        for (const end of ["low", "typical", "high"] as const) {
          const gain = knowledge.tradeoff(first, id).rating[end] - base;
          const kept = base + gain * (gain > 0 ? keepOf(first, second) : content.decision.settings.keepLoss);
          const expected = Math.max(kept, knowledge.tradeoff(second, id).rating[end]);
          expect(Math.abs((spans[index]?.[end] ?? 0) - expected), `${pipeline} on ${id}, ${end}`).toBeLessThan(0.051);
        }
      }
    }
  });

  it("finds the contested data of instruction tuning, and the sequences that combine a pair, with their reasons", () => {
    const tuning = pairWords(data, { stages: ["instruction-tuning"] }, { stages: ["general-ft"] }, content);
    expect(tuning.disagreements.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["instruction-data", "instruction-compute"]),
    );
    const facts = pairWords(data, { stages: ["rag"] }, { stages: ["instruction-tuning"] }, content);
    expect(facts.sequences.map(({ id, order }) => [id, order?.basis])).toEqual([["rag+instruction-tuning", "sourced"]]);
    for (const { stages: of, order } of data.picks) expect(order === null).toBe(of.length === 1);
  });

  it("says who differs in words, sorts, and leaves out what is alike", () => {
    const { out } = run("prompting", "rag", "--differences", "--sort", "freshness");
    expect(out.indexOf("  Retrieval")).toBeLessThan(out.indexOf("  Prompting (baseline)"));
    expect(out).toContain("Left out, no clear difference: ");
    expect(out).not.toMatch(/undefined|NaN|Infinity/);
  });

  it("names the nearest id, wants two picks, each once, and a baseline among them", () => {
    expect(run("rag", "promptng")).toEqual({
      code: 1,
      out: "",
      err: 'whichtune: nothing is called "promptng". Did you mean "prompting"?\n',
    });
    // The same stages in the order that is documented, then others with one of them.
    expect(run("rag", "domain-ft+rag").err).toContain('Did you mean "rag+domain-ft"?');
    expect(run("rag", "multi-task-ft+rl-verifiable").err).toBe(
      'whichtune: no sequence is called "multi-task-ft+rl-verifiable". Those with most of its stages are: domain-ft+multi-task-ft, multi-task-ft+preference-tuning, instruction-tuning+rl-verifiable, cot-ft+rl-verifiable, distillation+rl-verifiable.\n',
    );
    expect(run("rag", "this+that").err).toContain("The known sequences are: domain-ft+instruction-tuning, ");
    expect(run("rag").code).toBe(2);
    expect(run("rag", "rag").code).toBe(2);
    expect(run("rag", "prompting", "--baseline", "cot-ft").code).toBe(1);
  });
});
