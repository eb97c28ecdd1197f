/** @file A set for tests, complete and of no interest by itself. */

import type { CataloguedDataset } from "./catalogued";
import { strategiesOf } from "./serves";

const PLAIN: Omit<CataloguedDataset, "strategies"> = {
  id: "plain",
  name: "Plain",
  techniques: ["instruction-tuning"],
  domain: "general",
  domains: ["general"],
  languages: ["en"],
  languagesStated: null,
  format: { stated: "alpaca", id: "alpaca" },
  passages: false,
  examples: 1000,
  splits: [],
  bytes: null,
  tokens: null,
  licence: { stated: "MIT", id: "mit" },
  nonCommercial: false,
  shareAlike: false,
  noDerivatives: false,
  synthetic: null,
  evaluationOnly: false,
  year: 2023,
  publisher: "Someone",
  paper: null,
  hub: "someone/plain",
  repository: null,
  configuration: null,
  caveats: [],
  readAt: [],
  factsRead: [],
  unverified: [],
  inferred: [],
  verified: true,
  rowFormat: { name: "Alpaca", family: "instruction" },
};

export function plainSet(given: Partial<Omit<CataloguedDataset, "strategies">> = {}): CataloguedDataset {
  const set = { ...PLAIN, ...given };
  return { ...set, strategies: strategiesOf(set) };
}
