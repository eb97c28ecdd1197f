import type { MapSettings } from "@/lib/decision/measure-map";

/** Ours: as many leaves as can be read on one A3 page, and enough answer sets that the fit does not hang on their luck. */
export const mapSettings = {
  seed: 20_261_122,
  fitted: 6000,
  fresh: 5000,
  grown: 300,
  leaves: 36,
  depth: 4,
  fewest: 30,
} as const satisfies MapSettings;
