/** @file Which settings a measured run stands behind: read off the runs through the fields of the form, so that no list has to be kept. */

import { formatCount } from "@/lib/format";
import { isUnknownFamily } from "@/lib/memory/config-remarks";
import type { TrainingJob } from "@/lib/memory/job";
import { jobOfRow, type MeasuredRow, namedCards } from "@/lib/memory/measured-row";
import type { EstimateField } from "./field";
import { estimateFields, listsOf } from "./fields";
import { type EstimateRequest, gpuOf, type RequestKit, START_DATA } from "./request";
import { showValues } from "./state";
import { agePhrase, anyOf, fieldPhrase, makerPhrase } from "./unmeasured-words";

/** Values of fields as "optimizer=lion", the fields in the order of the form; and how many runs they were read off. */
export type MeasuredSettings = { runs: number; settings: readonly string[] };

/** Whether every setting of a job was measured in some run, and the sentence that says which were not. */
export type Validity = {
  validated: boolean;
  validity: string;
  /** Settings that no run has, in the words of the form. */
  unmeasured: readonly { label: string; value: string }[];
};

/** `phrase`: what a run does that has it, for the sentence. */
type Setting = { key: string; label: string; value: string; phrase: string };

/** Every setting that at least one scored run has. */
export function measuredSettings(kit: RequestKit, rows: readonly MeasuredRow[]): MeasuredSettings {
  const settings = new Set<string>();
  let runs = 0;
  for (const row of rows) {
    const stated = jobOfRow(row, kit);
    if ("because" in stated) continue;
    runs += 1;
    const makers = [...new Set(namedCards(row.gpu, kit.gpus).map(({ vendor }) => vendor))];
    for (const { key } of settingsOf(kit, stated.job, makers.length === 1 ? (makers[0] ?? null) : null)) {
      settings.add(key);
    }
  }
  return { runs, settings: [...settings] };
}

/** What of a request no measured run has. */
export function validityOf(kit: RequestKit & { measured: MeasuredSettings }, { job }: EstimateRequest): Validity {
  const { runs, settings } = kit.measured;
  const known = new Set(settings);
  const unmeasured = settingsOf(kit, job, gpuOf(kit, job).vendor).filter(
    // A trainer without a run has no age with one.
    ({ key }) => !known.has(key) && (!key.startsWith("age=") || known.has(`trainer=${job.trainer}`)),
  );
  if (unmeasured.length === 0) {
    return {
      validated: true,
      validity: `Each setting of this job was measured in some of ${formatCount(runs)} published runs.`,
      unmeasured,
    };
  }
  const said = anyOf(unmeasured.map(({ phrase }) => phrase));
  return {
    validated: false,
    validity: `Not validated: none of the ${formatCount(runs)} measured runs ${said}. What depends on it follows from formulas alone.`,
    unmeasured: unmeasured.map(({ label, value }) => ({ label, value })),
  };
}

/** What can be told apart of a job: fields with options, the age within its trainer, the kind of model, the card's maker. */
function settingsOf(kit: RequestKit, job: TrainingJob, maker: string | null): readonly Setting[] {
  const request = { job, data: START_DATA, usdPerGpuHour: null, hostGib: null };
  const fields = estimateFields(listsOf(kit)).filter(
    ({ name, kind }) => kind.type === "options" && !UNLIKE.some((unlike) => unlike === name),
  );
  return [
    ...fields.flatMap((field) => fieldSettings(field, request)),
    ...ageSettings(kit, job),
    ...(job.model.experts === null ? [] : [trait("experts", "mixture of experts", "is of a mixture of experts")]),
    ...(job.model.latentAttention === null
      ? []
      : [trait("latent-attention", "latent attention", "is of a model with latent attention")]),
    ...(isUnknownFamily(job.model.origin)
      ? [trait("unknown-family", "a family not known here", "is of a family not known here")]
      : []),
    ...(maker === null
      ? []
      : [{ key: `maker=${maker}`, label: "Card's maker", value: maker, phrase: makerPhrase(maker) }]),
  ];
}

/** Models and cards are drawn from catalogues that runs cannot cover; their kinds count. An age means one thing for each trainer. */
const UNLIKE = ["model", "gpu", "age"] as const;

function fieldSettings(field: EstimateField, request: EstimateRequest): readonly Setting[] {
  return field.read(request).map((id) => {
    const value = showValues(field, [id]);
    return { key: `${field.name}=${id}`, label: field.label, value, phrase: fieldPhrase(field, id, value) };
  });
}

function ageSettings({ trainers }: RequestKit, { trainer, era }: TrainingJob): readonly Setting[] {
  const preset = trainers.find(({ id }) => id === trainer);
  const name = preset?.eras.find(({ id }) => id === era)?.name;
  if (preset === undefined || name === undefined) return [];
  const phrase = agePhrase(preset.name, name);
  return [{ key: `age=${trainer}/${era}`, label: `${preset.name}'s age`, value: name, phrase }];
}

function trait(key: string, value: string, phrase: string): Setting {
  return { key: `model=${key}`, label: "Kind of model", value, phrase };
}
