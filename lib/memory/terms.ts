/** @file What an estimate of memory is made of. All sizes are bytes on one GPU. */

/** exact: counted; approximate: a formula of the right shape with measured constants; heuristic: fitted to measured rows. */
export const TERM_LABELS = ["exact", "approximate", "heuristic"] as const;
export type TermLabel = (typeof TERM_LABELS)[number];

export const TERM_IDS = [
  "weights",
  "adapters",
  "reference",
  "optimizer",
  "gradients",
  "buckets",
  "step-copy",
  "gathered",
  "activations",
  "layer",
  "frozen-stream",
  "logits",
  "kv-cache",
  "rollout-weights",
  "fragmentation",
  "context",
  "communication",
] as const;
export type TermId = (typeof TERM_IDS)[number];

/** One addend of the peak. */
export type MemoryTerm = {
  id: TermId;
  /** "Optimizer states". */
  name: string;
  bytes: number;
  /** With symbols: "N / n × 8 B". */
  formula: string;
  /** The same with the reader's numbers: "7,241,732,096 / 2 × 8 B". */
  substituted: string;
  /** Where the formula or its constant comes from. */
  source: { text: string; url: string | null };
  label: TermLabel;
  /** What a reader may not expect of it, in a sentence or two; null where there is nothing. */
  note: string | null;
};

export const PHASE_IDS = ["rollout", "backward-start", "backward-end", "optimizer-step"] as const;
export type PhaseId = (typeof PHASE_IDS)[number];

/** One moment of a training step; its bytes are the sum of its terms. */
export type MemoryPhase = { id: PhaseId; name: string; bytes: number; terms: readonly MemoryTerm[] };

export type MemoryEstimate = {
  phases: readonly MemoryPhase[];
  /** The moment that takes most. */
  peakPhase: PhaseId;
  /** Terms of the peak phase, then what the allocator and the GPU's driver take beside it: they add up to deviceUsed. */
  terms: readonly MemoryTerm[];
  /** What tensors take at the peak: torch.cuda.max_memory_allocated. */
  allocated: number;
  /** What PyTorch holds: torch.cuda.max_memory_reserved. */
  reserved: number;
  /** What PyTorch would hold on top if the card had it; 0 where no card is given or it has room. */
  givenBack: number;
  /** What nvidia-smi shows: the figure to hold against a card. */
  deviceUsed: number;
  /** deviceUsed, with what a full card leaves out, and the margin that measured rows ask for. */
  planFor: number;
  trainableParams: number;
};
