"use client";
import dynamic from "next/dynamic";
import { type DragEvent, type ReactNode, useId, useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { ExternalLink } from "@/components/ui/external-link";
import { SelectField } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import { ErrorNote, Remark } from "@/components/ui/side-note";
import type { EstimateField, FieldName } from "@/lib/estimate/field";
import { estimateFields, listsOf } from "@/lib/estimate/fields";
import { type EstimateRequest, presetOf, type RequestKit } from "@/lib/estimate/request";
import { OWN_MODEL, writeShape } from "@/lib/estimate/shape-link";
import { METHOD_WORDS } from "@/lib/estimate/words";
import { TRAINED_METHODS, type TrainedMethod } from "@/lib/memory/job";
import type { ModelShape } from "@/lib/memory/model-shape";
import { ModelField } from "./model-field";
import { Setting } from "./setting";

/** Needed for models that are in no catalogue. */
const ConfigRemarks = dynamic(() => import("./config-remarks").then((module) => module.ConfigRemarks), { ssr: false });

type JobFormProps = {
  kit: RequestKit;
  request: EstimateRequest;
  /** Until the records have arrived nothing can be changed. */
  ready: boolean;
  onSet: (name: FieldName, values: readonly string[]) => void;
};

/** Everything under "More settings", in groups. */
const MORE = [
  ["Model and precision", ["weights", "master", "autocast", "quantiser", "residual-fp32", "untied-head"]],
  ["Adapters", ["targets", "adapter-dtype", "dropout", "train-also", "fused-kernels"]],
  ["Optimizer", ["optimizer", "step", "in-backward", "accumulate"]],
  [
    "Activations and loss",
    ["checkpointing", "offload-activations", "attention", "loss", "packing", "lengths-vary", "compile", "empty-cache"],
  ],
  ["Several GPUs, and the computer", ["sharding", "offload", "host-memory"]],
  [
    "Reference and sampled answers",
    ["reference", "engine", "rollout-prompt", "rollout-answer", "rollout-at-once", "samples"],
  ],
  ["Time and cost", ["eval-rows", "runs", "price"]],
] as const satisfies readonly (readonly [string, readonly FieldName[]])[];

/** The job, the data and the card. What the trainer sets stands folded below. */
export function JobForm({ kit, request, ready, onSet }: JobFormProps) {
  const { job } = request;
  const fields = new Map(estimateFields(listsOf(kit)).map((field) => [field.name, field]));
  const setting = (name: FieldName, helper: string | null = null) => {
    const field = fields.get(name);
    if (field === undefined || !applies(field, request)) return null;
    return (
      <Setting
        key={name}
        field={field}
        values={field.read(request)}
        onSet={(values) => onSet(name, values)}
        helper={helper}
      />
    );
  };
  const preset = presetOf(kit, job);
  return (
    <fieldset disabled={!ready} className="grid min-w-0 content-start gap-4">
      <legend className="sr-only">The job</legend>
      <ModelField models={kit.models} chosen={job.model} onChoose={(id) => onSet("model", [id])} />
      <ConfigDrop model={job.model} onShape={(shape) => onSet("shape", [writeShape(shape)])} />
      <div className="grid gap-1.5">
        <span className="font-semibold text-small">Update method</span>
        <Segmented
          legend="Update method"
          fill
          chosen={job.method}
          choices={TRAINED_METHODS.map((id) => ({ id, name: SHORT[id] }))}
          onChoose={(id) => onSet("method", [id])}
        />
      </div>
      {setting("task")}
      <Pair>
        {setting("rank") ?? setting("prompt-tokens")}
        {setting("batch")}
      </Pair>
      <Pair>
        {setting("seq")}
        {setting("tokens", "On average")}
      </Pair>
      <Pair>
        {setting("rows")}
        {setting("epochs")}
      </Pair>
      {setting("trainer")}
      <div className="grid grid-cols-[minmax(0,1fr)_6rem] items-end gap-4 *:min-w-0 *:grid-cols-[minmax(0,1fr)]">
        {setting("gpu")}
        {setting("gpus")}
      </div>
      <Disclosure summary="More settings" tone="quiet">
        <p className="mb-3 text-muted text-note">
          Set by {preset.name}: <ExternalLink href={preset.origin.url}>{preset.origin.text}</ExternalLink>. Choosing
          another trainer sets them anew.
        </p>
        <div className="grid gap-6">
          {preset.eras.length > 1 && (
            <SelectField label="How old it is" value={job.era} onChange={({ target }) => onSet("age", [target.value])}>
              {preset.eras.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
          )}
          {MORE.map(([title, names]) => {
            const shown = names.map((name) => setting(name)).filter((drawn) => drawn !== null);
            return shown.length === 0 ? null : (
              <section key={title} className="grid gap-3">
                <h3 className="font-semibold text-small">{title}</h3>
                {shown}
              </section>
            );
          })}
        </div>
      </Disclosure>
    </fieldset>
  );
}

const SHORT = { ...METHOD_WORDS, "soft-prompt": "Soft" } as const satisfies Record<TrainedMethod, string>;

/** A field that reads nothing from this request does not apply to it; a price of one's own always does. */
function applies(field: EstimateField, request: EstimateRequest): boolean {
  const { job } = request;
  if (field.name === "price") return true;
  if (field.name === "host-memory") return hostMemoryApplies(request);
  if (field.name === "samples") return job.rollout !== null;
  if (field.name === "train-also" || field.name === "targets") return job.lora !== null;
  if (field.name === "reference") return job.task !== "sft";
  if (field.name === "master") return job.method === "full";
  if (field.name === "residual-fp32") return job.method === "qlora";
  if (field.name === "untied-head") return job.model.tied;
  return field.read(request).length > 0;
}

/** Asked where something waits in the computer's memory. */
function hostMemoryApplies({ job }: EstimateRequest): boolean {
  return job.cpuOffload || job.activationOffload || job.checkpointing === "offload";
}

function Pair({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-2 items-end gap-4 *:min-w-0 *:grid-cols-[minmax(0,1fr)]">{children}</div>;
}

/** Files of more than this are no configuration. */
const LARGEST_CONFIG = 1_000_000;

/** A model that is in no catalogue, from its config.json. The file is read here and stays here. */
function ConfigDrop({ model, onShape }: { model: ModelShape; onShape: (shape: ModelShape) => void }) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > LARGEST_CONFIG) {
      setProblem(
        `${file.name} is larger than 1 MB, so it is no config.json. Choose the small file beside the weights.`,
      );
      return;
    }
    const json = parsed(await file.text());
    if (json === undefined) {
      setProblem(`${file.name} is not JSON. Choose the config.json that stands beside the model's weights.`);
      return;
    }
    const reader = await import("@/lib/estimate/own-model").catch(() => null);
    if (reader === null) {
      setProblem(`Part of this page did not arrive, so ${file.name} was not read. Try again when you are online.`);
      return;
    }
    const read = reader.readOwnModel(json);
    setProblem(read.shape === null ? `${file.name}: ${read.problems.join(" ")}` : null);
    if (read.shape !== null) onShape(read.shape);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div className="grid gap-2">
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
        className={`needs-script -mt-1.5 block rounded-field border border-dashed px-3 py-1.5 text-note has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus ${over ? "border-accent bg-accent-wash" : "border-line-strong"}`}
      >
        <span className="text-accent">Choose a config.json</span>
        <span className="text-muted"> or drop one here, for a model that is not in the list</span>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          className="sr-only"
          onChange={({ target }) => {
            void take(target.files?.[0]);
            target.value = "";
          }}
        />
      </label>
      {problem !== null && (
        <ErrorNote lead="The file was not taken." announce>
          {problem}
        </ErrorNote>
      )}
      {problem === null && model.id === OWN_MODEL && (
        <Remark lead="Your model.">
          Its dimensions travel in the link; the file does not leave this page.
          {model.origin !== undefined && <ConfigRemarks origin={model.origin} />}
        </Remark>
      )}
    </div>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
