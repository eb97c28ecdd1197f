import { expect, it } from "vitest";
import { compile, stateOf } from "./compile";
import { draw } from "./draws";
import { fixture } from "./fixture";
import { ledger } from "./ledger";
import { simulate } from "./simulate";

const compiled = compile(fixture);
const simulation = {
  ...simulate(compiled, draw(fixture, 1), stateOf(compiled, {}), 1),
  // Skill, slips, hours, toll: of ask 0.1 0.2 0.1 0.1; of drill 0.4 0.1 0.1 0.2.
  parts: Float64Array.of(0.1, 0.2, 0.1, 0.1, 0, 0, 0, 0, 0.4, 0.1, 0.1, 0.2),
  delay: Float64Array.of(0, 0, -0.03),
  margin: Float64Array.of(0, 0, 0),
};

it("lists differences by size, prices among them, and leaves out what is even", () => {
  const lines = ledger(compiled, simulation, 2, 0);
  expect(lines.map(({ id, contribution }) => [id, contribution.toFixed(2)])).toEqual([
    ["skill", "0.30"],
    ["slips", "-0.10"],
    ["toll", "0.10"],
    ["delay", "-0.03"],
  ]);
});

it("turns its signs with the sides, and is empty against itself", () => {
  const turned = ledger(compiled, simulation, 0, 2).map(({ id, contribution }) => ({
    id,
    contribution: -contribution,
  }));
  expect(turned).toEqual(ledger(compiled, simulation, 2, 0));
  expect(ledger(compiled, simulation, 2, 2)).toEqual([]);
});
