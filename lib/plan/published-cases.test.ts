import { describe, expect, it } from "vitest";
import type { Measurement } from "@/lib/knowledge/types";
import { kit } from "./fixture";
import { planFor } from "./plan";
import { namedSystems, similarCases } from "./published-cases";

const [sample] = kit.measurements;
const alone: Pick<Measurement, "stages"> = { stages: ["instruction-tuning"] };

/** Ids of the cases for a stage, from records that differ only as given. */
function cases(records: readonly (Partial<Measurement> & { id: string })[], taken: readonly string[] = []) {
  const measurements = records.flatMap((record): Measurement[] =>
    sample ? [{ ...sample, confidence: "high", work: record.id, ...alone, ...record }] : [],
  );
  const plan = planFor(kit.model, { goals: ["style"] }, ["instruction-tuning"], "lora", {});
  return similarCases({ ...kit, measurements }, plan, "instruction-tuning", "lora", taken, 3).map(({ id }) => id);
}

describe("similarCases", () => {
  it("takes what is about the strategy, three at most", () => {
    expect(cases([{ id: "a", stages: ["rag"] }, { id: "b" }, { id: "c" }, { id: "d" }, { id: "e" }])).toEqual([
      "b",
      "c",
      "d",
    ]);
    expect(cases([{ id: "a" }, { id: "b" }], ["a"])).toEqual(["b"]);
  });

  it("puts sure ones before all else", () => {
    expect(
      cases([
        { id: "a", confidence: "low" },
        { id: "b", confidence: "medium" },
        { id: "c", stages: ["rag", "instruction-tuning"] },
      ]),
    ).toEqual(["c", "b", "a"]);
  });

  it("puts the same stages before those that contain it", () => {
    expect(cases([{ id: "a", stages: ["rag", "instruction-tuning"] }, { id: "b" }])).toEqual(["b", "a"]);
  });

  it("puts those that bear on the strategy before those that bear on another", () => {
    const own: Partial<Measurement> = { bearsOn: ["instruction-tuning/style"] };
    expect(
      cases([
        { id: "a", bearsOn: ["rag/task-quality"] },
        { id: "b", ...own },
      ]),
    ).toEqual(["b", "a"]);
  });

  it("puts first what the answers give weight to: style raises quality", () => {
    const wanted: Partial<Measurement> = { bearsOn: ["instruction-tuning/task-quality"] };
    expect(
      cases([
        { id: "a", bearsOn: ["instruction-tuning/training-compute"] },
        { id: "b", ...wanted },
      ]),
    ).toEqual(["b", "a"]);
  });

  it("puts those with the plan's update method first where all else is equal", () => {
    expect(
      cases([
        { id: "a", methods: ["full"] },
        { id: "b", methods: ["lora"] },
      ]),
    ).toEqual(["b", "a"]);
  });

  it("repeats a work only where nothing else is left", () => {
    expect(
      cases([
        { id: "a", work: "w" },
        { id: "b", work: "w" },
        { id: "c", confidence: "low" },
      ]),
    ).toEqual(["a", "c", "b"]);
  });
});

describe("namedSystems", () => {
  const named = (stages: readonly string[], taken: readonly string[], most = 3) =>
    namedSystems(kit, planFor(kit.model, {}, stages, "lora", {}), "instruction-tuning", taken, most).map(
      ({ id }) => id,
    );

  it("puts the plan's own stages first, then the simplest", () => {
    expect(named(["instruction-tuning", "preference-tuning"], [])).toEqual(["talker", "doer"]);
    expect(named(["rag", "instruction-tuning"], [])).toEqual(["doer", "talker"]);
    expect(named(["instruction-tuning"], ["doer"])).toEqual(["talker"]);
    expect(named(["instruction-tuning"], [], 1)).toEqual(["doer"]);
  });
});
