import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChange } from "@/lib/decision/change";
import { readAnswers } from "@/lib/decision/coherence";
import { compile, stateOf } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { influences } from "@/lib/decision/influence";
import { ledger } from "@/lib/decision/ledger";
import { uniform } from "@/lib/decision/random";
import { randomAnswers } from "@/lib/decision/random-answers";
import { readinessOf } from "@/lib/decision/ready";
import { sampler } from "@/lib/decision/sample";
import { simulate } from "@/lib/decision/simulate";
import { YES } from "@/lib/decision/state";
import type { Model } from "@/lib/decision/types";
import { allFlips, decide, nextQuestions } from "@/lib/decision/verdict";
import { decisionModel } from "@/lib/knowledge/knowledge";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { content } from "./index";

/** Enough to try every record; what needs exact means takes all draws. */
const COUNT = 120;
const model = decisionModel(content);
const compiled = compile(model);
const draws = draw(model, COUNT);

/** A way to answer each question; `open` allows for none. What contradicts itself is read as for a reader. */
function answersTo({ open }: { open: boolean }): fc.Arbitrary<Answers> {
  const ways = model.questions.map(({ id, options, several }): [string, fc.Arbitrary<readonly string[]>] => [
    id,
    fc.shuffledSubarray([...options], { minLength: 1, maxLength: Math.min(3, several ?? 1) }),
  ]);
  return fc
    .record(Object.fromEntries(ways), open ? { requiredKeys: [] } : {})
    .map(
      (given) =>
        readAnswers(model, Object.fromEntries(Object.entries(given).flatMap(([id, o]) => (o ? [[id, o]] : []))))
          .answers,
    );
}
const partial = answersTo({ open: true });
const complete = answersTo({ open: false });
const sum = (numbers: readonly number[]) => numbers.reduce((total, x) => total + x, 0);

describe("a verdict on any answers", () => {
  it("is never blocked, shares its wins out, and accounts for its lead", () => {
    fc.assert(
      fc.property(partial, (answers) => {
        const { verdict, simulation } = decide(compiled, draws, answers);
        const [first, second] = verdict.ranking;
        expect(first?.status).not.toBe("blocked");
        expect(verdict.ranking.find(({ index }) => index === compiled.baseline)?.status).toBe("open");
        expect(sum(verdict.families.map(({ share }) => share))).toBeCloseTo(1, 12);
        expect(verdict.contradictions).toEqual([]);
        const lead = (first?.value ?? 0) - (second?.value ?? 0);
        expect(Math.abs(sum(verdict.ledger.map(({ contribution }) => contribution)) - lead)).toBeLessThan(1e-9);
        const last = verdict.ranking.at(-1)?.index ?? 0;
        const lines = ledger(compiled, simulation, compiled.baseline, last);
        const gap = (simulation.mean[compiled.baseline] ?? 0) - (simulation.mean[last] ?? 0);
        expect(Math.abs(sum(lines.map(({ contribution }) => contribution)) - gap)).toBeLessThan(1e-9);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it("is the same for the same answers, in whatever order they are given", () => {
    const turned = (answers: Answers) =>
      Object.fromEntries(
        Object.entries(answers)
          .reverse()
          .map(([id, options]) => [id, [...options].reverse()]),
      );
    fc.assert(
      fc.property(partial, (answers) => {
        const one = decide(compiled, draws, answers);
        const other = decide(compile(model), draws, turned(answers));
        expect({ ...other.verdict, answers: 0 }).toEqual({ ...one.verdict, answers: 0 });
        expect(nextQuestions(compiled, other)).toEqual(nextQuestions(compiled, one));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("rests on draws that keep what was given and contradict nothing", () => {
    fc.assert(
      fc.property(partial, (answers) => {
        const given = stateOf(compiled, answers);
        const sample = sampler(compiled, draws, given);
        const state = new Int32Array(given.length);
        for (let d = 0; d < COUNT; d += 1) {
          sample(d, state);
          expect(compiled.exclusions.filter(({ when }) => when(state) === YES).map(({ record }) => record.id)).toEqual(
            [],
          );
          expect(given.every((bits, q) => bits === 0 || bits === state[q])).toBe(true);
          expect(state.includes(0)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

it("flips really flip, with all draws", () => {
  const all = draw(model, model.settings.draws);
  const next = uniform(3);
  let checked = 0;
  for (let k = 0; k < 4; k += 1) {
    const judged = decide(compiled, all, randomAnswers(model, next, 0.6));
    for (const flip of allFlips(compiled, all, judged)) {
      const { ranking } = decide(compiled, all, applyChange(judged.verdict.answers, flip)).verdict;
      expect(ranking[0]?.stages).toEqual(flip.stages);
      expect(ranking[0]?.stages).not.toEqual(judged.verdict.ranking[0]?.stages);
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(10);
}, 60_000);

it("a question that is said to change nothing changes nothing", () => {
  let checked = 0;
  const hidden = fc.uniqueArray(fc.constantFrom(...model.questions.map(({ id }) => id)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(complete, hidden, (answers, ids) => {
      const given = Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
      for (const [id, { ranking }] of influences(model, given)) {
        if (ranking) continue;
        const others = (model.questions.find((question) => question.id === id)?.options ?? [])
          .map((option): Answers => ({ ...answers, [id]: [option] }))
          .filter((other) => readAnswers(model, other).contradictions.length === 0);
        const outcomes = others.map((other) =>
          decide(compiled, draws, other, 20).verdict.ranking.map(({ index, value, status }) => [index, value, status]),
        );
        for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
        checked += 1;
      }
    }),
    { numRuns: 100 },
  );
  expect(checked).toBeGreaterThan(30);
}, 60_000);

it("more labels never make anything less ready or dearer", () => {
  const labels = model.questions.find(({ id }) => id === "labelled-examples")?.options ?? [];
  const costs = model.criteria.flatMap(({ kind }, c) => (kind === "cost" ? [c] : []));
  const width = model.criteria.length;
  /** Readiness per strategy and draw, and weighted cost values per alternative; costs are null where it is not open. */
  const judged = (answers: Answers) => {
    const state = stateOf(compiled, answers);
    const ready = readinessOf(compiled, draws, state);
    const into = new Float64Array(model.strategies.length);
    const readiness = Array.from({ length: 30 }, (_, d) => {
      ready(state, d, into);
      return [...into];
    }).flat();
    const { parts, open } = simulate(compiled, draws, state, 30);
    const paid = compiled.alternatives.flatMap((_, a) =>
      costs.map((c) => (open[a] === 1 ? (parts[a * width + c] ?? 0) : null)),
    );
    return { readiness, paid };
  };
  fc.assert(
    fc.property(complete, (answers) => {
      fc.pre(answers["data-kinds"]?.[0] !== "none");
      const steps = labels.map((option) => judged({ ...answers, "labelled-examples": [option] }));
      for (const [k, more] of steps.entries()) {
        const less = steps[k - 1];
        if (!less) continue;
        expect(less.readiness.every((ready, at) => ready <= (more.readiness[at] ?? 0) + 1e-12)).toBe(true);
        const dearer = less.paid.filter((cost, at) => {
          const after = more.paid[at] ?? null;
          return cost !== null && (after === null || after < cost - 1e-12);
        });
        expect(dearer).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
}, 60_000);

describe("renaming every id", () => {
  const strategies = new Set(model.strategies.map(({ id }) => id));
  const name = (id: string) => `${[...id].reverse().join("")}*`;
  const either = (id: string) => (strategies.has(id) ? name(id) : id);
  /** Fields that hold ids, fields that hold an id or a property, and fields whose keys are ids. */
  const ids = new Set(
    "id question option options in atLeast exclusive target criteria group strategy strategies stages before after method methods record kinds".split(
      " ",
    ),
  );
  const idsOrProperties = new Set(["property", "appliesTo", "unlessAfter"]);
  const keyed = new Set(["counts", "multiples", "shares", "reading", "ratings", "currencies"]);

  function walk(key: string, value: unknown): unknown {
    if (typeof value === "string") return ids.has(key) ? name(value) : idsOrProperties.has(key) ? either(value) : value;
    if (Array.isArray(value)) return value.map((inner) => walk(key, inner));
    if (typeof value !== "object" || value === null) return value;
    const isKind = (field: string) => field === "kind" && "record" in value;
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => {
        if (keyed.has(key)) return [name(field), walk(key === "reading" ? "option" : field, inner)];
        return [field, walk(isKind(field) ? "option" : field, inner)];
      }),
    );
  }
  const renamed: Model = JSON.parse(JSON.stringify(walk("", model)));

  /** The numbers of everything that is said, in order. */
  function numbers(one: Model, answers: Answers) {
    const made = compile(one);
    const judged = decide(made, draw(one, COUNT), answers);
    const { ranking, families, ledger: lines, method, tossUp } = judged.verdict;
    return {
      ranking: ranking.map(({ index, value, low, high, acceptability, status }) => [
        ...[index, value, low, high, acceptability],
        status,
      ]),
      rest: [...families.map(({ share }) => share), ...lines.map((line) => line.contribution), method.share, tossUp],
      flips: allFlips(made, draw(one, COUNT), judged).map(({ kind, lead }) => [kind, lead]),
      next: nextQuestions(made, judged).map(({ value, information, methodChange }) => [
        value,
        information,
        methodChange,
      ]),
    };
  }

  it("changes no number", () => {
    expect(renamed.questions[0]?.id).toBe(name(model.questions[0]?.id ?? ""));
    const answer = (answers: Answers) =>
      Object.fromEntries(Object.entries(answers).map(([id, options]) => [name(id), options.map(name)]));
    fc.assert(
      fc.property(partial, (answers) => {
        expect(numbers(renamed, answer(answers))).toEqual(numbers(model, answers));
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
