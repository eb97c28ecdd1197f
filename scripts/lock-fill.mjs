/**
 * @file Completes package-lock.json for every platform, so that `npm ci` works wherever it runs.
 *
 * npm leaves out of the lock those optional binaries that the registry in use does not carry, and `npm ci` then refuses
 * the lock. For each optional dependency pinned to an exact version this adds `{ version, os, cpu, libc, optional }`, and
 * it takes out `resolved` addresses. `--check` writes nothing and exits 1 if there was something to do.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LOCK = fileURLToPath(new URL("../package-lock.json", import.meta.url));
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];
const LIBRARIES = { gnu: "glibc", gnueabihf: "glibc", musl: "musl", musleabihf: "musl" };

/**
 * What a binary's package name says about where it runs: `@next/swc-linux-x64-musl` is for linux, x64, musl.
 *
 * @throws Error for a name that states no processor: such a package runs anywhere, and npm would have locked it
 */
export function platform(name) {
  const words = name.slice(name.indexOf("/") + 1).split("-");
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  const libc = words.flatMap((word) => LIBRARIES[word] ?? []);
  if (cpu.length === 0) throw new Error(`${name} is missing from the lock, and its name states no platform`);
  return { cpu, libc: libc.length > 0 ? libc : undefined, os: os.length > 0 ? os : undefined };
}

/** Completes the lock in place. Returns a line for each thing that it did. */
export function fill(lock) {
  const done = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    if ("resolved" in entry) {
      delete entry.resolved;
      done.push(`removed the address of ${path}`);
    }
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!EXACT.test(version) || isLocked(lock.packages, path, name)) continue;
      const { cpu, libc, os } = platform(name);
      // npm's own order of keys, so that its next run changes nothing.
      lock.packages[`node_modules/${name}`] = { version, cpu, dev: entry.dev, libc, optional: true, os };
      done.push(`added ${name} ${version}`);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
  return done;
}

/** Whether Node, looking from the package at `from` outwards, finds `name` in the lock. */
function isLocked(packages, from, name) {
  let base = from;
  while (!(`${base && `${base}/`}node_modules/${name}` in packages)) {
    if (base === "") return false;
    base = base.slice(0, Math.max(0, base.lastIndexOf("/node_modules/")));
  }
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(LOCK, "utf8"));
  const done = fill(lock);
  for (const line of done) console.log(line);
  if (done.length === 0) console.log("package-lock.json is complete");
  else if (process.argv.includes("--check")) {
    console.error(`package-lock.json needs ${done.length} changes: run npm run lock`);
    process.exitCode = 1;
  } else writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
}
