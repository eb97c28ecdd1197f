/** @file One hash over everything that a build depends on, so that a build is made when it is due and not otherwise. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "dist", "build.json");

const SOURCES = [
  ".env",
  "app",
  "cli",
  "components",
  "content",
  "lib",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "public",
  "scripts",
  "tsconfig.json",
];

/** Paths of all files that a build reads, from the root of the repository, sorted. Tests are not among them. */
export function sources(folder = root) {
  return SOURCES.flatMap((name) => walk(folder, name))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort();
}

function walk(folder, path) {
  const full = join(folder, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => walk(folder, join(path, name)));
}

/** A hash over the names and the bytes of all sources. */
export function fingerprint(folder = root) {
  const hash = createHash("sha256");
  for (const file of sources(folder)) {
    const bytes = readFileSync(join(folder, file));
    hash.update(`${file.split(sep).join("/")}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** Whether out/ and dist/ were built from the sources as they are now. */
export function isBuilt() {
  if (!existsSync(stamp) || !existsSync(join(root, "out", "index.html"))) return false;
  return JSON.parse(readFileSync(stamp, "utf8")).sources === fingerprint();
}

/** Notes what was built. Call it last: a build that stopped half-way is then built again. */
export function markBuilt(hash) {
  writeFileSync(stamp, `${JSON.stringify({ sources: hash })}\n`);
}
