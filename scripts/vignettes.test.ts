import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whichtune-cases-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function vignettes(content: string | null, ...more: readonly string[]) {
  const file = join(folder, "cases.json");
  if (content !== null) writeFileSync(file, content);
  const args = ["--import", "tsx", "scripts/vignettes.ts", ...(content === null ? [] : [file]), ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr: stderr.replace(file, "cases.json") };
}

const changing = { goals: "fresh-facts", "knowledge-change": "daily", "model-access": "prompt-only" };

describe("npm run vignettes", () => {
  it("prints the scores of a file as JSON, in the shape that others rely on", () => {
    const cases = [
      { id: "right", answers: changing, accept: ["rag"], method_accept: ["none"], review: "determined" },
      { id: "wrong", answers: changing, accept: [["prompting"]], must_not: ["rag"], review: "lenient" },
      { id: "open", answers: changing, accept: ["prompting"], review: "determined", contested: true },
    ];
    const { status, stdout, stderr } = vignettes(JSON.stringify({ cases }), "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      total: 2,
      determined: { n: 1, passed: 1 },
      lenient: { n: 1, passed: 0 },
      method: { n: 1, passed: 1 },
      violations: ["wrong"],
      failures: [{ id: "wrong", got: ["rag"], accept: [["prompting"]] }],
    });
  });
  it("prints each failure with its ledger for people", () => {
    const cases = [{ id: "wrong", answers: changing, accept: [["prompting"]] }];
    const { status, stdout } = vignettes(JSON.stringify(cases));
    expect(status).toBe(0);
    expect(stdout).toContain("determined  0 of 1");
    expect(stdout).toContain("wrong: got rag, accepted: prompting");
    expect(stdout).toMatch(/\+0\.\d{4} {2}freshness/);
    expect(stdout).toMatch(/\+0\.\d{4} {2}lead/);
  });
  it.each([
    ["[\n{", "cases.json:2: this is not JSON."],
    [
      '[{ "id": "a", "answers": {},\n"accept": ["retrieval"] }]',
      'cases.json:2: Case "a": There is no strategy "retrieval".',
    ],
  ])("says in one line what is wrong with a file", (text, sentence) => {
    const { status, stdout, stderr } = vignettes(text, "--json");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
  it.each([[["--jsn"]], [["a.json", "b.json"]]])("refuses %j", (args) => {
    const { status, stderr } = vignettes(null, ...args);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "vignettes: give one file at most: npm run vignettes -- FILE --json.\n",
    });
  });
});
