import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { allAnswers } from "@/lib/decision/fixture";
import { allFlips, decide } from "@/lib/decision/verdict";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { decisionRecord, type RecordInput } from "./decision-record";
import { kit } from "./fixture";
import { type ShownAlternative, type VerdictView, verdictView } from "./guide-view";
import { type Plan, planFor } from "./plan";
import { usualFormats } from "./plan-kit";

const answers: Answers = { goals: ["style"], "data-kinds": ["pairs"], "data-quality": ["rough"], hardware: ["card"] };
const head = { title: "Support desk | round 1", weights: { overfitting: 1 }, standing: null };
const made = planFor(kit.model, answers, ["instruction-tuning"], "lora", usualFormats(kit), head);
const plan: Plan = {
  ...made,
  stages: made.stages.map((stage) => ({
    ...stage,
    owner: "Ada <ada@example.org>",
    notes: "Ask the desk.\n- not a list",
    model: "base_7b",
    data: { ...stage.data, file: "pairs.jsonl", rows: 1200 },
  })),
};

const HU = { text: "Hu", href: "https://example.org/hu", permalinks: ["/evidence/sources/hu"] };
const OURS = { basis: "ours", sources: [] } as const;

const compiled = compile(kit.model);
/** A verdict of the engine's own shape; the figures of the tests are put into it. */
const blank = verdictView({ model: kit.model, sources: {} }, compiled, decide(compiled, draw(kit.model, 10), {}));
const alternative = (stages: readonly string[], value: number, parts: readonly number[]): ShownAlternative => ({
  stages,
  reasons: [],
  held: null,
  value,
  low: value - 0.1,
  high: value + 0.1,
  acceptability: value,
  status: "open",
  under: null,
  parts,
  delay: 0,
  margin: 0,
});
const verdict: VerdictView = {
  ...blank,
  draws: 2000,
  open: 1,
  tossUp: false,
  method: {
    id: "lora",
    share: 0.9,
    reasons: [
      {
        id: "m",
        because: "One card holds it.",
        basis: "sourced",
        sources: [HU],
      },
    ],
  },
  ranking: [
    { ...alternative(["instruction-tuning"], 0.7, [0.5, 0.1, 0.0503, 0.0497]), reasons: ["r", "gone"] },
    {
      ...alternative(["instruction-tuning", "preference-tuning"], 0.6, [0.4, 0.05, 0.1, 0.05]),
      status: "delayed",
      under: ["instruction-tuning"],
      held: { because: "Votes come first.", liftedBy: [{ question: "data-kinds", option: "votes" }], ...OURS },
    },
    alternative(["prompting"], 0.3, [0.1, 0.1, 0.05, 0.05]),
  ],
  families: [],
  blocked: [
    {
      stages: ["rag"],
      because: "There is nothing to fetch.",
      sure: false,
      liftedBy: [{ question: "goals", option: "facts" }],
      basis: "sourced",
      sources: [HU],
    },
    { stages: ["prompting"], because: "It is tired.", sure: true, liftedBy: [], ...OURS },
    { stages: ["preference-tuning"], because: "It is tired.", sure: true, liftedBy: [], ...OURS },
  ],
  weights: ["task-quality", "overfitting", "training-compute", "request-cost"].map((criterion) => ({
    criterion,
    weight: 0.25,
  })),
  records: { r: { id: "r", because: "Style is taught by examples.", basis: "ours", sources: [] } },
  contradictions: ["There is nothing, and there are labels. Read as: no labels."],
};
const input: RecordInput = {
  plan,
  verdict,
  flips: [
    { question: "hardware", option: "none", kind: "set", stages: ["prompting"] },
    { question: "goals", option: "facts", kind: "add", stages: ["rag"] },
    { question: "data-kinds", option: "pairs", kind: "remove", stages: ["prompting"] },
  ],
  nextQuestion: "labelled-examples",
  date: "2026-11-21",
  link: "https://example.org/guide?goals=style",
};
/** With ordinary spaces before units, so that the tests can be read. */
const record = (changed: Partial<RecordInput> = {}) =>
  decisionRecord(kit, { ...input, ...changed }).replaceAll("\u202f", " ");

/** The lines of a section, blank ones left out. */
function section(markdown: string, title: string): readonly string[] {
  const lines = markdown.split("\n");
  const from = lines.indexOf(title) + 1;
  const depth = /^#+ /.exec(title)?.[0] ?? "";
  const to = lines.findIndex(
    (line, k) => k >= from && /^#+ /.test(line) && (/^#+ /.exec(line)?.[0] ?? "").length <= depth.length,
  );
  return lines.slice(from, to < 0 ? undefined : to).filter((line) => line !== "");
}

describe("decisionRecord", () => {
  const text = record();

  it("is headed with what is decided, when, on which knowledge and where to look again", () => {
    expect(text.split("\n").slice(0, 6)).toEqual([
      "# Support desk \\| round 1",
      "",
      "- Status: proposed",
      "- Date: 21 Nov 2026",
      "- Knowledge: version fixture",
      "- Open it again: [https\\://example.org/guide?goals=style](<https://example.org/guide?goals=style>)",
    ]);
    expect(text.endsWith("\n")).toBe(true);
  });

  it("has the sections of a decision record in their order", () => {
    expect(text.split("\n").filter((line) => line.startsWith("## "))).toEqual([
      "## Context",
      "## Options considered",
      "## Decision",
      "## Evidence",
      "## What would change it",
      "## Risks",
      "## Plan",
      "## Open questions",
      "## Sources",
    ]);
  });

  it("gives the answers in words, with what was moved and what contradicts itself", () => {
    expect(section(text, "## Context")).toEqual([
      "4 of 5 questions are answered. An open question is not taken as a no: its options are sampled.",
      "- What is it for? Style",
      "- What is there? Pairs of text",
      "- How careful? Rough",
      "- What runs it? One card",
      "- Weight moved by hand: Slips, times 2",
      "- Contradiction: There is nothing, and there are labels. Read as: no labels.",
    ]);
  });

  it("ranks the options, and says what is ruled out, who says so and what lifts it", () => {
    expect(section(text, "## Options considered")).toEqual([
      "A value runs from 0 to 1, and 1 is best. The interval holds the middle 90 % of 2,000 draws.",
      "|  | Option | Value | 5–95 % of draws | Wins in | Status |",
      "| --- | --- | --- | --- | --- | --- |",
      "| 1 | Instruction tuning | 0.700 | 0.60–0.80 | 70 % | open |",
      "| 2 | Instructions, then preferences | 0.600 | 0.50–0.70 | 60 % | delayed; no better than instruction tuning |",
      "| 3 | Prompting | 0.300 | 0.20–0.40 | 30 % | open |",
      "Possible after a first step:",
      "- Instructions, then preferences: Votes come first. (our judgement) Lifted by: “Votes” (What is there?).",
      "Ruled out:",
      "- Retrieval: probably. There is nothing to fetch. [1] Lifted by: “Facts” (What is it for?).",
      "- Prompting; Preference tuning: It is tired. (our judgement)",
    ]);
  });

  it("states the decision with its reasons and sources", () => {
    expect(section(text, "## Decision")).toEqual([
      "**Instruction tuning with LoRA.**",
      "It wins in 70 % of the draws, with a value of 0.700.",
      "- Style is taught by examples. (our judgement)",
      "Update method: LoRA, chosen in 90 % of the draws.",
      "- One card holds it. [1]",
    ]);
    expect(section(text, "## Sources").slice(0, 3)).toEqual([
      "1. [Hu](<https://example.org/hu>)",
      "2. Wei et al. 2022, Table 1",
      "3. Document 001, section 2",
    ]);
    expect(section(text, "## Sources").at(-1)).toBe("- Document 001: The document");
  });

  it("shows what the lead is made of, and the ratings and cases behind it", () => {
    const lines = section(text, "## Evidence");
    expect(lines.slice(0, 10)).toEqual([
      "### Instruction tuning against instruction tuning, then preference tuning",
      "| Criterion | Adds to the lead |",
      "| --- | --- |",
      "| Quality \\| skill | +0.100 |",
      "| Slips | +0.050 |",
      "| Compute | −0.050 |",
      "| All others together | 0.000 |",
      "| Lead | +0.100 |",
      "Ratings behind the largest lines, from the lowest to the highest that the sources support:",
      "- Quality \\| skill: What of task-quality?",
    ]);
    expect(lines[10]).toBe("  - Instruction tuning: 3–5 of 5. It was measured. [2, 3]");
    expect(lines).toContain("- Found: alone-sure. [4]");
    expect(lines).toContain("- Doer (Makers): It does.");
  });

  it("says which single answers would change it", () => {
    expect(section(text, "## What would change it")).toEqual([
      "One changed answer is enough:",
      "- With “Nothing” (What runs it?): prompting comes first.",
      "- Also “Facts” (What is it for?): retrieval comes first.",
      "- Without “Pairs of text” (What is there?): prompting comes first.",
    ]);
    expect(section(record({ flips: [] }), "## What would change it")).toEqual([
      "No single answer changes the first place.",
    ]);
    expect(section(record({ flips: null }), "## What would change it")).toEqual(["Not worked out yet."]);
  });

  it("names risks with what to do, those that the answers raise first", () => {
    expect(section(text, "## Risks")).toEqual([
      "- **forgetting.** There is forgetting. Raised by your answers: Rough. *What to do:* Avoid forgetting. [3]",
      "- **noise.** There is noise. *What to do:* Avoid noise. [3]",
    ]);
  });

  it("lists the plan to tick off, with owner, notes, data and one record", () => {
    const lines = section(text, "## Plan");
    expect(lines.slice(0, 14)).toEqual([
      "### Stage 0: before anything is trained",
      "- [ ] Measure the baseline. Because of measure-first. (our judgement)",
      "### In every stage",
      "- [ ] Log every run. Because of log-runs. (our judgement)",
      "### Stage 1: Instruction tuning",
      "- Owner: Ada \\<ada@example.org\\>",
      "- Notes: Ask the desk.\\",
      "  \\- not a list",
      "- Update method: LoRA. Little moves. [5]",
      "- Data to collect: Pairs of text. 20 examples to start, 2,000 to be comfortable. Because of drill-pairs. (our judgement)",
      "- Training file: format openai-chat, file pairs.jsonl, 1,200 rows",
      "- Model: base\\_7b",
      "- Hardware: One card",
      "One record (openai-chat). One of each.",
    ]);
    expect(lines).toContain("**Data**");
    expect(lines).toContain("- checks: Measures checks. Misleads by checks.");
    expect(lines.slice(-2)).toEqual(["### After launch", "- [ ] Watch the answers. Because of watch. (our judgement)"]);
  });

  it("ends with what is open, the most worthwhile first", () => {
    expect(section(text, "## Open questions")).toEqual(["- How many? Why labelled-examples. This one is worth most."]);
  });

  it("says so where the plan is not the first by value, or is not open at all", () => {
    const second = planFor(kit.model, answers, ["prompting"], "none", usualFormats(kit), { ...head, title: "" });
    const other = record({ plan: second, date: null, link: "/guide?a=`b`" });
    expect(other).toContain("# Prompting, without training\n");
    expect(other).toContain("- Date: to be filled in\n");
    expect(other).toContain("- Open it again: `` /guide?a=`b` ``\n");
    expect(section(other, "## Decision")).toEqual([
      "**Prompting, without training.**",
      "It wins in 30 % of the draws, with a value of 0.300. First by value is instruction tuning.",
    ]);
    expect(other).toContain("### Prompting against instruction tuning\n");
    const blocked = planFor(kit.model, answers, ["rag"], "none", usualFormats(kit));
    const lines = section(record({ plan: blocked }), "## Decision");
    expect(lines[1]).toContain("It is not among the alternatives that are open under these answers.");
  });

  it("keeps whatever a reader writes as text, and every table whole", () => {
    const piece = fc.constantFrom(
      "|",
      "\\",
      "`",
      "*",
      "<b>",
      "</td>",
      "[x](y)",
      "\n",
      "\n\n# ",
      "\n- ",
      "www.",
      "://",
      "a",
      " ",
    );
    const typed = fc.array(piece, { maxLength: 10 }).map((all) => all.join(""));
    fc.assert(
      fc.property(typed, typed, typed, typed, (title, owner, notes, name) => {
        const stages = plan.stages.map((stage) => {
          const [step] = stage.steps;
          const data = { format: name, file: name, rows: null };
          const steps = step ? [{ ...step, title: name, because: notes }] : [];
          return { ...stage, owner, notes, model: name, hardware: name, data, steps };
        });
        const written = record({ plan: { ...plan, title, knowledge: name, stages } });
        const outline = (markdown: string) => markdown.split("\n").filter((line) => /^(#{2,} |\||```|\*\*)/.test(line));
        expect(outline(written)).toEqual(outline(text));
        expect(written.split("\n").filter((line) => /^# /.test(line)).length).toBe(1);
        const bare = written.replace(/\\[!-/:-@[-`{-~]/g, "·");
        expect(bare).not.toMatch(/<b>|<\/td>|\[x\]/);
      }),
    );
  });

  it("writes a record for any verdict, with whole tables", () => {
    const draws = draw(kit.model, 50);
    fc.assert(
      fc.property(fc.constantFrom(...allAnswers(kit.model)), (given) => {
        const judged = decide(compiled, draws, given);
        const stages = judged.verdict.ranking[0]?.stages ?? [];
        const any = planFor(kit.model, given, stages, judged.verdict.method.method, usualFormats(kit));
        const written = decisionRecord(kit, {
          plan: any,
          verdict: verdictView({ model: kit.model, sources: {} }, compiled, judged),
          flips: allFlips(compiled, draws, judged),
          nextQuestion: null,
          date: null,
          link: null,
        });
        const widths = written
          .split("\n")
          .flatMap((line) => (line.startsWith("|") ? [line.replace(/\\./g, "").split("|").length] : []));
        expect(new Set(widths)).toEqual(
          new Set(widths.length > 0 ? [8, ...widths.filter((width) => width === 4)] : []),
        );
        expect(written).not.toMatch(/undefined|null|NaN|\[object/);
      }),
      { numRuns: 30 },
    );
  });
});
