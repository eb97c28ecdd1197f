import { memoryRemarks } from "@/content/compute/memory-remarks";
import { content } from "@/content/index";
import { type ScoredRow, scoreRows } from "@/lib/memory/accuracy";

const { models, trainers, gpus, memoryRows, estimates } = content;

/** Every measured run against its estimate, worked out at build time. */
export const accuracy = scoreRows(memoryRows, { models, trainers, gpus }, estimates.memoryConstants);

/** Most wrong first. */
export const worst = accuracy.rows.toSorted((a, b) => b.ape - a.ape);

/** Signed, per cent: above zero where the estimate says more than was measured. */
function signedError({ row, predictedGib }: ScoredRow): number {
  return (predictedGib / row.measuredGib - 1) * 100;
}

/** The errors of the runs that a test keeps. */
export function errorsOf(keeps: (row: ScoredRow) => boolean): readonly number[] {
  return accuracy.rows.filter(keeps).map(signedError);
}

/** Holds every error: a multiple of 10 %, on both sides of zero. */
export const ERROR_SPAN = Math.ceil(Math.max(...accuracy.rows.map((row) => Math.abs(signedError(row)))) / 10) * 10;

/** Why a run lies off, in our reading. */
export function remarkOn(row: string): string {
  const remark = memoryRemarks.find((one) => row.startsWith(one.row));
  return remark?.because ?? "No reason is apparent from what its source states.";
}

/** What a source of rows is called; its rows begin with the key. */
export const SOURCE_NAMES: Readonly<Record<string, string>> = {
  axolotl: "Axolotl, examples",
  fms: "IBM fms-acceleration",
  fsdpqlora: "Answer.AI, fsdp_qlora",
  litgpt: "LitGPT, resource tables",
  peft: "PEFT, method comparison",
  qwen1: "Qwen, README",
  swift: "ms-swift, benchmark",
  swift3: "ms-swift 3, examples",
  titan: "torchtitan",
  torchao: "torchao",
  torchtune: "torchtune, README and tutorials",
  unsloth: "Unsloth, documentation",
};

export const METRIC_NAMES = {
  allocated: "Live tensors (allocated)",
  reserved: "Held by PyTorch (reserved)",
  "nvidia-smi": "Shown by the driver (nvidia-smi)",
  capacity: "Longest context that still fitted",
  unknown: "Not stated",
} as const;
