import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { readAnswers } from "./coherence";
import { compile, stateOf } from "./compile";
import { draw } from "./draws";
import { allAnswers, fixture } from "./fixture";
import { simulate } from "./simulate";
import { chooseMethod, tableFits, updateMethod } from "./update-method";

const compiled = compile(fixture);
const draws = draw(fixture, 500);
const coherent = allAnswers(fixture).filter((answers) => readAnswers(fixture, answers).contradictions.length === 0);
const FULL: Answers = { aim: ["style"], stock: ["pairs"], labels: ["many"], care: ["checked"], gear: ["rack"] };

describe("chooseMethod", () => {
  const [noGear] = fixture.fits;
  const choose = (answers: Answers, strategy: string, fits = tableFits(compiled)) => {
    const { method, rule, tooLarge } = chooseMethod(
      compiled,
      stateOf(compiled, answers),
      compiled.strategyIndex.get(strategy) ?? -1,
      fits,
    );
    return [method, rule?.id, tooLarge?.id];
  };

  test.each<[string, Answers, string, readonly (string | undefined)[]]>([
    ["the first rule that holds", FULL, "drill", ["full", "full-on-rack", undefined]],
    [
      "the next rule where that speaks of another strategy",
      FULL,
      "polish",
      ["adapter", "adapter-by-default", undefined],
    ],
    [
      "the next rule where that does not hold",
      { ...FULL, labels: ["few"] },
      "drill",
      ["adapter", "adapter-by-default", undefined],
    ],
    ["the only method there is", FULL, "ask", ["none", undefined, undefined]],
    [
      "the next method that fits",
      { ...FULL, gear: ["none"] },
      "drill",
      ["small-adapter", "adapter-by-default", noGear?.id],
    ],
  ])("takes %s", (_, answers, strategy, chosen) => expect(choose(answers, strategy)).toEqual(chosen));

  it("passes over several that do not fit, and takes the smallest where none does", () => {
    const only = (method: string) => (_: unknown, asked: string) => (asked === method ? null : (noGear ?? null));
    expect(choose(FULL, "drill", only("small-adapter"))).toEqual(["small-adapter", "full-on-rack", noGear?.id]);
    expect(choose(FULL, "drill", only("nothing"))).toEqual(["small-adapter", "full-on-rack", noGear?.id]);
  });

  it("prefers what fits the smaller models to what fits none, and says what it lacks", () => {
    const [none] = fixture.fits;
    if (!none) throw new Error("the fixture has a record of what does not fit");
    const smaller = { ...none, id: "smaller", fits: "smaller" as const };
    const fits = (_: unknown, asked: string) => (asked === "adapter" ? smaller : none);
    const drill = compiled.strategyIndex.get("drill") ?? -1;
    const choice = chooseMethod(compiled, stateOf(compiled, FULL), drill, fits);
    expect([choice.method, choice.tooLarge?.id, choice.limit?.id]).toEqual(["adapter", none.id, "smaller"]);
  });
});

describe("updateMethod", () => {
  const chosen = (answers: Answers, stages: readonly string[]) =>
    updateMethod(compiled, simulate(compiled, draws, stateOf(compiled, answers), 500), stages);

  it("is that of the first trained stage", () => {
    expect(chosen(FULL, ["fetch", "drill"])).toMatchObject({ method: "full", share: 1 });
    expect(chosen(FULL, ["drill", "polish"])).toMatchObject({ method: "full", share: 1 });
    expect(chosen(FULL, ["fetch"])).toEqual({ method: "none", share: 1, rule: null, tooLarge: null, limit: null });
  });

  it("is the one that most draws choose, with its share", () => {
    // Labels are many, the gear is open: none 0.2 small adapter, card 0.5 adapter, rack 0.3 full.
    const { gear, ...rest } = FULL;
    expect(gear).toEqual(["rack"]);
    const { method, share, rule } = chosen(rest, ["drill"]);
    expect([method, rule?.id]).toEqual(["adapter", "adapter-by-default"]);
    expect(Math.abs(share - 0.5)).toBeLessThan(0.067);
  });

  it("is one method, of those that exist for the strategy, for any answers and any alternative", () => {
    const stages = compiled.alternatives.map((alternative) => alternative.stages);
    fc.assert(
      fc.property(fc.constantFrom(...coherent), fc.constantFrom(...stages), (answers, alternative) => {
        const { method, share, rule, tooLarge } = chosen(answers, alternative);
        const trained = alternative.find((id) => id === "drill" || id === "polish") ?? alternative[0];
        expect(fixture.methodPairs.find(({ strategy }) => strategy === trained)?.methods).toContain(method);
        expect(share > 0 && share <= 1).toBe(true);
        if (tooLarge === null && rule !== null) expect(method).toBe(rule.method);
        if (tooLarge !== null) expect(tooLarge.method).not.toBe(method);
      }),
    );
  }, 60_000);
});
