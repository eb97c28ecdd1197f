/**
 * @file `npm run bench:memory [-- FILE] [--json]`: estimates every measured run and holds it against its measurement. FILE
 * has the shape of a list of rows (a field `score` of false leaves one out); without it, the published rows are taken.
 * What is left out, and what was sized as another model, is said on standard error and in the JSON.
 */

import { readFileSync } from "node:fs";
import process from "node:process";
import { gpus } from "@/content/compute/gpus";
import { memoryConstants } from "@/content/compute/memory-constants";
import { memoryRemarks } from "@/content/compute/memory-remarks";
import { memoryRows } from "@/content/compute/memory-rows";
import { models } from "@/content/compute/models";
import { trainers } from "@/content/compute/trainers";
import { formatDifference, formatFixed } from "@/lib/format";
import { type Accuracy, type Summary, scoreRows } from "@/lib/memory/accuracy";
import { type MeasuredRow, modelOf } from "@/lib/memory/measured-row";
import { readMeasuredRow } from "@/lib/memory/read-measured-row";
import { type LeftRow, leftLines, reasonLines, reasonsOf } from "./left-rows";

const WORST = 15;

const args = process.argv.slice(2);
const file = args.find((argument) => !argument.startsWith("--"));
const read = file === undefined ? { rows: memoryRows, left: [] } : readRows(file);
if ("fault" in read) {
  process.stderr.write(`${read.fault}\n`);
  process.exitCode = 1;
} else {
  const scored = scoreRows(read.rows, { models, trainers, gpus }, memoryConstants);
  const left = [...read.left, ...scored.left];
  process.stderr.write(leftLines(left));
  for (const { id, model, readAs } of standIns(scored)) {
    process.stderr.write(`read as another model: ${id}: "${model}" is not in the catalogue, ${readAs} is as large\n`);
  }
  if (scored.n === 0) {
    process.stderr.write("There is no row to score.\n");
    process.exitCode = 1;
  }
  process.stdout.write(args.includes("--json") ? `${JSON.stringify(asJson(scored, left))}\n` : asText(scored, left));
}

type Read = { rows: readonly MeasuredRow[]; left: readonly LeftRow[] } | { fault: string };

function readRows(path: string): Read {
  const list = parse(path);
  if ("fault" in list) return list;
  const outcomes = list.values.map((value) => readMeasuredRow(value));
  return {
    rows: outcomes.flatMap(({ row }) => (row === null ? [] : [row])),
    left: outcomes.flatMap(({ left }) => (left === null ? [] : [left])),
  };
}

function parse(path: string): { values: readonly unknown[] } | { fault: string } {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return Array.isArray(value) ? { values: value } : { fault: `${path}: a list of rows is expected.` };
  } catch (error) {
    return { fault: `${path} could not be read as JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Rows whose model is not in the catalogue and that were sized as the one nearest in size. */
function standIns({ rows }: Accuracy): readonly { id: string; model: string; readAs: string }[] {
  return rows.flatMap(({ row }) => {
    const readAs = modelOf(row, models)?.id ?? row.model;
    return readAs === row.model ? [] : [{ id: row.id, model: row.model, readAs }];
  });
}

function asJson(accuracy: Accuracy, left: readonly LeftRow[]) {
  const { n, medianApe, macroApe, byMetric, peers, rows } = accuracy;
  return {
    n,
    medianApe,
    macroApe,
    p90Ape: accuracy.p90Ape,
    overPlan: accuracy.overPlan,
    left: left.length,
    leftOut: left,
    leftOutCounts: reasonsOf(left).map(({ field, because, n }) => ({ field, because, n })),
    readAsAnother: standIns(accuracy),
    byMetric: Object.fromEntries(byMetric.map(({ id, summary }) => [id, pick(summary)])),
    bySource: Object.fromEntries(accuracy.bySource.map(({ id, summary }) => [id, pick(summary)])),
    byMethod: Object.fromEntries(accuracy.byMethod.map(({ id, summary }) => [id, pick(summary)])),
    intervals: Object.fromEntries(accuracy.intervals.map(({ id, low, high }) => [id, { low, high }])),
    peers: Object.fromEntries(peers.map(({ id, summary }) => [id, pick(summary)])),
    rows: rows.map(({ row, predictedGib }) => ({
      id: row.id,
      measuredGiB: row.measuredGib,
      predictedGiB: predictedGib,
    })),
  };
}

function pick({ n, medianApe }: Summary) {
  return { n, medianApe };
}

function asText(accuracy: Accuracy, left: readonly LeftRow[]): string {
  const worst = accuracy.rows.toSorted((a, b) => b.ape - a.ape).slice(0, WORST);
  return `${[
    `${accuracy.n} measured runs, ${left.length} left out. Errors are absolute, in per cent of the measurement.`,
    "",
    heading(""),
    line("all", accuracy),
    ...section("by source", accuracy.bySource),
    ...section("by method", accuracy.byMethod),
    ...section("by metric", accuracy.byMetric),
    "",
    `Mean over sources of the source's median: ${formatFixed(accuracy.macroApe, 2)} %`,
    `Measured above the figure to plan for: ${formatFixed(accuracy.overPlan * 100, 1)} % of the runs`,
    "",
    "Measured over predicted, where 80 % of the runs lie",
    ...accuracy.intervals.map(
      ({ id, n, low, high }) => `  ${id.padEnd(20)} ${cell(n, 0)} ${cell(low, 2)} to ${formatFixed(high, 2)}`,
    ),
    "",
    heading("Other estimators on the runs they apply to"),
    ...accuracy.peers.flatMap(({ id, summary, ours }) => [line(`  ${id}`, summary), line("    ours there", ours)]),
    "",
    "Furthest off",
    ...worst.flatMap(({ row, predictedGib }) => {
      const remark = memoryRemarks.find((one) => row.id.startsWith(one.row));
      return [
        `  ${row.id.padEnd(46)} ${row.metric.padEnd(10)} measured ${cell(row.measuredGib, 1)}  predicted ${cell(predictedGib, 1)}  ${formatDifference((predictedGib / row.measuredGib - 1) * 100, 0)} %`,
        ...(remark === undefined ? [] : [`      ${remark.because}`]),
      ];
    }),
    "",
    ...reasonLines(left),
  ].join("\n")}\n`;
}

function section(name: string, groups: readonly { id: string; summary: Summary }[]): readonly string[] {
  return [name, ...groups.map(({ id, summary }) => line(`  ${id}`, summary))];
}

function heading(name: string): string {
  return `${name.padEnd(44)}    n  median     p90  within 10 %    bias`;
}

function line(name: string, { n, medianApe, p90Ape, within10, bias }: Summary): string {
  if (n === 0) return `${name.padEnd(44)} none`;
  return `${name.padEnd(44)} ${cell(n, 0, 4)} ${cell(medianApe, 1)} ${cell(p90Ape, 1)} ${cell(within10 * 100, 0, 12)} ${formatDifference(bias, 1).padStart(7)}`;
}

function cell(value: number, decimals: number, width = 7): string {
  return formatFixed(value, decimals).padStart(width);
}
