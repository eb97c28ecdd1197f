import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { content } from "@/content/index";
import { runCommandLine } from "./frame";
import { recommend } from "./recommend";

const examples = fileURLToPath(new URL("../examples/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "whichtune-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...argv: readonly string[]) {
  let out = "";
  let err = "";
  const code = runCommandLine([recommend], ["recommend", ...argv], "0", {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** A file with this text in the temporary folder. */
function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe.each(readdirSync(examples).filter((name) => name.endsWith(".json")))("recommend examples/%s", (name) => {
  const path = join(examples, name);
  const plan = join(folder, `plan-of-${name}`);
  let text = { code: -1, out: "", err: "" };
  let json = text;
  let result = JSON.parse("null");
  beforeAll(() => {
    text = run(path);
    json = run(path, "--json", "--plan", plan);
    result = JSON.parse(json.out);
  }, 60_000);

  it("prints a verdict, a ranking, reasons and what to answer next", () => {
    expect([text.code, text.err]).toEqual([0, ""]);
    const [verdict = "", wins = ""] = text.out.split("\n");
    expect(verdict).toMatch(/^[A-Z].*\.$/);
    expect(wins).toMatch(/^Wins in .+ of 2,000 draws\./);
    for (const part of [
      "5–95 % of draws",
      "Why before",
      "Because\n  - ",
      `Answer next: ${result.nextQuestion?.question ?? "in none of 2,000 draws"}`,
    ]) {
      expect(text.out).toContain(part);
    }
    expect(text.out).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it("prints JSON with the published fields", () => {
    expect([json.code, json.err]).toEqual([0, ""]);
    const fields = ["version", "answers", "unanswered", "ignored", "top", "ranking", "flips", "nextQuestion", "plan"];
    expect(Object.keys(result)).toEqual(expect.arrayContaining(fields));
    expect(Object.keys(result.top)).toEqual(expect.arrayContaining(["stages", "method", "value", "acceptability"]));
    expect(result.version).toBe(content.version);
    const strategies = content.strategies.map(({ id }): string => id);
    expect(result.ranking.length).toBeGreaterThanOrEqual(strategies.length);
    for (const entry of result.ranking) {
      expect(Object.keys(entry)).toEqual(
        expect.arrayContaining(["stages", "value", "low", "high", "acceptability", "status", "reasons", "liftedBy"]),
      );
      expect(["open", "delayed", "blocked"]).toContain(entry.status);
      for (const stage of entry.stages) expect(strategies).toContain(stage);
    }
    for (const flip of result.flips) expect(Array.isArray(flip.stages)).toBe(true);
    expect(result.top.stages).toEqual(result.ranking[0].stages);
    expect(content.updateMethods.map(({ id }): string => id)).toContain(result.top.method);
  });

  it("accounts for every question once", () => {
    const questions = content.questions.map(({ id }): string => id);
    expect([...Object.keys(result.answers), ...result.unanswered].sort()).toEqual([...questions].sort());
  });

  it("writes the plan that it prints", () => {
    const saved = JSON.parse(readFileSync(plan, "utf8"));
    expect(saved).toEqual(result.plan);
    expect(saved).toMatchObject({ version: 1, answers: result.answers });
    expect(saved.stages.map(({ strategy }: { strategy: string }) => strategy)).toEqual(result.top.stages);
    expect(saved.before.length).toBeGreaterThan(0);
  });

  it("says the same again", () => expect(run(path, "--json").out).toBe(json.out), 60_000);
});

describe("answers with a problem", () => {
  // Name, text, then what follows the file's name on stderr.
  test.each([
    [
      "broken.json",
      '{\n  "goals": [one-task]\n}\n',
      ":2: this is not JSON. Mend the line, or compare with an example in examples/.",
    ],
    [
      "mistyped.json",
      '{\n  "answers": {\n    "gaols": "one-task"\n  }\n}\n',
      ':3: There is no question "gaols". Did you mean "goals"?',
    ],
    [
      "option.json",
      '{\n  "goals": ["one-task"],\n  "hardware": "gpu-nod"\n}\n',
      ':3: "gpu-nod" is no option of "hardware". Did you mean "gpu-node"?',
    ],
    ["list.json", "[]", ': Answers are an object of question ids: { "answers": { "goals": ["one-task"] } }.'],
    ["many.json", '{ "team": ["no-ml", "ml-team"] }', ':1: "team" takes one option, and 2 were given: no-ml, ml-team.'],
  ])("%s: names file, line and what to do", (name, text, message) => {
    const path = written(name, text);
    expect(run(path, "--json")).toEqual({ code: 1, out: "", err: `whichtune: ${path}${message}\n` });
  });

  it("refuses answers that contradict each other, in a sentence", () => {
    const path = written("torn.json", '{ "data-kinds": "none", "labelled-examples": "100k+" }');
    const [exclusion] = content.decision.exclusions;
    const err = `whichtune: ${path}: ${exclusion.because} Change one of them.\n`;
    expect(run(path)).toEqual({ code: 1, out: "", err });
  });

  it("names a file that is not there", () => {
    const path = join(folder, "nowhere.json");
    const err = `whichtune: ${path}: there is no such file. Give a file, or - for standard input.\n`;
    expect(run(path)).toEqual({ code: 1, out: "", err });
  });

  it("names a plan that cannot be written", () => {
    const path = join(folder, "no", "plan.json");
    const err = `whichtune: ${path}: the plan cannot be written there. Name a file in a folder that exists.\n`;
    expect(run(join(examples, "support-tickets.json"), "--plan", path)).toEqual({ code: 1, out: "", err });
  }, 60_000);
});

it("ranks without a single answer, and names what it ignored", () => {
  const result = JSON.parse(run(written("void.json", '{ "goals": [], "team": null }'), "--json").out);
  expect(result.answers).toEqual({});
  expect(result.unanswered).toHaveLength(content.questions.length);
  expect(result.ignored.map(({ question }: { question: string }) => question)).toEqual(["goals", "team"]);
  expect(result.nextQuestion.question).toBe("goals");
}, 60_000);
