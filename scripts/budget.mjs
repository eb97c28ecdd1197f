/**
 * @file Weighs every exported page against scripts/budgets.json: JavaScript that its HTML loads, the HTML itself, and the
 * payload that a visible link to it prefetches. All in KB (1,024 bytes) after gzip.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { address } from "./policy.mjs";

const KINDS = ["js", "html", "payload"];

/** Addresses of the scripts that a page loads before anything happens. Old browsers' `nomodule` is not among them. */
export function firstLoad(html) {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/gi)].map(([tag]) => tag);
  const scripts = tags.filter((tag) => /^<script/i.test(tag) && !/\bnomodule\b/i.test(tag));
  const preloads = tags.filter((tag) => /\brel="modulepreload"/i.test(tag) || /\bas="script"/i.test(tag));
  const urls = [...scripts, ...preloads].flatMap((tag) => tag.match(/\b(?:src|href)="([^"?]+)/)?.[1] ?? []);
  return [...new Set(urls)];
}

/** The three weights of one page, in bytes after gzip. */
export function weigh(folder, file) {
  const html = readFileSync(join(folder, file));
  const payload = join(folder, file.replace(/\.html$/, ".txt"));
  const zipped = (bytes) => gzipSync(bytes, { level: 9 }).length;
  const js = firstLoad(html.toString()).map((url) => zipped(readFileSync(join(folder, decodeURIComponent(url)))));
  return {
    js: js.reduce((sum, bytes) => sum + bytes, 0),
    html: zipped(html),
    payload: existsSync(payload) ? zipped(readFileSync(payload)) : 0,
  };
}

/** Sentences for what is over its budget, or allowed for a page that does not exist. */
export function overruns(weights, budgets) {
  const over = Object.entries(weights).flatMap(([page, weight]) => {
    const budget = { ...budgets.default, ...budgets[page] };
    return KINDS.filter((kind) => weight[kind] > budget[kind] * 1024).map(
      (kind) => `${page}: ${kind} weighs ${kilobytes(weight[kind])} KB, its budget is ${budget[kind]} KB`,
    );
  });
  const unknown = Object.keys(budgets).filter((page) => page !== "default" && !(page in weights));
  return [...over, ...unknown.map((page) => `${page}: has a budget, but there is no such page`)];
}

function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL("../out", import.meta.url));
  const budgets = JSON.parse(readFileSync(new URL("budgets.json", import.meta.url), "utf8"));
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".html"));
  const weights = Object.fromEntries(files.sort().map((file) => [address(file), weigh(folder, file)]));

  const width = Math.max(...Object.keys(weights).map((page) => page.length));
  console.log(`${"KB after gzip".padEnd(width)}${KINDS.map((kind) => kind.padStart(9)).join("")}`);
  for (const [page, weight] of Object.entries(weights)) {
    console.log(page.padEnd(width) + KINDS.map((kind) => kilobytes(weight[kind]).padStart(9)).join(""));
  }
  const faults = overruns(weights, budgets);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
