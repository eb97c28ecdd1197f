import { expect, it } from "vitest";
import { STRATEGY_IDS } from "@/lib/knowledge/ids";
import { MARK_GRID, MARKS, STRATEGY_COLORS_LIGHT } from "./marks";

it("draws a closed path of its own, inside the grid, in a colour of its own, for every strategy", () => {
  expect(new Set(Object.values(MARKS)).size).toBe(STRATEGY_IDS.length);
  expect(new Set(Object.values(STRATEGY_COLORS_LIGHT)).size).toBe(STRATEGY_IDS.length);
  for (const id of STRATEGY_IDS) {
    expect(MARKS[id]).toMatch(/^M[\d.\sMHVLAZ]+Z$/);
    for (const figure of MARKS[id].match(/[\d.]+/g) ?? []) expect(Number(figure)).toBeLessThanOrEqual(MARK_GRID);
    expect(STRATEGY_COLORS_LIGHT[id]).toMatch(/^#[0-9a-f]{6}$/);
  }
});
