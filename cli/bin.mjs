#!/usr/bin/env node
/** @file Starts the command line: the bundle where it is newer than every source, the sources themselves otherwise. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = join(root, "dist", "whichtune.mjs");

function isFresh() {
  if (!existsSync(bundle)) return false;
  const built = statSync(bundle).mtimeMs;
  return ["cli", "content", "lib"].every((folder) => {
    const path = join(root, folder);
    if (!existsSync(path)) return true;
    return readdirSync(path, { recursive: true }).every((file) => statSync(join(path, file)).mtimeMs <= built);
  });
}

if (isFresh()) await import("../dist/whichtune.mjs");
else if (!existsSync(join(root, "node_modules", "tsx"))) {
  console.error("whichtune is not built: run npm ci in its folder first.");
  process.exitCode = 2;
} else {
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: join(root, "tsconfig.json") });
  await import("./main.ts");
}
