/** @file Why some measured runs lie far from the estimate, in our reading. */

/** The run, or all whose id begins with it; the first line that fits counts. */
export type MemoryRemark = { row: string; because: string };

export const memoryRemarks = [
  {
    row: "swift-quant",
    because:
      "What packing the weights leaves behind differs by kernel and version, and the source does not state them.",
  },
  {
    row: "swift",
    because: "Rows vary in length, and what the allocator holds depends on the order in which they came.",
  },
  {
    row: "axolotl-olmo3",
    because: "The source gives one rounded figure per example; the other models of the same list agree better.",
  },
  {
    row: "torchtune-h2405",
    because:
      "The version of May 2024 states neither its row lengths nor its loss; the size of the card may have set the figure.",
  },
  { row: "torchtune-readme-l31-405b", because: "The source leaves open whether the batch was one or two." },
  {
    row: "torchtune-readme",
    because: "The README's settings are read from the recipes that it names, and may have differed.",
  },
  {
    row: "litgpt-hub-phi",
    because:
      "This family keeps fewer inputs beside 4-bit weights than the others of the same table; why is not known to us.",
  },
  {
    row: "litgpt-rt",
    because: "Runs of 2023, when bitsandbytes kept less; the row does not state the version, so that of 2024 is taken.",
  },
  {
    row: "litgpt-hub-tiny-llama-full",
    because: "The only full run of its table that is not suspect; what it keeps beside the adapter runs is not stated.",
  },
  {
    row: "fsdpqlora-l2-7b-lora-s512",
    because:
      "The source measured as much at four times the length, so this peak seems to lie outside the training step.",
  },
  { row: "peft-ds", because: "Buffers of ZeRO-3 depend on settings that the example leaves open." },
  { row: "unsloth-bench", because: "What one batch held is not stated." },
  { row: "titan", because: "Buffers between many GPUs may be larger than the constant that is assumed." },
] as const satisfies readonly MemoryRemark[];
