/**
 * @file Every setting of an estimate in one table: its name in a link and on the command line, its label on the form,
 * what it may be, and how it is read from and written into a request. The order matters: what comes first sets the
 * defaults of what follows (a trainer those of its settings), and both links and flags are applied in it.
 */

import {
  ATTENTIONS,
  CHECKPOINTING,
  DTYPES,
  ERAS,
  IMPLEMENTATIONS,
  LOSS_KERNELS,
  OPTIMIZERS,
  QUANTISERS,
  REFERENCES,
  SHARDINGS,
  TASKS,
  TRAINED_METHODS,
} from "@/lib/memory/job";
import { applyPreset, withMethod, withTask } from "@/lib/memory/job-presets";
import { LORA_TARGETS } from "@/lib/memory/lora";
import type { EstimateField, FieldLists } from "./field";
import {
  adapter,
  amount,
  choice,
  count,
  one,
  onOff,
  optionsOf,
  rollout,
  several,
  switched,
  toggle,
  whole,
  withJob,
  withModel,
} from "./field-makers";
import { presetOf, type RequestKit } from "./request";
import { LONGEST_SHAPE, OWN_MODEL, readShape, writeShape } from "./shape-link";
import {
  ATTENTION_WORDS,
  CHECKPOINTING_WORDS,
  DTYPE_WORDS,
  ENGINE_WORDS,
  ERA_WORDS,
  IMPLEMENTATION_WORDS,
  LOSS_WORDS,
  METHOD_WORDS,
  OPTIMIZER_WORDS,
  QUANTISER_WORDS,
  REFERENCE_WORDS,
  SAVED_WORDS,
  SHARDING_WORDS,
  TARGET_WORDS,
  TASK_WORDS,
} from "./words";

/** The table over these catalogues. */
export function estimateFields(lists: FieldLists): readonly EstimateField[] {
  return [...roots(lists), ...sizes, ...adapters, ...precision, ...running, ...sampling, ...budget];
}

/** Ids and names of a kit's records. */
export function listsOf({ models, trainers, gpus }: RequestKit): FieldLists {
  return {
    models: models.map(({ id, hfId }) => ({ id, label: hfId })),
    trainers: trainers.map(({ id, name }) => ({ id, label: name })),
    gpus: gpus.map(({ id, name }) => ({ id, label: name })),
  };
}

function roots({ models, trainers, gpus }: FieldLists): readonly EstimateField[] {
  return [
    {
      name: "model",
      label: "Model",
      help: "a model of the catalogue",
      kind: one(models),
      read: ({ job }) => (job.model.id === OWN_MODEL ? [] : [job.model.id]),
      write: (kit, request, [id]) => {
        const model = kit.models.find((known) => known.id === id);
        return model ? withModel(request, model) : request;
      },
    },
    {
      name: "shape",
      label: "Own model",
      help: "a model's dimensions, as a link of the page writes them",
      kind: { type: "text", longest: LONGEST_SHAPE },
      read: ({ job }) => (job.model.id === OWN_MODEL ? [writeShape(job.model)] : []),
      write: (_, request, [text = ""]) => {
        const shape = readShape(text);
        return shape ? withModel(request, shape) : request;
      },
    },
    {
      name: "trainer",
      label: "Trainer",
      help: "the software, which sets everything that is not given",
      kind: one(trainers),
      read: ({ job }) => [job.trainer],
      write: (kit, request, [id]) => {
        const preset = kit.trainers.find((known) => known.id === id);
        return preset ? { ...request, job: applyPreset(request.job, preset) } : request;
      },
    },
    choice("age", "Its age", "how old the software is", ERAS, ERA_WORDS, "era"),
    {
      name: "method",
      label: "Update method",
      help: "which weights move",
      kind: one(optionsOf(TRAINED_METHODS, METHOD_WORDS)),
      read: ({ job }) => [job.method],
      write: (kit, request, [value]) => {
        const method = TRAINED_METHODS.find((known) => known === value);
        return method ? { ...request, job: withMethod(request.job, method, presetOf(kit, request.job)) } : request;
      },
    },
    {
      name: "task",
      label: "Task",
      help: "what is trained for",
      kind: one(optionsOf(TASKS, TASK_WORDS)),
      read: ({ job }) => [job.task],
      write: (_, request, [value]) => {
        const task = TASKS.find((known) => known === value);
        return task ? { ...request, job: withTask(request.job, task) } : request;
      },
    },
    {
      name: "gpu",
      label: "GPU",
      help: "the card",
      kind: one(gpus),
      read: ({ job }) => (job.gpu === null ? [] : [job.gpu]),
      write: (_, request, [gpu]) => (gpu === undefined ? request : { ...request, job: { ...request.job, gpu } }),
    },
    {
      ...count("gpus", "How many", "GPUs that train together", 1, 1024, null, "gpus"),
      write: (_, request, [value]) => {
        const gpus = Number(value);
        const { sharding } = request.job;
        const shared = gpus === 1 ? (sharding === "ddp" ? "none" : sharding) : sharding === "none" ? "ddp" : sharding;
        return { ...request, job: { ...request.job, gpus, sharding: shared } };
      },
    },
    choice("sharding", "Spread over the GPUs", "what each GPU holds a part of", SHARDINGS, SHARDING_WORDS, "sharding"),
  ];
}

const sizes: readonly EstimateField[] = [
  count("seq", "Longest row", "tokens per row after cutting or packing", 16, 1_000_000, "tokens", "sequenceLength"),
  count("batch", "Micro-batch", "rows at once on each GPU", 1, 1024, "rows", "microBatch"),
  count("accumulate", "Accumulate", "micro-batches per optimizer step", 1, 100_000, null, "accumulation"),
  amount("rows", "Rows", "training examples", whole(1, 1_000_000_000), "rows"),
  amount("tokens", "Tokens per row", "on average", whole(1, 1_000_000, "tokens"), "meanTokens"),
  amount("epochs", "Epochs", "passes over the rows", { ...whole(0.01, 1000), whole: false }, "epochs"),
];

const SAVED = ["embedding", "head"] as const;

const adapters: readonly EstimateField[] = [
  adapter("rank", "Rank", "of the adapters", whole(1, 4096), {
    read: ({ rank }) => [String(rank)],
    write: ([value]) => ({ rank: Number(value) }),
  }),
  adapter("targets", "Adapters on", "matrices that take one, parted by dots", several(LORA_TARGETS, TARGET_WORDS), {
    read: ({ targets }) => LORA_TARGETS.filter((target) => targets.includes(target)),
    write: (values) => ({ targets: LORA_TARGETS.filter((target) => values.includes(target)) }),
  }),
  adapter("adapter-dtype", "Adapters kept in", "their precision", several(["bf16", "fp32"], DTYPE_WORDS, 1), {
    read: ({ dtype }) => [dtype],
    write: ([value]) => ({ dtype: value === "fp32" ? "fp32" : "bf16" }),
  }),
  adapter(
    "dropout",
    "Adapter dropout",
    "a share",
    { ...whole(0, 0.9), whole: false },
    {
      read: ({ dropout }) => [String(dropout)],
      write: ([value]) => ({ dropout: Number(value) }),
    },
  ),
  adapter("train-also", "Trained in full beside them", "parts, parted by a dot", several(SAVED, SAVED_WORDS), {
    read: ({ modulesToSave }) => SAVED.filter((part) => modulesToSave.includes(part)),
    write: (values) => ({ modulesToSave: SAVED.filter((part) => values.includes(part)) }),
  }),
  adapter("fused-kernels", "Fused adapter kernels", "base and adapter computed together", onOff, {
    read: ({ fusedKernels }) => [switched(fusedKernels)],
    write: ([value]) => ({ fusedKernels: value === "on" }),
  }),
  {
    name: "prompt-tokens",
    label: "Soft prompt",
    help: "trained vectors before the input",
    kind: whole(1, 10_000, "vectors"),
    read: ({ job }) => (job.softPromptTokens === null ? [] : [String(job.softPromptTokens)]),
    write: (_, request, [value]) =>
      request.job.softPromptTokens === null ? request : withJob(request, { softPromptTokens: Number(value) }),
  },
];

const precision: readonly EstimateField[] = [
  choice("weights", "Weights kept in", "their precision", DTYPES, DTYPE_WORDS, "weightsDtype"),
  toggle("master", "fp32 master weights", "mixed precision with a copy in fp32", "masterWeights"),
  toggle("autocast", "Autocast", "compute in bf16 whatever the weights are kept in", "autocast"),
  {
    name: "quantiser",
    label: "Base quantised with",
    help: "how the frozen base is packed",
    kind: several(QUANTISERS, QUANTISER_WORDS, 1),
    read: ({ job }) => (job.quantiser === null ? [] : [job.quantiser]),
    write: (_, request, [value]) => {
      const quantiser = QUANTISERS.find((known) => known === value);
      return quantiser === undefined || request.job.quantiser === null ? request : withJob(request, { quantiser });
    },
  },
  toggle("residual-fp32", "Unquantised parts in fp32", "as prepare_model_for_kbit_training does", "fp32Residual"),
  toggle("untied-head", "Head held apart", "although the model ties it to the embedding", "untiedHead"),
];

const running: readonly EstimateField[] = [
  choice("optimizer", "Optimizer", "what keeps states per weight", OPTIMIZERS, OPTIMIZER_WORDS, "optimizer"),
  choice(
    "step",
    "Optimizer step",
    "how it walks over tensors",
    IMPLEMENTATIONS,
    IMPLEMENTATION_WORDS,
    "implementation",
  ),
  toggle("in-backward", "Step inside the backward pass", "each gradient is freed at once", "optimizerInBackward"),
  choice(
    "checkpointing",
    "Checkpointing",
    "activations computed again",
    CHECKPOINTING,
    CHECKPOINTING_WORDS,
    "checkpointing",
  ),
  toggle("offload-activations", "Activations offloaded", "to the computer's memory", "activationOffload"),
  choice("attention", "Attention", "its kernel", ATTENTIONS, ATTENTION_WORDS, "attention"),
  choice("loss", "Loss", "what it holds of the logits", LOSS_KERNELS, LOSS_WORDS, "loss"),
  toggle("packing", "Packing", "short rows share a sequence", "packing"),
  toggle("lengths-vary", "Lengths vary", "from batch to batch", "lengthsVary"),
  toggle("compile", "Compiled", "with torch.compile", "compile"),
  toggle("empty-cache", "Cache emptied", "every few steps", "emptiesCache"),
  toggle(
    "offload",
    "CPU offload",
    "gradients and states wait in the computer's memory, and spread weights",
    "cpuOffload",
  ),
  {
    name: "host-memory",
    label: "Computer's memory",
    help: "of the computers of all GPUs together, for what is offloaded",
    kind: whole(1, 100_000, "GiB"),
    read: ({ hostGib }) => (hostGib === null ? [] : [String(hostGib)]),
    write: (_, request, [value]) => ({ ...request, hostGib: value === undefined ? null : Number(value) }),
  },
];

const sampling: readonly EstimateField[] = [
  choice("reference", "Reference model", "where its probabilities come from", REFERENCES, REFERENCE_WORDS, "reference"),
  rollout(
    "engine",
    "Answers sampled by",
    "what samples them",
    several(["inline", "colocated", "server"], ENGINE_WORDS, 1),
    {
      read: ({ engine }) => engine,
      write: (value) => ({ engine: value === "colocated" || value === "server" ? value : "inline" }),
    },
  ),
  rollout("rollout-prompt", "Prompt", "of a sampled answer", whole(1, 1_000_000, "tokens"), {
    read: ({ promptTokens }) => String(promptTokens),
    write: (value) => ({ promptTokens: Number(value) }),
  }),
  rollout("rollout-answer", "Answer", "at most", whole(1, 1_000_000, "tokens"), {
    read: ({ completionTokens }) => String(completionTokens),
    write: (value) => ({ completionTokens: Number(value) }),
  }),
  rollout("rollout-at-once", "Answers at once", "on one GPU", whole(1, 4096), {
    read: ({ concurrent }) => String(concurrent),
    write: (value) => ({ concurrent: Number(value) }),
  }),
];

const budget: readonly EstimateField[] = [
  amount("samples", "Answers per prompt", "in GRPO and RLOO", whole(1, 4096), "samplesPerPrompt"),
  amount("eval-rows", "Rows for evaluation", "scored after each epoch", whole(0, 1_000_000_000), "evaluationRows"),
  amount("runs", "Runs", "a sweep, or several seeds", whole(1, 10_000), "runs"),
  {
    name: "price",
    label: "Your price",
    help: "US dollars per GPU and hour, in place of the published ones",
    kind: { ...whole(0, 1000, "$/h"), whole: false },
    read: ({ usdPerGpuHour }) => (usdPerGpuHour === null ? [] : [String(usdPerGpuHour)]),
    write: (_, request, [value]) => ({ ...request, usdPerGpuHour: value === undefined ? null : Number(value) }),
  },
];
