import type { Settings } from "@/lib/decision/types";

/** Constants of the engine. All are ours; ARCHITECTURE.md says how they were chosen. */
export const settings = {
  seed: 20_261_121,
  draws: 2000,
  concentration: 60,
  cap: 8,
  delay: 0.03,
  margin: 0.005,
  laterCost: 0.5,
  keep: 0.9,
  keepLoss: 0.3,
  startReadiness: 0.15,
  openShare: 0.1,
  tossUp: 0.05,
} as const satisfies Settings;
