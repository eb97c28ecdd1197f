/** @file What the estimators know of a graphics card, and what an hour of it was asked for. */

/** A price as a provider listed it on a day. */
export type GpuPrice = {
  provider: string;
  /** The provider's own word for the offer: "secure", "spot", "8x on-demand" ... */
  tier: string;
  usdPerGpuHour: number;
  /** ISO date on which it was read. */
  date: string;
  source: string;
};

export type Gpu = {
  id: string;
  name: string;
  vendor: string;
  /** As on the label, in the vendor's GB. */
  memoryGb: number;
  /** What a program can use, in GiB: an estimate of ours, with its reason. */
  usableGib: number;
  usableReason: string;
  /** Dense, with 32-bit accumulation, TFLOP/s; fp16 where the card has no bf16; null where no peak is published. */
  bf16Tflops: number | null;
  bf16: boolean;
  /** Memory bandwidth, GB/s. */
  bandwidthGbs: number;
  /** To the other cards of the same machine, one way, GB/s, nominal; null where cards cannot be joined. */
  linkGbs: number | null;
  arch: string;
  source: { label: string; url: string | null /** False: written from memory, not read again. */; checked: boolean };
  note: string | null;
  prices: readonly GpuPrice[];
};
