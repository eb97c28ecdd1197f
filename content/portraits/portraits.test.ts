import { describe, expect, it, test } from "vitest";
import { content } from "@/content/index";
import { STRATEGY_IDS } from "@/lib/knowledge/ids";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { narrowScene, wideScene } from "@/lib/strategies/diagram-layout";
import type { Statement } from "@/lib/strategies/portrait";
import { families } from "./families";
import { portraits } from "./index";

const knowledge = createKnowledge(content);
const terms: readonly string[] = content.terms.map(({ id }) => id);

test("every strategy has one portrait, in the order of every list", () => {
  expect(portraits.map(({ strategy }) => strategy)).toEqual(STRATEGY_IDS);
});

test("portraits are plain data", () => {
  expect(JSON.parse(JSON.stringify(portraits))).toStrictEqual(portraits);
});

describe.each(portraits.map((portrait) => [portrait.strategy, portrait] as const))("%s", (strategy, portrait) => {
  const { steps, served, adds, choose, avoid, diagram } = portrait;
  const statements: readonly Statement[] = [...steps, served, adds, ...choose, ...avoid];

  it("has every section filled", () => {
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(choose.length).toBeGreaterThanOrEqual(3);
    expect(avoid.length).toBeGreaterThanOrEqual(3);
    expect(portrait.terms.length).toBeGreaterThanOrEqual(2);
  });
  it("cites what is there, and says what is ours", () => {
    for (const { text, basis, cites } of statements) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(cites.map((citation) => knowledge.source(citation).label)).not.toContain("");
      expect(cites.length > 0, text).toBe(basis === "sourced");
      expect(new Set(cites).size).toBe(cites.length);
    }
  });
  it("names terms that are explained, and another strategy to look at instead", () => {
    expect(portrait.terms.filter((id) => !terms.includes(id))).toEqual([]);
    expect(avoid.map(({ instead }) => instead)).not.toContain(strategy);
  });
  it("has a description that a search result shows whole", () => {
    expect(portrait.description.length).toBeGreaterThan(80);
    expect(portrait.description.length).toBeLessThanOrEqual(160);
  });
  it("draws within its width, wide and narrow", () => {
    for (const scene of [wideScene(diagram), narrowScene(diagram)]) {
      expect(scene.height).toBeLessThan(1000);
      for (const shape of scene.shapes) {
        if (shape.kind === "box") {
          expect(shape.x).toBeGreaterThanOrEqual(0);
          expect(shape.x + shape.width).toBeLessThanOrEqual(scene.width);
          expect(shape.y + shape.height).toBeLessThanOrEqual(scene.height);
        } else if (shape.kind === "text") {
          const width = shape.text.length * 6.5;
          expect(shape.end ? shape.x : shape.x + width, shape.text).toBeLessThanOrEqual(scene.width + 4);
          expect(shape.end ? shape.x - width : shape.x, shape.text).toBeGreaterThanOrEqual(-4);
        }
      }
    }
  });
});

test("no two diagrams are alike", () => {
  const forms = portraits.map(
    ({ diagram }) =>
      JSON.stringify(diagram.columns.map(({ parts }) => parts.map((part) => [part.kind, Object.values(part).length]))) +
      JSON.stringify(diagram.loops) +
      JSON.stringify(diagram.columns.map(({ head }) => head)),
  );
  expect(new Set(forms).size).toBe(portraits.length);
});

describe("the family tree", () => {
  const leaves = families.flatMap(({ branches }) => branches.flatMap(({ strategies }) => [...strategies]));

  it("holds every strategy once", () => {
    expect([...leaves].sort()).toEqual([...STRATEGY_IDS].sort());
  });
  it("says of each what its properties say", () => {
    for (const { id, branches } of families) {
      for (const leaf of branches.flatMap(({ strategies }) => [...strategies])) {
        const properties: readonly string[] = knowledge.strategy(leaf).properties;
        expect(properties.includes("moves-weights"), leaf).toBe(id === "weights");
        expect(properties.includes("untrained"), leaf).toBe(id === "nothing");
      }
    }
  });
});

test("no strategy is called like a page beside its own", () => {
  const ids: readonly string[] = STRATEGY_IDS;
  expect(["update-methods", "pipelines"].filter((word) => ids.includes(word))).toEqual([]);
});
