/** @file `npm run bench`: bundles the engine as it ships and times it on the decided cases, on one core of this machine. */

import { cpus } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { formatCount, formatFixed } from "@/lib/format";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = join(root, "node_modules/.cache/whichtune/bench-engine.mjs");

process.stdout.write(await benchEngine());

async function benchEngine(): Promise<string> {
  await build({
    absWorkingDir: root,
    entryPoints: ["scripts/bench-engine.ts"],
    outfile: bundle,
    bundle: true,
    minify: true,
    platform: "neutral",
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
  const { timeEngine }: typeof import("./bench-engine") = await import(pathToFileURL(bundle).href);
  const times = timeEngine(() => performance.now());
  const { draws, few, cases, rounds } = times;
  const rows = [
    [`ranking, ${formatCount(few)} draws`, times.rankingFew],
    [`ranking, ${formatCount(draws)} draws`, times.ranking],
    ["flips", times.flips],
    ["next question", times.next],
    ["full verdict (ranking, flips, next question)", times.full],
  ] as const;
  const width = Math.max(...rows.map(([name]) => name.length));
  const ratio = quantile(times.ranking, 0.5) / quantile(times.rankingFew, 0.5);
  return `${[
    `One core of this machine (${cpus()[0]?.model.trim() ?? "unknown"}), Node ${process.versions.node}.`,
    `${cases} decided cases, ${rounds} rounds after one to warm up, ${formatCount(draws)} draws; bundled and minified.`,
    "",
    `${"ms".padEnd(width)}  median     p95`,
    ...rows.map(([name, ms]) => `${name.padEnd(width)}  ${cell(quantile(ms, 0.5))}  ${cell(quantile(ms, 0.95))}`),
    "",
    `${formatCount(draws)} draws take ${formatFixed(ratio, 1)} times as long as ${formatCount(few)}.`,
    `Compiling the model and drawing, once: ${formatFixed(times.prepare, 0)} ms.`,
  ].join("\n")}\n`;
}

function cell(ms: number): string {
  return formatFixed(ms, 1).padStart(6);
}

/** The value that this share of the values stays at or below. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
