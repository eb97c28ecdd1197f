/**
 * @file Finds a Chromium for the browser tests on a machine of which nothing is known, in this order: CHROMIUM_PATH,
 * Playwright's own, the system's, the one that comes from npm, and then whatever can be installed.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { chromium } from "@playwright/test";

/** What Playwright needs to launch it. `env` is complete: it holds this process's own variables. */
export type Browser = { executablePath: string; args: string[]; env: NodeJS.ProcessEnv };

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, "node_modules", ".cache", "whichtune-chromium");

const SYSTEM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Nothing that calls home: without a network each such call costs seconds at every start. */
const QUIET = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
/** The same pixels on every machine. */
const PICTURES = ["--font-render-hinting=none", "--force-color-profile=srgb"];

/**
 * A browser that was seen to start.
 *
 * @throws Error if CHROMIUM_PATH names one that does not start, or if none could be found or installed
 */
export function findBrowser(): Browser {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return started(chosen) ?? fail(`CHROMIUM_PATH is ${chosen}, which does not start`);
  return (
    started(playwrightPath()) ??
    first(systemPaths()) ??
    unpacked() ??
    (ran("npx", "playwright", "install", "chromium") ? started(playwrightPath()) : null) ??
    (aptInstalled() ? first(systemPaths()) : null) ??
    fail("No Chromium was found or could be installed: set CHROMIUM_PATH")
  );
}

function fail(message: string): never {
  throw new Error(message);
}

function first(paths: string[]): Browser | null {
  for (const path of paths) {
    const browser = started(path);
    if (browser) return browser;
  }
  return null;
}

/** The browser at `path` if it is there and starts; libraries that it lacks show at once. */
function started(path: string | null, extra: Record<string, string> = {}): Browser | null {
  if (path === null || !existsSync(path)) return null;
  const env = { ...process.env, ...extra };
  const { status } = spawnSync(path, ["--version"], { env, stdio: "ignore", timeout: 30_000 });
  if (status !== 0) return null;
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return { executablePath: path, args: [...sandbox, ...QUIET, ...PICTURES], env };
}

/** Where Playwright keeps its own build; it need not be there. */
function playwrightPath(): string | null {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright throws on systems for which it has no build.
    return null;
  }
}

function systemPaths(): string[] {
  const folders = (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":").filter(Boolean);
  return [...folders.flatMap((folder) => SYSTEM.map((name) => join(folder, name))), ...SYSTEM_PATHS];
}

/** The headless Chromium of @sparticuz/chromium with its libraries and fonts, unpacked once (Linux on x64 only). */
function unpacked(): Browser | null {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const source = join(root, "node_modules", "@sparticuz", "chromium");
  if (!existsSync(source)) return null;
  const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  const folder = join(cache, version);
  if (!existsSync(folder)) unpack(join(source, "bin"), folder);
  return started(join(folder, "chromium"), {
    LD_LIBRARY_PATH: join(folder, "lib"),
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
  });
}

/** Unpacks into a folder beside `folder` and renames it at the end, so that a folder that exists is whole. */
function unpack(bin: string, folder: string): void {
  const draft = `${folder}-${process.pid}`;
  const open = (name: string) => brotliDecompressSync(readFileSync(join(bin, name)));
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, "chromium"), open("chromium.br"));
  chmodSync(join(draft, "chromium"), 0o755);
  for (const name of ["al2023.tar.br", "fonts.tar.br"]) {
    for (const { path, bytes } of filesOfTar(open(name))) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), bytes);
    }
  }
  const folders = [join(folder, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  const fonts = folders.map((path) => `<dir>${path}</dir>`).join("");
  const settings = `${fonts}<cachedir>${join(folder, "fonts-cache")}</cachedir>`;
  writeFileSync(join(draft, "fonts.conf"), `<?xml version="1.0"?><fontconfig>${settings}</fontconfig>\n`);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    // Another worker was faster.
    if (!existsSync(folder)) throw error;
  }
}

/** The regular files of an uncompressed tar archive: blocks of 512 bytes, a header and then the file's bytes. */
function filesOfTar(tar: Uint8Array): { path: string; bytes: Uint8Array }[] {
  const text = (from: number, length: number) => {
    const field = tar.subarray(from, from + length);
    const end = field.indexOf(0);
    return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
  };
  const files = [];
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12).trim() || "0", 8);
    const type = text(at + 156, 1);
    const prefix = text(at + 257, 5) === "ustar" && tar[at + 262] === 0 ? text(at + 345, 155) : "";
    const path = prefix ? `${prefix}/${text(at, 100)}` : text(at, 100);
    if (path.split("/").includes("..")) throw new Error(`refused a path in the archive: ${path}`);
    if (type === "0" || type === "") files.push({ path, bytes: tar.subarray(at + 512, at + 512 + size) });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

function aptInstalled(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  return ran("apt-get", "update") && ran("apt-get", "install", "-y", "--no-install-recommends", "chromium");
}

function ran(program: string, ...options: string[]): boolean {
  return spawnSync(program, options, { cwd: root, stdio: "inherit" }).status === 0;
}
