/**
 * @file `npm test`: every check there is, in one run. A step that fails does not hide those after it. The last line says
 * `N passed, N failed`: unit and browser tests, with each other step that failed, or could not run, as one failure.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { countBrowser, countUnit } from "./report.mjs";
import { run } from "./run.mjs";

const reports = fileURLToPath(new URL("../.reports/", import.meta.url));

/** `needs` names a step without which this one has nothing to look at; `report` turns its JSON into counts. */
const STEPS = [
  { name: "lock", commands: [["node", "scripts/lock-fill.mjs", "--check"]] },
  { name: "types", commands: [["next", "typegen"], ["tsc"]] },
  { name: "biome", commands: [["biome", "ci", "--error-on-warnings", "--colors=off"]] },
  { name: "knip", commands: [["knip"]] },
  { name: "unit", commands: [["vitest", "run"]], report: ["unit.json", countUnit] },
  { name: "build", commands: [["node", "scripts/build.mjs"]] },
  { name: "budget", needs: "build", commands: [["node", "scripts/budget.mjs"]] },
  { name: "browser", needs: "build", commands: [["playwright", "test"]], report: ["browser.json", countBrowser] },
];

rmSync(reports, { recursive: true, force: true });
let passed = 0;
let failed = 0;
const bad = [];

if (await install()) for (const step of STEPS) await take(step);
else {
  bad.push("install");
  failed += 1;
}

if (bad.length > 0) console.log(`\nFailed: ${bad.join(", ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function take({ name, needs, commands, report }) {
  if (needs && bad.includes(needs)) {
    console.log(`\n== ${name}: not run, it needs ${needs}`);
    bad.push(name);
    failed += 1;
    return;
  }
  console.log(`\n== ${name}`);
  const started = performance.now();
  let fine = true;
  for (const [program, ...options] of commands) fine = (await run(program, options)) && fine;
  console.log(`== ${name}: ${fine ? "fine" : "FAILED"} in ${((performance.now() - started) / 1000).toFixed(1)} s`);

  const counts = report ? read(...report) : { passed: 0, failed: 0 };
  passed += counts.passed;
  // A run that ends badly without a failed test has failed all the same.
  failed += Math.max(counts.failed, fine ? 0 : 1);
  if (!fine || counts.failed > 0) bad.push(name);
}

function read(file, count) {
  if (!existsSync(reports + file)) return { passed: 0, failed: 1 };
  return count(JSON.parse(readFileSync(reports + file, "utf8")));
}
