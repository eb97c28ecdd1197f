/** `npm run bench:lighthouse`: Lighthouse on a phone, median of five runs per page. Fetches Lighthouse with npx; needs `npm run build`. */

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "@/e2e/browser";

const LIGHTHOUSE = "lighthouse@13.5";
const RUNS = 5;
const PORT = 4824;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** A link on which every question is answered, as heavy as the guide gets. */
const ANSWERED =
  "/guide?goals=domain-knowledge.follow-instructions&tried=prompting-falls-short&task-variety=open-ended&data-kinds=raw-text.instruction-pairs&labelled-examples=1k-9k&corpus-size=100m-1b&data-quality=mixed&more-data=experts&knowledge-change=stable&model-access=open-weights&request-volume=medium&domain-distance=some&privacy=own-cloud&base-model=instruct&model-size=7b-14b&hardware=datacenter-gpu&tenants=one&keep-general-skills=nice&serving-budget=normal&team=some-ml&evaluation=small-set&stakes=low&v=1";
/** Four picks, one of them a pipeline. */
const FOUR_PICKS =
  "/compare?picks=instruction-tuning.domain-ft.rag.domain-ft%2Binstruction-tuning&baseline=domain-ft&v=1";
const PAGES = [
  { name: "/", address: "/" },
  { name: "/guide, every question answered", address: ANSWERED },
  { name: "/compare, four picks", address: FOUR_PICKS },
  { name: "/strategies/instruction-tuning", address: "/strategies/instruction-tuning" },
  { name: "/evidence", address: "/evidence" },
  { name: "/datasets", address: "/datasets" },
  { name: "/estimate", address: "/estimate" },
] as const;

const browser = findBrowser();
const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const server = spawn("node", ["scripts/serve.mjs"], { env: { ...process.env, PORT: String(PORT) }, stdio: "pipe" });
try {
  await once(server.stdout, "data");
  console.log(`Lighthouse mobile, median of ${RUNS} runs (lowest–highest)`);
  for (const { name, address } of PAGES) {
    const runs = Array.from({ length: RUNS }, (_, run) => measure(address, join(folder, `${run}.json`)));
    const words = CATEGORIES.map((category) => {
      const scores = runs.map((scored) => scored[category] ?? 0).sort((a, b) => a - b);
      return `${category} ${scores[Math.floor(RUNS / 2)]} (${scores[0]}–${scores[RUNS - 1]})`;
    });
    console.log(`${name}: ${words.join(", ")}`);
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

function measure(page: string, report: string): Readonly<Record<string, number>> {
  execFileSync(
    "npx",
    [
      "--yes",
      LIGHTHOUSE,
      `http://localhost:${PORT}${page}`,
      "--quiet",
      "--output=json",
      `--output-path=${report}`,
      `--chrome-flags=--headless=new ${browser.args.join(" ")}`,
    ],
    { env: { ...browser.env, CHROME_PATH: browser.executablePath }, stdio: ["ignore", "ignore", "inherit"] },
  );
  const { categories }: { categories: Record<string, { score: number }> } = JSON.parse(readFileSync(report, "utf8"));
  return Object.fromEntries(CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]));
}
