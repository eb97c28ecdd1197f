import { describe, expect, it, test } from "vitest";
import { chartTable } from "@/lib/charts/chart";
import { chartCsv, chartSvg } from "@/lib/charts/download";
import { layoutLines } from "@/lib/charts/line-layout";
import { pageTable } from "@/lib/charts/table";
import { groupChart } from "@/lib/compare/group-chart";
import { runsChart } from "@/lib/compare/runs-chart";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import type { Measurement } from "@/lib/knowledge/types";
import { content } from "./index";

const byId = new Map<string, Measurement>(content.measurements.map((record) => [record.id, record]));
const find = (id: string) => byId.get(id);
const knowledge = createKnowledge(content);
const sourceOf = (id: string) => knowledge.source(`measurement:${id}`).label;
const FRAME = { title: "T", subtitle: "S", source: "X", address: "https://example.org" };

/** Who or what gave the figure. */
function judgeOf({ metric, benchmark }: Measurement): "people" | "a model" | "memory" | "a key" {
  const said = `${metric} ${benchmark}`;
  if (/human|raters?|label(l)?ers|professional writers|preference rate/i.test(said)) return "people";
  if (/GPT-4|ChatGPT|GPT-scored|MT-Bench|AlpacaEval|Vicuna benchmark|BELLE|judge/i.test(said)) return "a model";
  if (/memory|VRAM/i.test(said)) return "memory";
  return "a key";
}

describe.each(content.measurementGroups)("$id", (group) => {
  const records = group.members.map(({ measurement }) => byId.get(measurement));

  it("names measurements that exist, each once, in one unit and one direction", () => {
    expect(records).not.toContain(undefined);
    expect(new Set(group.members.map(({ measurement }) => measurement)).size).toBe(group.members.length);
    expect(new Set(records.map((record) => record?.unit)).size).toBe(1);
    for (const record of records) {
      if (record !== undefined && group.id !== "people-prefer")
        expect(record.higherIsBetter, record.id).toBe(group.better === "higher");
    }
  });

  it("mixes neither people's preferences, models' verdicts, keys and memory, nor ways of asking one test", () => {
    const known = records.flatMap((record) => record ?? []);
    expect(new Set(known.map(judgeOf)).size).toBe(1);
    const asked = known.filter(({ benchmark }) => /MMLU/.test(benchmark)).map(({ benchmark }) => benchmark);
    expect(new Set(asked).size).toBeLessThanOrEqual(1);
    const popqa = known.filter(({ benchmark }) => /PopQA/.test(benchmark));
    expect(new Set(popqa.map(({ work }) => work)).size).toBeLessThanOrEqual(1);
  });

  it("shows no memory summed over several GPUs", () => {
    const chart = groupChart(group, find, sourceOf);
    if (!/of one GPU/.test(group.measure)) return;
    const names = chart.kind === "bars" ? chart.groups.flatMap(({ bars }) => bars.map(({ name }) => name)) : [];
    for (const name of names) expect(name).not.toMatch(/GPUs|ZeRO/);
    for (const record of records) {
      const labels = chart.kind === "lines" ? `${record?.baseline.label} ${record?.result.label} ${record?.model}` : "";
      expect(labels).not.toMatch(/GPUs|\d x A100/);
    }
  });

  it("says in its table what its CSV says, and stands in a picture of its own", () => {
    const chart = groupChart(group, find, sourceOf);
    if (chart.kind === "lines") expect(() => layoutLines(chart)).not.toThrow();
    const table = chartTable(chart);
    const labels = group.members.map(({ measurement }) => sourceOf(measurement));
    const lines = chartCsv(chart).trimEnd().split("\r\n");
    expect(lines).toHaveLength(table.rows.length + 1);
    expect(pageTable(table).rows).toHaveLength(table.rows.length);
    // Each row of the file says where its figure comes from; the page says it below the picture.
    const [source, conditions] = ["Source", "Conditions"].map((label) =>
      table.columns.findIndex((column) => column.label === label && !column.onPage),
    );
    for (const row of table.rows) {
      expect(labels).toContain(row[source ?? -1]?.text);
      expect(row[conditions ?? -1]?.text).toMatch(/\S; \S/);
    }
    for (const [index, row] of table.rows.entries()) {
      for (const { value, text } of row) {
        if (typeof value !== "number") continue;
        expect(lines[index + 1]).toContain(String(Number(value.toPrecision(15))));
        const shown = Number(text.replaceAll(",", "").replace("\u2212", "-").split("\u202f")[0]);
        if (!/[kMB]$/.test(text)) expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.0501);
      }
    }
    const svg = chartSvg(chart, FRAME);
    expect(svg).not.toMatch(/NaN|undefined|var\(/);
    expect(svg.match(/<text/g)?.length ?? 0).toBeGreaterThan(4);
    expect(svg).toMatch(/<(path|rect|circle)/);
  });
});

test("a baseline that was worked out is marked, wherever it is drawn", () => {
  const derived = ["igpt-85", "chung-human-pref", "hh-writers", "dpo-vs-ppo-human", "wizardmath-70b", "mammoth-math"];
  for (const { measurement, derivedBaseline, only } of content.measurementGroups.flatMap(({ members }) => members)) {
    if (derived.includes(measurement)) expect(derivedBaseline, measurement).toBe(true);
    const record = byId.get(measurement);
    if (only === null && record?.series === null) expect(record.baseline.value, measurement).not.toBe(0);
  }
});

test("the benchmark holds 63 runs, and any two of its measures make a chart", () => {
  expect(content.peftRuns).toHaveLength(63);
  const full = content.peftRuns.find(({ family }) => family === "FULL");
  expect(full).toMatchObject({ accuracy: 0.4716, memory: 38_868_615_168, time: 2147, size: 6_425_499_648 });
  const chart = runsChart(content.peftRuns, { x: "memory", y: "forgetting" });
  expect(chartCsv(chart).trimEnd().split("\r\n")).toHaveLength(64);
  expect(chartSvg(chart, FRAME)).not.toMatch(/NaN|undefined|var\(/);
});
