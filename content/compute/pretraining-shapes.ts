/**
 * The MPT family as MosaicML's llm-foundry configures it: GPT blocks with a plain MLP of four widths, a tied head, learned
 * positions. Only to hold the estimator against pre-training speeds; no reader tunes these sizes.
 *
 * @see https://github.com/mosaicml/llm-foundry/tree/main/scripts/train/yamls/pretrain
 */
export const pretrainingShapes = [
  { id: "mpt-125m", hiddenSize: 768, layers: 12 },
  { id: "mpt-350m", hiddenSize: 1024, layers: 24 },
  { id: "mpt-760m", hiddenSize: 1536, layers: 24 },
  { id: "mpt-1b", hiddenSize: 2048, layers: 24 },
  { id: "mpt-3b", hiddenSize: 2560, layers: 32 },
  { id: "mpt-7b", hiddenSize: 4096, layers: 32 },
  { id: "mpt-13b", hiddenSize: 5120, layers: 40 },
  { id: "mpt-30b", hiddenSize: 7168, layers: 48 },
  { id: "mpt-70b", hiddenSize: 8192, layers: 80 },
] as const;
