import { describe, expect, it, test } from "vitest";
import { content } from "@/content/index";
import { compile } from "@/lib/decision/compile";
import { judge } from "@/lib/decision/condition";
import type { Reasoned } from "@/lib/decision/types";
import type { Condition } from "@/lib/knowledge/condition";
import { decisionModel } from "@/lib/knowledge/knowledge";
import { ORDERED, QUESTION_OPTIONS } from "@/lib/knowledge/questionnaire";

const { decision } = content;
const model = decisionModel(content);
const strategies: readonly string[] = content.strategies.map(({ id }) => id);
const SENTENCE_LENGTH = 200;

/** Every kind of record that carries a sentence, a basis and sources. */
const KINDS = {
  weights: decision.weights,
  shifts: decision.shifts,
  amounts: decision.amounts,
  readiness: decision.readiness,
  readinessFactors: decision.readinessFactors,
  constraints: decision.constraints,
  orders: decision.orders,
  keeps: decision.keeps,
  methods: decision.methods,
  fits: decision.fits,
  planSteps: decision.planSteps,
  priors: decision.priors,
} satisfies Record<string, readonly Reasoned[]>;
const records = Object.values(KINDS).flat();

test("every list of records is looked at", () => {
  const others = ["settings", "methodPairs", "exclusions"];
  expect(Object.keys(decision).filter((kind) => !(kind in KINDS) && !others.includes(kind))).toEqual([]);
});

test("an id is used once over all kinds, so that a rule can name it", () => {
  const ids = [...records, ...decision.exclusions].map(({ id }) => id);
  expect(ids.filter((id, k) => ids.indexOf(id) !== k)).toEqual([]);
});

describe.each(Object.entries<readonly Reasoned[]>(KINDS))("every one of the %s", (_, list) => {
  it("has a sentence that fits a line or two", () => {
    const faulty = list.filter(({ because }) => !because.endsWith(".") || because.length > SENTENCE_LENGTH);
    expect(faulty.map(({ id, because }) => `${id} (${because.length})`)).toEqual([]);
  });
  it("is ours if and only if it cites nothing", () => {
    expect(list.filter(({ basis, cites }) => (basis === "ours") !== (cites.length === 0))).toEqual([]);
  });
});

test("every exclusion has a sentence", () => {
  expect(decision.exclusions.filter(({ because }) => !/\. Read as: .*\.$/.test(because))).toEqual([]);
});

describe("conditions", () => {
  it("name questions and options that exist", () => {
    expect(() => compile(model)).not.toThrow();
    for (const when of conditions()) expect(() => judge(when, {}, model.questions)).not.toThrow();
  });
  it("ask for at least only where options have an order", () => {
    const ordered: ReadonlySet<string> = new Set(ORDERED);
    const asked = [...JSON.stringify(decision).matchAll(/"question":"([^"]+)","atLeast"/g)].map(([, id = ""]) => id);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((id) => !ordered.has(id))).toEqual([]);
  });
});

describe("shifts", () => {
  it("speak of criteria that are read in steps", () => {
    const steps = new Set(content.criteria.filter(({ scale }) => scale.kind === "steps").map(({ id }) => String(id)));
    const faulty = decision.shifts.filter(({ criteria }) => criteria.some((id) => !steps.has(id)));
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });
});

describe("readiness", () => {
  it("rises from its start to its comfortable amount, by a factor up to 1", () => {
    const faulty = decision.readiness.filter(
      ({ start, comfortable, factor }) => !(0 < start && start <= comfortable && 0 < factor && factor <= 1),
    );
    expect(faulty.map(({ id }) => id)).toEqual([]);
    expect(decision.readinessFactors.filter(({ factor }) => !(0 < factor && factor < 1))).toEqual([]);
  });
  it("has a way for every strategy but the baseline", () => {
    const ready = new Set<string>(decision.readiness.map(({ strategy }) => strategy));
    expect(strategies.filter((id) => !ready.has(id))).toEqual(["prompting"]);
  });
  it("counts every option of the question about an amount, in order", () => {
    for (const { question, counts } of decision.amounts) {
      expect(Object.keys(counts)).toEqual([...QUESTION_OPTIONS[question]]);
      const rows: readonly { low: number; typical: number; high: number }[] = Object.values(counts);
      expect(rows.every(({ low, typical, high }) => low <= typical && typical <= high)).toBe(true);
      expect(rows.every(({ low }, k) => k === 0 || low >= (rows[k - 1]?.typical ?? 0))).toBe(true);
    }
  });
});

describe("constraints", () => {
  it.each(decision.constraints)("$id is lifted by what it says", ({ liftedBy, when }) => {
    for (const { question, option } of liftedBy) {
      expect(judge(when, { [question]: [option] }, model.questions), `${question}: ${option}`).toBe("no");
    }
  });
  it("never name the baseline", () => {
    const named: readonly string[] = decision.constraints.map(({ appliesTo }) => appliesTo);
    const baseline = content.strategies.filter(({ id }) => id === "prompting").flatMap(({ properties }) => properties);
    expect(named.filter((name) => name === "prompting" || baseline.some((property) => property === name))).toEqual([]);
  });
});

describe("pipelines", () => {
  it("have two stages or more, all known, each once", () => {
    const faulty = decision.orders.filter(
      ({ stages }) =>
        stages.length < 2 || new Set(stages).size < stages.length || stages.some((id) => !strategies.includes(id)),
    );
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });
  it("are listed once each", () => {
    const names = decision.orders.map(({ stages }) => stages.join());
    expect(names.filter((name, k) => names.indexOf(name) !== k)).toEqual([]);
  });
  it("keep a share between stages that follow each other in one of them", () => {
    const pairs = decision.orders.flatMap(({ stages }) => stages.slice(1).map((after, k) => `${stages[k]},${after}`));
    expect(decision.keeps.filter(({ before, after }) => !pairs.includes(`${before},${after}`))).toEqual([]);
    expect(decision.keeps.filter(({ keep }) => !(0 < keep && keep <= 1))).toEqual([]);
  });
});

describe("update methods", () => {
  it("exist for every strategy, and are known", () => {
    expect(decision.methodPairs.map(({ strategy }) => strategy).sort()).toEqual([...strategies].sort());
    const known: ReadonlySet<string> = new Set(content.updateMethods.map(({ id }) => id));
    const used = [
      ...decision.methodPairs.flatMap(({ methods }) => [...methods]),
      ...decision.methods,
      ...decision.fits,
    ];
    const ids = used.map((entry) => (typeof entry === "string" ? entry : entry.method));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("priors", () => {
  it.each(content.questions)("cover $id, whatever else is answered", ({ id, options }) => {
    const own = model.priors.filter(({ question }) => question === id);
    expect(own.at(-1)?.when).toBeNull();
    expect(own.slice(0, -1).every(({ when }) => when !== null)).toBe(true);
    const known: ReadonlySet<string> = new Set(options.map((option) => option.id));
    expect(own.flatMap(({ shares }) => Object.keys(shares)).filter((option) => !known.has(option))).toEqual([]);
  });
  it("share out a whole, or are shares themselves", () => {
    const faulty = model.priors.filter(({ pick, shares }) => {
      const all = Object.values(shares);
      const total = all.reduce((sum, share) => sum + share, 0);
      return all.some((share) => share <= 0 || share > 1) || (pick === "one" && Math.abs(total - 1) > 1e-9);
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });
});

describe("plan steps", () => {
  it("begin with the same three for everyone", () => {
    const always = model.planSteps.filter(
      ({ phase, strategies: of, when }) => phase === "before" && of === null && when === null,
    );
    expect(always.map(({ id }) => id)).toEqual(["step-baseline-prompt", "step-evaluation-set", "step-stop-bar"]);
  });
  it("serve strategies that exist", () => {
    const named = model.planSteps.flatMap(({ strategies: of }) => of ?? []);
    expect(named.filter((id) => !strategies.includes(id))).toEqual([]);
  });
  it.each(strategies)("say how to evaluate %s", (strategy) => {
    const own = model.planSteps.filter(({ phase, strategies: of }) => phase === "evaluation" && of?.includes(strategy));
    expect(own.length).toBeGreaterThan(0);
  });
});

describe("rules", () => {
  const ids = new Set(records.map(({ id }) => id));

  it("are the seventeen", () => {
    expect(content.rules.map(({ id }) => id)).toEqual(Array.from({ length: 17 }, (_, k) => k + 1));
  });
  it.each(content.rules)("$id is carried by records that exist", ({ carriedBy, cites }) => {
    expect(carriedBy.length).toBeGreaterThan(0);
    expect(carriedBy.filter((id) => !ids.has(id))).toEqual([]);
    expect(cites.length).toBeGreaterThan(0);
  });
});

/** Every condition of every record, also of those that the engine judges only when a plan is made. */
function conditions(): readonly Condition[] {
  return [...records, ...decision.exclusions].flatMap((record) =>
    "when" in record && record.when !== null ? [record.when] : [],
  );
}
