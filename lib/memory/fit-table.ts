/** @file What fits the hardware that the guide asks about, by the memory estimate: records for the decision engine. */

import type { FitRecord } from "@/lib/decision/types";
import { formatSignificant } from "@/lib/format";
import type { Condition } from "@/lib/knowledge/condition";
import type { MemoryConstants } from "./constants";
import { estimateMemory } from "./estimate";
import type { TrainedMethod, TrainingJob } from "./job";
import { defaultJob, type TrainerPreset } from "./job-presets";
import type { ModelShape } from "./model-shape";

/** What stands for the options of two questions: cards for the hardware, the ends of its range for the model's size. */
export type FitSetups = {
  /** Holds where the reader's own hardware decides. */
  when: Condition;
  hardware: readonly {
    question: string;
    options: readonly string[];
    gpu: string;
    gpus: number;
    /** As it stands in a sentence: "one RTX 4090". */
    name: string;
  }[];
  sizes: readonly {
    question: string;
    option: string;
    smallest: NamedModel;
    /** The one that a plan is sized with while no model is named. */
    usual: NamedModel;
    largest: NamedModel;
  }[];
  /** Tokens of one row; the trainer whose defaults are used; and the most frugal one, which trains on one GPU alone. */
  sequenceLength: number;
  trainer: string;
  frugalTrainer: string;
};

/** A model of the catalogue, and its name as it stands in a sentence. */
type NamedModel = { id: string; name: string };
type Parts = {
  models: readonly ModelShape[];
  gpus: readonly { id: string; usableGib: number }[];
  trainers: readonly TrainerPreset[];
  constants: MemoryConstants;
};

const NAMES = { full: "Full fine-tuning", lora: "LoRA", qlora: "QLoRA", "soft-prompt": "Prompt tuning" } as const;
const METHODS = ["full", "lora", "qlora", "soft-prompt"] as const satisfies readonly TrainedMethod[];
const GIB = 2 ** 30;

/**
 * A record for every method, size and hardware where the largest model of the size does not fit, at the setting that
 * takes least memory without changing what is learned: one row at a time, checkpointing, a fused loss, an 8-bit
 * optimizer for full fine-tuning, everything sharded. The largest is judged by the figure to plan for; the smallest
 * gets the benefit of the doubt, with the estimate itself and the most frugal trainer.
 */
export function fitTable(setups: FitSetups, parts: Parts): readonly FitRecord[] {
  return setups.hardware.flatMap((hardware) =>
    setups.sizes.flatMap((size) =>
      METHODS.flatMap((method): readonly FitRecord[] => {
        const card = find(parts.gpus, hardware.gpu).usableGib;
        const least = (model: NamedModel, trainer: string) =>
          estimateMemory(frugalJob(setups, parts, model.id, method, hardware.gpus, trainer), parts.constants);
        const largest = least(size.largest, setups.trainer).planFor / GIB;
        if (largest <= card) return [];
        const trainer = hardware.gpus === 1 ? setups.frugalTrainer : setups.trainer;
        const smallest = least(size.smallest, trainer).deviceUsed / GIB;
        const fits = smallest <= card ? "smaller" : "none";
        const each = hardware.gpus > 1 ? " on each GPU" : "";
        const beside =
          fits === "smaller"
            ? `${size.smallest.name} can fit, with ${gib(smallest)}`
            : `${size.smallest.name} needs ${gib(smallest)}`;
        return [
          {
            id: `fit-${method}-${size.option}-${hardware.options[0]}`,
            method,
            when: {
              all: [
                setups.when,
                { question: size.question, in: [size.option] },
                { question: hardware.question, in: hardware.options },
              ],
            },
            fits,
            because: `${NAMES[method]} of ${size.largest.name} needs about ${gib(largest)}${each}, and ${hardware.name} has ${formatSignificant(card, 3)} GiB; ${beside}.`,
            basis: "ours",
            cites: [],
          },
        ];
      }),
    ),
  );
}

function frugalJob(
  setups: FitSetups,
  { models, trainers }: Parts,
  model: string,
  method: TrainedMethod,
  gpus: number,
  trainer: string,
): TrainingJob {
  const job = defaultJob(find(models, model), find(trainers, trainer), method);
  return {
    ...job,
    sequenceLength: setups.sequenceLength,
    microBatch: 1,
    checkpointing: job.checkpointing === "none" ? "full" : job.checkpointing,
    loss: "fused",
    attention: "flash",
    optimizer: method === "full" ? "adamw-8bit" : job.optimizer,
    gpus,
    sharding: gpus > 1 ? "fsdp2" : "none",
  };
}

function gib(value: number): string {
  return `${formatSignificant(value)} GiB`;
}

function find<T extends { id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (!found) throw new RangeError(`no record with the id "${id}"`);
  return found;
}
