import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCommandLine } from "./frame";
import { recommend } from "./recommend";

const folder = mkdtempSync(join(tmpdir(), "whichtune-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TICKETS = "examples/support-tickets.json";
const file = (name: string, value?: unknown) => {
  const path = join(folder, name);
  if (value !== undefined) writeFileSync(path, JSON.stringify(value));
  return path;
};
const json = (text: string): unknown => JSON.parse(text);

function run(...argv: readonly string[]) {
  let out = "";
  let err = "";
  const write = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const code = runCommandLine([recommend], ["recommend", ...argv], "test", write);
  return { code, out, err };
}

describe("whichtune recommend", () => {
  it("prints a decision record of the day with --markdown", () => {
    const { code, out, err } = run(TICKETS, "--markdown");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^# General fine-tuning with LoRA\n\n- Status: proposed\n- Date: \d{1,2} [A-Z][a-z]{2} \d{4}\n/,
    );
    expect(out).toContain("- Open it again: ` /guide?goals=one-task&");
    for (const section of ["Context", "Options considered", "Decision", "Evidence", "Risks", "Plan", "Sources"]) {
      expect(out).toContain(`\n## ${section}\n`);
    }
  });

  it("prints JSON with --json, its plan titled with the verdict", () => {
    const { code, out } = run(TICKETS, "--json");
    expect(code).toBe(0);
    expect(json(out)).toMatchObject({
      top: { stages: ["general-ft"], method: "lora" },
      plan: {
        version: 1,
        title: "General fine-tuning with LoRA.",
        stages: [{ strategy: "general-ft", owner: "", notes: "" }],
      },
    });
  });

  it("prints one thing at a time", () => {
    expect(run(TICKETS, "--json", "--markdown")).toEqual({
      code: 2,
      out: "",
      err: "whichtune: recommend prints one thing: take --json or --markdown.\n",
    });
  });

  it("writes a plan that can be given back in place of answers, with what was written into it", () => {
    const path = file("plan.json");
    const first = run(TICKETS, "--json", "--plan", path);
    const plan = json(readFileSync(path, "utf8"));
    expect(json(first.out)).toMatchObject({ plan });
    expect(run(path, "--json").out).toBe(first.out);

    const text = readFileSync(path, "utf8");
    const edited = text
      .replace('"title": "General fine-tuning with LoRA."', '"title": "Desk, round one"')
      .replace('"owner": ""', '"owner": "Ada"')
      .replace('"notes": ""', '"notes": "Ask twice."');
    writeFileSync(path, edited);
    const { out } = run(path, "--markdown", "--plan", path);
    expect(out).toContain("# Desk, round one\n");
    expect(out).toContain("- Owner: Ada\n- Notes: Ask twice.\n");
    expect(readFileSync(path, "utf8")).toBe(edited);
  });

  it("judges with the weights that a plan has moved, and says so", () => {
    const path = file("moved.json");
    run(TICKETS, "--plan", path);
    const text = readFileSync(path, "utf8").replace('"weights": {}', '"weights": { "request-cost": 2 }');
    writeFileSync(path, text);
    const { out } = run(path, "--markdown");
    expect(out).toContain("- Weight moved by hand: Cost per request, times 4\n");
    expect(out).toContain("&weights=request-cost_up2");
    expect(run(path, "--json").out).not.toBe(run(TICKETS, "--json").out);
    expect(json(run(path, "--json").out)).toMatchObject({ plan: { weights: { "request-cost": 2 } } });
  });

  it("takes the answers of a plan whose stages it cannot read", () => {
    const answers = { goals: "fresh-facts", "model-access": "prompt-only" };
    const { code, out } = run(file("other.json", { version: 9, answers, stages: "changed" }), "--json");
    expect(code).toBe(0);
    expect(json(out)).toMatchObject({ top: { stages: ["rag"] } });
  });

  it("says what is wrong with the answers of a plan", () => {
    const path = file("wrong.json", { version: 1, answers: { hardware: "gpu-nod" }, stages: [] });
    expect(run(path)).toEqual({
      code: 1,
      out: "",
      err: `whichtune: ${path}:1: "gpu-nod" is no option of "hardware". Did you mean "gpu-node"?\n`,
    });
  });
});
