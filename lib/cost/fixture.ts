/** @file Models, cards and jobs for the tests of this folder. */

import type { TrainingJob } from "@/lib/memory/job";
import type { ModelShape } from "@/lib/memory/model-shape";
import { withTotals } from "@/lib/memory/parameter-counts";
import type { Calibration } from "./calibration";
import { EXPECTED } from "./coefficients";
import type { Gpu } from "./gpu";
import type { TrainingData } from "./time";
import type { Workload } from "./workload";

/** The dimensions of Llama 2 7B. */
export const llama: ModelShape = withTotals({
  id: "llama-2-7b",
  hfId: "meta-llama/Llama-2-7b-hf",
  hiddenSize: 4096,
  layers: 32,
  heads: 32,
  kvHeads: 32,
  headDim: 128,
  intermediateSize: 11008,
  vocabSize: 32000,
  tied: false,
  mlp: "gated",
  norm: "rms",
  normsPerLayer: 2,
  qkNorm: "none",
  qkvBias: false,
  attentionOutBias: false,
  mlpBias: false,
  headBias: false,
  attentionSinks: false,
  positionEmbeddings: 0,
  fusedQkv: false,
  fusedGateUp: false,
  experts: null,
  latentAttention: null,
  contextTokens: 4096,
});

/** Round figures: 100 TFLOP/s, 1,000 GB/s, 50 GB/s. */
export const card: Gpu = {
  id: "card",
  name: "Card",
  vendor: "Vendor",
  memoryGb: 80,
  usableGib: 78,
  usableReason: "a rule",
  bf16Tflops: 100,
  bf16: true,
  bandwidthGbs: 1000,
  linkGbs: 50,
  arch: "Arch",
  source: { label: "Made up", url: null, checked: false },
  note: null,
  prices: [
    { provider: "B", tier: "on demand", usdPerGpuHour: 4, date: "2026-11-01", source: "https://example.com/b" },
    { provider: "A", tier: "spot", usdPerGpuHour: 1, date: "2026-05-01", source: "https://example.com/a" },
    { provider: "C", tier: "on demand", usdPerGpuHour: 2, date: "2026-11-01", source: "https://example.com/c" },
  ],
};

export const work: Workload = {
  model: llama,
  method: "lora",
  quantiser: null,
  trainer: "hf-trl",
  checkpointing: "full",
  loss: "standard",
  fusedKernels: false,
  eagerAttention: false,
  gpus: 1,
  sharding: "none",
  sequence: 4096,
  microBatch: 2,
  accumulation: 1,
  adapterParameters: 0,
  trainedBytes: 2,
};

export const job: TrainingJob = {
  model: llama,
  task: "sft",
  method: "lora",
  trainer: "hf-trl",
  era: "current",
  weightsDtype: "bf16",
  masterWeights: false,
  autocast: true,
  quantiser: null,
  fp32Residual: false,
  untiedHead: false,
  lora: { rank: 16, targets: ["q", "v"], dropout: 0, dtype: "fp32", modulesToSave: [], fusedKernels: false },
  softPromptTokens: null,
  optimizer: "adamw",
  implementation: "fused",
  optimizerInBackward: false,
  microBatch: 4,
  accumulation: 1,
  sequenceLength: 1024,
  lengthsVary: false,
  packing: false,
  checkpointing: "full",
  activationOffload: false,
  attention: "flash",
  loss: "standard",
  compile: false,
  emptiesCache: false,
  gpus: 1,
  sharding: "none",
  cpuOffload: false,
  reference: "none",
  rollout: null,
  gpu: "card",
};

export const data: TrainingData = {
  rows: 10_000,
  lengths: { mean: 500, p95: 900, longest: 2000 },
  epochs: 3,
  evaluations: 0,
  evaluationRows: 0,
  runs: 1,
  samplesPerPrompt: 8,
};

/** No measured rows: the expected factors alone. */
export const uncalibrated: Calibration = { factors: EXPECTED, references: [] };
