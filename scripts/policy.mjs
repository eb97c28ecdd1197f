/**
 * @file Writes the Content-Security-Policy of every exported page, after the build.
 *
 * Scripts run only from our own files or where their hash is listed. The policy stands in the page (for any static host)
 * and in out/_headers (which scripts/serve.mjs and several hosts read); only a header can forbid framing, and only a header
 * reaches workers, which obey the policy of their own script's response.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const CHARSET = /<meta charset="utf-8"\/?>/i;
const WRITTEN = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const DATA_TYPE = /\btype="application\/(?:ld\+)?json"/i;
/** Data files whose name changes with their bytes: data/evidence.3f9a01bc.json. */
const HASHED = /^data[\\/].*[.-][0-9a-f]{8,}\.\w+$/;
/** What no hash can allow under this policy, with the words for the message. */
const FORBIDDEN = [
  [/<style\b/i, "a <style> element: put it into a stylesheet"],
  [/<[a-z][^<>]*\son[a-z]+="/i, "an inline event handler: attach it in an effect"],
  [/\b(?:href|src|action)="javascript:/i, "a javascript: address"],
];

/** The policy that lets the given inline scripts run, as a list of directives for a page's `<meta>`. */
export function policy(hashes) {
  return [
    "default-src 'none'",
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...hashes.map((hash) => `'${hash}'`)].join(" ")}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Hashes of the inline scripts that a browser would run, each once, in the page's order. */
export function inlineHashes(html) {
  const bodies = [...html.matchAll(SCRIPT)]
    .filter(([, attributes]) => !/\bsrc=/i.test(attributes) && !DATA_TYPE.test(attributes))
    .map(([, , body]) => `sha256-${createHash("sha256").update(body, "utf8").digest("base64")}`);
  return [...new Set(bodies)];
}

/**
 * The page with its policy in it, and that policy.
 *
 * @throws Error if the page holds what the policy would block, or has no charset to stand behind
 */
export function guard(html, name) {
  const page = html.replace(WRITTEN, "");
  for (const [pattern, words] of FORBIDDEN) {
    if (pattern.test(page.replace(SCRIPT, ""))) throw new Error(`${name} holds ${words}`);
  }
  if (!CHARSET.test(page)) throw new Error(`${name} has no <meta charset>`);
  const allowed = policy(inlineHashes(page));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${allowed}"/>`;
  // Behind the charset, which must stand in a page's first 1,024 bytes, and before the first script.
  return { html: page.replace(CHARSET, (charset) => charset + meta), policy: allowed };
}

/** The address under which a page is served: guide/map.html is /guide/map, index.html is /. */
export function address(file) {
  const path = `/${file
    .split(sep)
    .join("/")
    .replace(/\.html$/, "")}`;
  return path.replace(/\/index$/, "") || "/";
}

/** Guards every page of a folder and writes its _headers. Returns the number of pages. */
export function guardFolder(folder) {
  const framed = (text) => `${text}; frame-ancestors 'none'`;
  const rules = [
    [
      "/*",
      "X-Content-Type-Options: nosniff",
      "Referrer-Policy: same-origin",
      "Cross-Origin-Opener-Policy: same-origin",
    ],
    [
      "/_next/static/*",
      "Cache-Control: public, max-age=31536000, immutable",
      `Content-Security-Policy: ${framed(policy([]))}`,
    ],
  ];
  const files = readdirSync(folder, { recursive: true }).sort();
  for (const file of files.filter((name) => HASHED.test(name))) {
    rules.push([`/${file.split(sep).join("/")}`, "Cache-Control: public, max-age=31536000, immutable"]);
  }
  const pages = files.filter((file) => file.endsWith(".html"));
  for (const file of pages) {
    const path = join(folder, file);
    const guarded = guard(readFileSync(path, "utf8"), file);
    writeFileSync(path, guarded.html);
    rules.push([address(file), `Content-Security-Policy: ${framed(guarded.policy)}`]);
  }
  const text = rules.map(([path, ...headers]) => [path, ...headers.map((header) => `  ${header}`)].join("\n"));
  writeFileSync(join(folder, "_headers"), `${text.join("\n")}\n`);
  return pages.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = guardFolder(fileURLToPath(new URL("../out", import.meta.url)));
  console.log(`Content-Security-Policy written into ${pages} pages and _headers`);
}
