/** @file Installs what package-lock.json lists, if node_modules does not hold exactly that. Needs nothing but Node. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Whether node_modules holds every package of the lock in its version, and none besides. */
export function isInstalled(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== "");
  const missing = wanted.filter(([path, { version, optional, devOptional, peer }]) => {
    const found = installed.packages[path];
    return found ? found.version !== version : !(optional || devOptional || peer);
  });
  const besides = Object.keys(installed.packages).filter((path) => !(path in lock.packages));
  return missing.length + besides.length === 0;
}

/** Runs `npm ci` when it is needed. Returns whether the packages are there. */
export async function install() {
  const lock = read("package-lock.json");
  const installed = read("node_modules/.package-lock.json");
  if (lock && installed && isInstalled(lock, installed)) return true;
  return run("npm", ["ci", "--no-audit", "--no-fund"]);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}
