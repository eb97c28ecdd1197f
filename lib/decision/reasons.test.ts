import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { compile } from "./compile";
import { judge } from "./condition";
import { allAnswers, fixture } from "./fixture";
import { reasonsFor } from "./reasons";

const ids = (answers: Answers, stages: readonly string[]) =>
  reasonsFor(fixture, answers, stages).map(({ kind, id }) => `${kind} ${id}`);

describe("reasonsFor", () => {
  const answers: Answers = { aim: ["style"], stock: ["pairs", "votes"], care: ["rough"], gear: ["none"] };

  it("lists what holds and concerns the alternative, weights last", () => {
    expect(ids(answers, ["drill"])).toEqual([
      "constraint no-gear",
      "readiness drill-pairs",
      "readiness drill-written",
      "shift rough-training",
      "weight aim-style",
    ]);
    expect(ids(answers, ["ask"])).toEqual(["shift style-prompt", "weight aim-style"]);
  });

  it("gives a pipeline its order, what it keeps, and no constraint that an earlier stage lifts", () => {
    expect(ids(answers, ["polish"])).toContain("constraint supervised-first");
    const pipeline = ids(answers, ["drill", "polish"]);
    expect(pipeline).not.toContain("constraint supervised-first");
    expect(pipeline).toContain("order drill-then-polish");
    expect(pipeline).toContain("keep keep-drill-polish");
    expect(pipeline).toContain("readiness polish-no-gear");
  });

  it("lifts a constraint on a property stage by stage, as the engine does", () => {
    const onTrained = fixture.constraints.map((each) =>
      each.id === "supervised-first" ? { ...each, appliesTo: "judged-by-people" } : each,
    );
    const strategies = fixture.strategies.map((each) =>
      each.id === "polish" ? { ...each, properties: [...each.properties, "judged-by-people"] } : each,
    );
    const model = { ...fixture, strategies, constraints: onTrained };
    const has = (stages: readonly string[]) =>
      reasonsFor(model, answers, stages).some(({ id }) => id === "supervised-first");
    expect([has(["polish"]), has(["drill", "polish"])]).toEqual([true, false]);
  });

  it("carries basis and sources along", () => {
    expect(reasonsFor(fixture, { gear: ["rack"] }, ["ask"])).toEqual([
      { kind: "weight", id: "gear-rack", because: "Because of gear-rack.", basis: "ours", cites: [] },
    ]);
  });

  it("says nothing that an open question could still undo, for any answers", () => {
    const stages = compile(fixture).alternatives.map((alternative) => alternative.stages);
    const conditions = new Map(
      [
        fixture.weights,
        fixture.shifts,
        fixture.readiness,
        fixture.readinessFactors,
        fixture.constraints,
        fixture.orders,
      ]
        .flat()
        .map(({ id, when }) => [id, when]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...allAnswers(fixture)), fc.constantFrom(...stages), (given, alternative) => {
        for (const { kind, id } of reasonsFor(fixture, given, alternative)) {
          const when = conditions.get(id);
          if (kind !== "keep") expect(when && judge(when, given, fixture.questions)).toBe("yes");
        }
      }),
    );
  });
});
