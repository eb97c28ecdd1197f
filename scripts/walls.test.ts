import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** One line of code per wall and folder. Biome reads them all once, under this repository's own configuration. */
const REFUSED = [
  ["lib/a.ts", 'import { useState } from "react";'],
  ["lib/a.ts", 'import type { ReactNode } from "react";'],
  ["lib/a.ts", 'import Link from "next/link";'],
  ["lib/a.ts", 'import { Bar } from "recharts";'],
  ["lib/a.ts", 'import { create } from "zustand";'],
  ["lib/a.ts", 'import { persist } from "zustand/middleware";'],
  ["lib/a.ts", 'import { readFileSync } from "node:fs";'],
  ["lib/a.ts", 'import { readFileSync } from "fs";'],
  ["lib/a.ts", 'import { it } from "vitest";'],
  ["lib/a.ts", 'import { strategies } from "@/content/strategies";'],
  ["lib/a.ts", 'import type { Strategies } from "@/content/strategies";'],
  ["lib/a.ts", 'type Strategies = import("@/content/strategies").Strategies;'],
  ["lib/a.ts", 'const strategies = await import("@/content/strategies");'],
  ["lib/a.ts", 'const strategies = require("@/content/strategies");'],
  ["lib/a.ts", 'export { strategies } from "@/content/strategies";'],
  ["lib/a.ts", 'import { Button } from "@/components/ui/button";'],
  ["lib/a.ts", 'import { metadata } from "@/app/layout";'],
  ["lib/a.ts", 'import { run } from "@/cli/main";'],
  ["lib/decision/a.ts", 'import { b } from "../b";'],
  ["lib/decision/a.ts", 'import { b } from "./../b";'],
  ["lib/decision/a.ts", 'import { b } from "@/lib/../content/b";'],
  ["lib/a.ts", "const width = window.innerWidth;"],
  ["lib/a.ts", "const title = document.title;"],
  ["lib/a.ts", 'const answer = fetch("/data.json");'],
  ["lib/a.ts", "const global = globalThis;"],
  ["lib/a.ts", "const saved = localStorage.length;"],
  ["lib/a.ts", "const started = performance.now();"],
  ["lib/a.ts", "const id = crypto.randomUUID();"],
  ["lib/a.ts", "const folder = process.cwd();"],
  ["lib/a.ts", "setTimeout(() => {}, 10);"],
  ["lib/a.ts", "const dice = Math.random();"],
  ["lib/a.ts", "const dice = [1, 2].map(Math.random);"],
  ["lib/a.ts", 'const dice = Math["random"]();'],
  ["lib/a.ts", "const { random } = Math;"],
  ["lib/a.ts", "const now = Date.now();"],
  ["lib/a.ts", "const now = new Date();"],
  ["lib/a.ts", "const now = new Date;"],
  ["lib/a.ts", "const now = Date();"],
  ["lib/a.ts", 'console.log("here");'],
  ["lib/a.test.ts", 'import { strategies } from "@/content/strategies";'],
  ["lib/a.test.ts", "const dice = Math.random();"],
  ["lib/a.ts", "const text = given as string;"],
  ["lib/a.ts", "const text = <string>given;"],
  ["lib/a.ts", "const text = given!;"],
  ["lib/a.ts", "const text: any = given;"],
  ["lib/a.ts", 'export * from "./b";'],
  ["lib/a.ts", "export default 1;"],
  ["lib/LoRA.ts", "export const rank = 8;"],

  ["content/a.ts", 'import { STRATEGIES } from "@/lib/knowledge/ids";'],
  ["content/a.ts", 'import { type Strategy, STRATEGIES } from "@/lib/knowledge/ids";'],
  ["content/a.ts", 'import { type Strategy } from "@/lib/knowledge/ids";'],
  ["content/a.ts", 'import * as ids from "@/lib/knowledge/ids";'],
  ["content/a.ts", 'import "@/lib/knowledge/ids";'],
  ["content/a.ts", 'export { STRATEGIES } from "@/lib/knowledge/ids";'],
  ["content/a.ts", 'export * from "@/lib/knowledge/ids";'],
  ["content/a.ts", 'const ids = import("@/lib/knowledge/ids");'],
  ["content/a.ts", 'import ids = require("@/lib/knowledge/ids");'],
  ["content/a.ts", 'import { z } from "zod";'],
  ["content/a.ts", 'import { readFileSync } from "node:fs";'],
  ["content/a.ts", 'import { Button } from "@/components/ui/button";'],
  ["content/a.ts", 'import { metadata } from "@/app/layout";'],
  ["content/claims/a.ts", 'import { b } from "../b";'],
  ["content/a.test.ts", 'import { Button } from "@/components/ui/button";'],

  ["components/ui/a.tsx", 'import { strategies } from "@/content/strategies";'],
  ["components/ui/a.tsx", 'import type { Strategies } from "@/content/strategies";'],
  ["components/ui/a.tsx", 'import { metadata } from "@/app/layout";'],
  ["components/ui/a.tsx", 'import { readFileSync } from "node:fs";'],
  ["components/ui/a.tsx", 'import { readFileSync } from "fs";'],
  ["components/ui/a.tsx", 'import { Bar } from "recharts";'],
  ["components/ui/a.tsx", 'import { z } from "zod";'],
  ["components/ui/a.tsx", 'import { Bars } from "../charts/bars";'],
  ["components/charts/a.tsx", 'import { strategies } from "@/content/strategies";'],
  ["components/charts/a.tsx", 'import { Button } from "../ui/button";'],

  ["app/guide/a.tsx", 'import { metadata } from "../layout";'],
  ["app/guide/a.tsx", 'import { metadata } from "./../layout";'],
  ["app/guide/a.tsx", 'import { run } from "@/cli/main";'],
  ["app/guide/a.tsx", 'import { open } from "@/e2e/open";'],
  ["cli/a.ts", 'import { Button } from "@/components/ui/button";'],
  ["cli/a.ts", 'import { metadata } from "@/app/layout";'],
  ["cli/a.ts", 'import { z } from "zod";'],
  ["cli/commands/a.ts", 'import { print } from "../print";'],
  ["e2e/a.spec.ts", 'import { strategies } from "@/content/strategies";'],
  ["e2e/a.spec.ts", 'import { rank } from "@/lib/decision/rank";'],
  ["e2e/a.spec.ts", 'import { rank } from "../lib/decision/rank";'],
  ["e2e/a.spec.ts", 'import { Button } from "@/components/ui/button";'],
  ["e2e/a.spec.ts", 'import { metadata } from "@/app/layout";'],
  ["scripts/a.ts", 'import { rank } from "../lib/decision/rank";'],
  ["scripts/a.ts", 'import { Button } from "@/components/ui/button";'],
] as const;

const ALLOWED = [
  ["lib/a.ts", 'import { rank } from "@/lib/decision/rank";'],
  ["lib/decision/a.ts", 'import { rank } from "./rank";'],
  ["lib/a.ts", 'import { z } from "zod";'],
  ["lib/a.ts", 'import { encode } from "gpt-tokenizer/encoding/o200k_base";'],
  ["lib/a.ts", "const half = Math.round(1 / 2);"],
  ["lib/a.ts", 'const day = new Date("2026-11-21T00:00:00Z");'],
  ["lib/a.ts", "const given = { document: 1, window: 2 }.document;"],
  ["lib/a.ts", "const steps = [1, 2] as const;"],
  ["lib/a.ts", "const steps = { rows: [1, 2] } as const satisfies object;"],
  ["lib/a.test.ts", 'import { it } from "vitest";'],
  ["lib/a.test.ts", 'import fc from "fast-check";'],
  ["lib/a.test.ts", 'import { readFile } from "node:fs/promises";'],
  ["content/a.ts", 'import type { Strategy } from "@/lib/knowledge/types";'],
  ["content/a.ts", 'export type { Strategy } from "@/lib/knowledge/types";'],
  ["content/a.ts", 'import { lora } from "./lora";'],
  ["content/a.ts", 'import { lora } from "@/content/strategies/lora";'],
  ["content/content.test.ts", 'import { STRATEGIES } from "@/lib/knowledge/ids";'],
  ["content/claims/a.test.ts", 'import { STRATEGIES } from "@/lib/knowledge/ids";'],
  ["content/index.ts", 'export { lora } from "./lora";'],
  ["components/ui/a.tsx", 'import { useState } from "react";'],
  ["components/ui/a.tsx", 'import Link from "next/link";'],
  ["components/ui/a.tsx", 'import { create } from "zustand";'],
  ["components/ui/a.tsx", 'import { rank } from "@/lib/decision/rank";'],
  ["components/ui/a.tsx", 'import { Bars } from "@/components/charts/bars";'],
  ["components/charts/a.tsx", 'import { Bar } from "recharts";'],
  ["app/page.tsx", 'import { strategies } from "@/content/strategies";'],
  ["app/page.tsx", 'import { rank } from "@/lib/decision/rank";'],
  ["app/page.tsx", 'import { Button } from "@/components/ui/button";'],
  ["app/page.tsx", 'import { sans } from "./fonts";'],
  ["app/guide/page.tsx", 'import { dataAddress } from "@/app/data/addresses";'],
  ["app/page.tsx", "export default function Page() {\n  return null;\n}"],
  ["cli/a.ts", 'import { readFile } from "node:fs/promises";'],
  ["cli/a.ts", 'import { rank } from "@/lib/decision/rank";'],
  ["cli/a.ts", 'import { strategies } from "@/content/strategies";'],
  ["e2e/a.spec.ts", 'import { expect, test } from "@playwright/test";'],
  ["e2e/a.spec.ts", 'import { AxeBuilder } from "@axe-core/playwright";'],
  ["scripts/a.ts", 'import { rank } from "@/lib/decision/rank";'],
] as const;

/** What builds a wall. Anything else (an unused name, say) is no business of this test. */
const WALLS = new Set([
  "lint/correctness/noNodejsModules",
  "lint/performance/noBarrelFile",
  "lint/performance/noReExportAll",
  "lint/style/noCommonJs",
  "lint/style/noDefaultExport",
  "lint/style/noNonNullAssertion",
  "lint/style/noRestrictedGlobals",
  "lint/style/noRestrictedImports",
  "lint/style/useFilenamingConvention",
  "lint/suspicious/noConsole",
  "lint/suspicious/noExplicitAny",
  "plugin",
]);

type Diagnostic = { category: string; severity: string; message: string; location: { path: string } };

const root = fileURLToPath(new URL("..", import.meta.url));
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
const snippets = [...REFUSED, ...ALLOWED];
const place = (index: number, file: string) => join(dirname(file), `n${index}`, file.slice(dirname(file).length + 1));

let copy = "";
let diagnostics: Diagnostic[] = [];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "whichtune-walls-"));
  for (const file of ["biome.json", ".gitignore", "scripts/walls"]) {
    cpSync(join(root, file), join(copy, file), { recursive: true });
  }
  for (const [index, [file, code]] of snippets.entries()) {
    const path = join(copy, place(index, file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${code}\n`);
  }
  const options = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: copy, encoding: "utf8" });
  diagnostics = JSON.parse(stdout).diagnostics;
});

afterAll(() => rmSync(copy, { recursive: true }));

const walls = (index: number, file: string) =>
  diagnostics
    .filter(
      ({ category, severity, location }) =>
        WALLS.has(category) && severity === "error" && location.path === place(index, file),
    )
    .map(({ message }) => message);

describe("a wall refuses", () => {
  it.each(REFUSED.map(([file, code], index) => [file, code, index] as const))("%s: %s", (file, code, index) => {
    expect(walls(index, file), code).not.toEqual([]);
  });
});

describe("a wall lets through", () => {
  it.each(ALLOWED.map(([file, code], index) => [file, code, REFUSED.length + index] as const))(
    "%s: %s",
    (file, code, index) => {
      expect(walls(index, file), code).toEqual([]);
    },
  );
});

it("has no broken plugin", () => {
  expect(diagnostics.map(({ message }) => message).filter((message) => message.includes("errored"))).toEqual([]);
});
