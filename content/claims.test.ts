import { describe, expect, it, test } from "vitest";
import { STRATEGY_IDS } from "@/lib/knowledge/ids";
import type { Claim, Measurement } from "@/lib/knowledge/types";
import { content } from "./index";

const claims: readonly Claim[] = content.claims;

test("the documents carry at least 150 claims", () => {
  expect(claims.length).toBeGreaterThanOrEqual(150);
});

test("every claim bears on a rating or is cited by a record", () => {
  const elsewhere = JSON.stringify({ ...content, ratings: [], claims: [] });
  const idle = claims.filter(({ id, bearsOn }) => bearsOn.length === 0 && !elsewhere.includes(`"claim:${id}"`));
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test("no claim is said twice", () => {
  const texts = claims.map(({ text }) => text);
  expect(texts.filter((text, k) => texts.indexOf(text) !== k)).toEqual([]);
});

describe.each(content.documents)("document $id", ({ id, sections }) => {
  const claimed = new Set(claims.filter(({ document }) => document === id).map(({ section }) => section));

  it("has each section once", () => {
    expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length);
  });
  it("has the sections that its claims name", () => {
    const known: ReadonlySet<string> = new Set(sections.map((section) => section.id));
    expect([...claimed].filter((section) => !known.has(section))).toEqual([]);
  });
  it("has claims from each section, or the reason why not, never both", () => {
    const faulty = sections.filter((section) => claimed.has(section.id) === (section.withoutClaims !== null));
    expect(faulty.map((section) => section.id)).toEqual([]);
  });
});

/** Strategies that the documents say nothing against, and why; their ratings rest on measurements there. */
const SILENT: Readonly<Record<string, string>> = {
  rag: "No document speaks of retrieval; what is known for and against it was measured.",
  "prompt-tuning": "Document 002 means prompting by this name; the little that also holds for soft prompts is praise.",
  "preference-tuning":
    "Documents 002 and 003 present human feedback as a gain; that people must rate is said neutrally.",
  "rl-verifiable": "Document 003 speaks of reinforcement learning in general, in its favour.",
  "cot-ft": "Documents 000 and 002 name gains only.",
  distillation: "Document 002 repeats two lines of advertising.",
};

/** Figures that speak against a strategy because another one beats it: there the strategy is the baseline. */
const BEATEN: Readonly<Record<string, readonly string[]>> = { "rl-verifiable": ["r1-distill-vs-rl"] };

/** A change this small, as a share of the baseline, is no change. */
const FLAT = 0.01;

describe.each(STRATEGY_IDS)("%s", (strategy) => {
  const bears = ({ bearsOn }: Pick<Claim, "bearsOn">) => bearsOn.some((cell) => cell.startsWith(`${strategy}/`));
  const said = (stance: Claim["stance"]) => claims.filter((claim) => claim.stance === stance && bears(claim));
  const figures = content.measurements.filter((one) => bears(one) && one.stages.includes(strategy));
  const beaten = content.measurements.filter((one) => bears(one) && BEATEN[strategy]?.includes(one.id));

  it("has a claim or a figure for it", () => {
    expect(said("for").length + figures.filter((one) => gain(one) > FLAT).length).toBeGreaterThan(0);
  });
  it("has a claim or a figure against it", () => {
    const worse = figures.filter((one) => gain(one) < -FLAT);
    expect(said("against").length + worse.length + beaten.length).toBeGreaterThan(0);
  });
  it("has a claim against it, or is listed as one that the documents spare", () => {
    expect(said("against").length === 0).toBe(strategy in SILENT);
  });
});

/** By how much the result is better than the baseline, as a share of it; 0 where either is not known. */
function gain({ baseline, result, higherIsBetter }: Measurement): number {
  if (baseline.value === null || result.value === null) return 0;
  const rise = (result.value - baseline.value) / Math.max(Math.abs(baseline.value), Number.EPSILON);
  return higherIsBetter ? rise : -rise;
}
