/** @file The ledger between two alternatives: contributions that add up to the lead exactly. */

import type { Compiled } from "./compile";
import type { Simulation } from "./simulate";

export type LedgerLine = {
  /** A criterion id, or "delay" and "margin" for the prices that the engine adds. */
  id: string;
  /** Mean of weight times difference in value; the lines sum to the lead. */
  contribution: number;
};

/** Lines of `a` against `b`, largest first by size; indices into the compiled alternatives. */
export function ledger(compiled: Compiled, simulation: Simulation, a: number, b: number): readonly LedgerLine[] {
  const width = compiled.model.criteria.length;
  const difference = (sums: Float64Array, stride: number, offset: number) =>
    (sums[a * stride + offset] ?? 0) - (sums[b * stride + offset] ?? 0);
  const lines = compiled.model.criteria.map(({ id }, c) => ({
    id,
    contribution: difference(simulation.parts, width, c),
  }));
  lines.push({ id: "delay", contribution: difference(simulation.delay, 1, 0) });
  lines.push({ id: "margin", contribution: difference(simulation.margin, 1, 0) });
  return lines
    .filter(({ contribution }) => contribution !== 0)
    .sort((x, y) => Math.abs(y.contribution) - Math.abs(x.contribution));
}
