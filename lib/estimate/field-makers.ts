/** @file Settings of one kind each, from what sets them apart: choices, switches, numbers, adapters, sampling. */

import type { LoraSettings, Rollout, TrainingJob } from "@/lib/memory/job";
import { allTargets } from "@/lib/memory/lora";
import type { EstimateField, FieldKind, FieldName } from "./field";
import type { EstimateRequest } from "./request";
import { SWITCH_WORDS } from "./words";

export const onOff: FieldKind = {
  type: "options",
  options: [
    { id: "on", label: SWITCH_WORDS.on },
    { id: "off", label: SWITCH_WORDS.off },
  ],
  most: 1,
};

export function withJob(request: EstimateRequest, part: Partial<TrainingJob>): EstimateRequest {
  return { ...request, job: { ...request.job, ...part } };
}

/** Another model under the same settings; "all matrices" stays all of them, under the new model's names. */
export function withModel(request: EstimateRequest, model: TrainingJob["model"]): EstimateRequest {
  const { job } = request;
  if (job.lora === null) return withJob(request, { model });
  const all = allTargets(job.model).every((target) => job.lora?.targets.includes(target));
  return withJob(request, { model, lora: { ...job.lora, targets: all ? allTargets(model) : job.lora.targets } });
}

export function whole(from: number, to: number, unit: string | null = null): Extract<FieldKind, { type: "number" }> {
  return { type: "number", from, to, whole: true, unit };
}

export function one(options: readonly { id: string; label: string }[]): FieldKind {
  return { type: "options", options, most: 1 };
}

export function several<Id extends string>(
  ids: readonly Id[],
  labels: Readonly<Record<Id, string>>,
  most = ids.length,
): FieldKind {
  return { type: "options", options: optionsOf(ids, labels), most };
}

export function optionsOf<Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>) {
  return ids.map((id) => ({ id, label: labels[id] }));
}

export function switched(on: boolean): "on" | "off" {
  return on ? "on" : "off";
}

/** Keys of a job that hold values of this type. */
type KeyOf<T> = { [K in keyof TrainingJob]: TrainingJob[K] extends T ? K : never }[keyof TrainingJob];

export function choice<Id extends string, K extends keyof TrainingJob>(
  name: FieldName,
  label: string,
  help: string,
  ids: readonly (Id & TrainingJob[K])[],
  labels: Readonly<Record<Id, string>>,
  key: K,
): EstimateField {
  return {
    name,
    label,
    help,
    kind: several(ids, labels, 1),
    read: ({ job }) => [String(job[key])],
    write: (_, request, [value]) => {
      const found = ids.find((id) => id === value);
      return found === undefined ? request : { ...request, job: { ...request.job, [key]: found } };
    },
  };
}

export function toggle(name: FieldName, label: string, help: string, key: KeyOf<boolean>): EstimateField {
  return {
    name,
    label,
    help,
    kind: onOff,
    read: ({ job }) => [switched(job[key])],
    write: (_, request, [value]) => withJob(request, { [key]: value === "on" }),
  };
}

export function count(
  name: FieldName,
  label: string,
  help: string,
  from: number,
  to: number,
  unit: string | null,
  key: "gpus" | "sequenceLength" | "microBatch" | "accumulation",
): EstimateField {
  return {
    name,
    label,
    help,
    kind: whole(from, to, unit),
    read: ({ job }) => [String(job[key])],
    write: (_, request, [value]) => withJob(request, { [key]: Number(value) }),
  };
}

export function amount(
  name: FieldName,
  label: string,
  help: string,
  kind: Extract<FieldKind, { type: "number" }>,
  key: keyof EstimateRequest["data"],
): EstimateField {
  return {
    name,
    label,
    help,
    kind,
    read: ({ data }) => [String(data[key])],
    write: (_, request, [value]) => ({ ...request, data: { ...request.data, [key]: Number(value) } }),
  };
}

type AdapterSetting = {
  read: (settings: LoraSettings) => readonly string[];
  write: (values: readonly string[]) => Partial<LoraSettings>;
};

export function adapter(
  name: FieldName,
  label: string,
  help: string,
  kind: FieldKind,
  { read, write }: AdapterSetting,
): EstimateField {
  return {
    name,
    label,
    help,
    kind,
    read: ({ job }) => (job.lora === null ? [] : read(job.lora)),
    write: (_, request, values) =>
      request.job.lora === null ? request : withJob(request, { lora: { ...request.job.lora, ...write(values) } }),
  };
}

type RolloutSetting = { read: (rollout: Rollout) => string; write: (value: string | undefined) => Partial<Rollout> };

export function rollout(
  name: FieldName,
  label: string,
  help: string,
  kind: FieldKind,
  { read, write }: RolloutSetting,
): EstimateField {
  return {
    name,
    label,
    help,
    kind,
    read: ({ job }) => (job.rollout === null ? [] : [read(job.rollout)]),
    write: (_, request, [value]) =>
      request.job.rollout === null
        ? request
        : withJob(request, { rollout: { ...request.job.rollout, ...write(value) } }),
  };
}
