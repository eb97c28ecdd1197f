/** @file Builds the site into out/ and the command line into dist/: pages, their policies, ready-made .br and .gz, bundle. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";
import { fingerprint, markBuilt } from "./sources.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Returns whether everything was built. */
export async function build() {
  const hash = fingerprint();
  for (const folder of ["out", "dist"]) rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, "dist"));
  const steps = [
    ["node", ["--import", "tsx", "scripts/guide-map.ts"]],
    ["next", ["build"]],
    ["node", ["scripts/policy.mjs"]],
    ["node", ["scripts/precompress.mjs"]],
    ["node", ["scripts/bundle.mjs"]],
  ];
  for (const [program, options] of steps) if (!(await run(program, options))) return false;
  markBuilt(hash);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await build()) ? 0 : 1;
