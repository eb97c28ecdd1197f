import { describe, expect, it } from "vitest";
import {
  CRITERION_GROUP_IDS,
  CRITERION_IDS,
  DOCUMENT_IDS,
  ENGINE_IDS,
  LAB_KERNEL_IDS,
  LAB_LANE_IDS,
  LAUNCHER_IDS,
  STRATEGY_IDS,
  UPDATE_METHOD_IDS,
} from "./ids";
import { QUESTION_OPTIONS } from "./questionnaire";

const sets: readonly (readonly [string, readonly string[]])[] = [
  ["strategies", STRATEGY_IDS],
  ["update methods", UPDATE_METHOD_IDS],
  ["criterion groups", CRITERION_GROUP_IDS],
  ["criteria", CRITERION_IDS],
  ["documents", DOCUMENT_IDS],
  ["engines", ENGINE_IDS],
  ["launchers", LAUNCHER_IDS],
  ["lab lanes", LAB_LANE_IDS],
  ["lab kernels", LAB_KERNEL_IDS],
  ["questions", Object.keys(QUESTION_OPTIONS)],
  ...Object.entries(QUESTION_OPTIONS),
];

describe.each(sets)("ids of %s", (_, ids) => {
  it("are there once each", () => expect(new Set(ids).size).toBe(ids.length));

  // A dot separates options in a link; anything else outside this set would be escaped there.
  it("pass through a link as they are", () => {
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*\+?$/.test(id))).toEqual([]);
  });
});
