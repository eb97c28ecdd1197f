/** @file What is published of the knowledge base: what each file holds. */

import { type CataloguedDataset, catalogued } from "@/lib/catalogue/catalogued";
import type { Gpu } from "@/lib/cost/gpu";
import { type ThroughputRow, throughputRows } from "@/lib/cost/throughput";
import type { Contrast, FlawedRecord, TechniqueRecord, WrittenRule } from "@/lib/dataset/technique";
import type { Model } from "@/lib/decision/types";
import { type EstimateBasis, estimateBasis } from "@/lib/estimate/basis";
import type { TrainerPreset } from "@/lib/memory/job-presets";
import type { MeasuredRow } from "@/lib/memory/measured-row";
import type { ModelRecord } from "@/lib/memory/model-shape";
import type { PlanSizing } from "@/lib/plan/stage-sizing";
import type { Disagreement } from "./disagreement";
import type { ExampleRecord } from "./example-record";
import { decisionModel, type KnowledgeContent } from "./knowledge";
import type { MeasurementGroup, PeftRun } from "./measurement-group";
import { PUBLISHED_TEXTS, type PublishedName, publishedAddress, schemaAddress } from "./published-files";
import type { Question } from "./question";
import { type Source, sourcesIn } from "./source";
import type {
  Claim,
  Comparison,
  Criterion,
  Measurement,
  Metric,
  NamedSystem,
  Rating,
  Risk,
  Rule,
  SourceDocument,
  Strategy,
  Term,
  ToolMention,
  UpdateMethod,
  Use,
  Work,
} from "./types";

/** One line of the index. */
export type PublishedEntry = {
  name: Exclude<PublishedName, "index">;
  address: string;
  schema: string;
  /** Records in the file; in the decision model, those of all its lists. */
  count: number;
  description: string;
};

/** A citation as it stands under a sentence, and where its record stands on this site. */
export type CitedSource = Pick<Source, "citation" | "label" | "url" | "permalink">;

type Records<T> = { version: string; records: readonly T[] };
type Contents = {
  strategies: Records<Strategy>;
  "update-methods": Records<UpdateMethod>;
  criteria: Records<Criterion> & { groups: KnowledgeContent["criterionGroups"] };
  ratings: Records<Rating>;
  documents: Records<SourceDocument>;
  claims: Records<Claim>;
  works: Records<Work>;
  measurements: Records<Measurement>;
  metrics: Records<Metric>;
  uses: Records<Use>;
  systems: Records<NamedSystem>;
  terms: Records<Term>;
  risks: Records<Risk>;
  comparisons: Records<Comparison>;
  disagreements: Records<Disagreement>;
  tools: Records<ToolMention>;
  rules: Records<Rule>;
  examples: Records<ExampleRecord>;
  "measurement-groups": Records<MeasurementGroup>;
  "peft-runs": Records<PeftRun>;
  records: Records<TechniqueRecord>;
  "flawed-records": Records<FlawedRecord>;
  contrasts: Records<Contrast>;
  "written-rules": Records<WrittenRule>;
  catalogue: Records<CataloguedDataset>;
  questions: Records<Question> & { groups: KnowledgeContent["questionGroups"] };
  gpus: Records<Gpu>;
  throughput: Records<ThroughputRow>;
  models: Records<ModelRecord>;
  trainers: Records<TrainerPreset>;
  "memory-rows": Records<MeasuredRow>;
  "estimate-basis": { version: string } & EstimateBasis;
  "plan-sizing": { version: string } & PlanSizing;
  "decision-model": Model;
  "decision-sources": Records<CitedSource>;
  index: { version: string; files: readonly PublishedEntry[] };
};

/** What a file holds once it is parsed, for whoever fetches it. */
export type Published<N extends PublishedName> = { $schema: `/data/${N}.schema.json` } & Contents[N];
export type PublishedFile = { [N in PublishedName]: { name: N; data: Published<N> } }[PublishedName];

/** Every published file in the order of PUBLISHED_NAMES; the index, which counts the others, is the last. */
export function publish(content: KnowledgeContent): readonly PublishedFile[] {
  const { version } = content;
  const files = [
    file("strategies", { version, records: content.strategies }),
    file("update-methods", { version, records: content.updateMethods }),
    file("criteria", { version, groups: content.criterionGroups, records: content.criteria }),
    file("ratings", { version, records: content.ratings }),
    file("documents", { version, records: content.documents }),
    file("claims", { version, records: content.claims }),
    file("works", { version, records: content.works }),
    file("measurements", { version, records: content.measurements }),
    file("metrics", { version, records: content.metrics }),
    file("uses", { version, records: content.uses }),
    file("systems", { version, records: content.systems }),
    file("terms", { version, records: content.terms }),
    file("risks", { version, records: content.risks }),
    file("comparisons", { version, records: content.comparisons }),
    file("disagreements", { version, records: content.disagreements }),
    file("tools", { version, records: content.tools }),
    file("rules", { version, records: content.rules }),
    file("examples", { version, records: content.examples }),
    file("measurement-groups", { version, records: content.measurementGroups }),
    file("peft-runs", { version, records: content.peftRuns }),
    file("records", { version, records: content.dataset.records }),
    file("flawed-records", { version, records: content.dataset.flawed }),
    file("contrasts", { version, records: content.dataset.contrasts }),
    file("written-rules", { version, records: content.dataset.writtenRules }),
    file("catalogue", { version, records: catalogued(content.catalogue) }),
    file("questions", { version, groups: content.questionGroups, records: content.questions }),
    file("gpus", { version, records: content.gpus }),
    file("throughput", { version, records: throughputRows(content.throughput) }),
    file("models", { version, records: content.models }),
    file("trainers", { version, records: content.trainers }),
    file("memory-rows", { version, records: content.memoryRows }),
    file("estimate-basis", { version, ...estimateBasis(content, sourcesIn(content)) }),
    file("plan-sizing", { version, ...content.estimates.sizing }),
    file("decision-model", decisionModel(content)),
    file("decision-sources", { version, records: citedSources(content) }),
  ];
  const entries = files.map(({ name, data }) => ({
    name,
    address: publishedAddress(name),
    schema: schemaAddress(name),
    count: countOf(data),
    description: PUBLISHED_TEXTS[name].description,
  }));
  return [...files, file("index", { version, files: entries })];
}

/** The sources of the records that a verdict or a plan shows, in the order in which they are first cited. */
export function citedSources(content: KnowledgeContent): readonly CitedSource[] {
  const source = sourcesIn(content);
  const { decision } = content;
  const cited = [
    ...decision.weights,
    ...decision.shifts,
    ...decision.readiness,
    ...decision.readinessFactors,
    ...decision.constraints,
    ...decision.orders,
    ...decision.keeps,
    ...decision.methods,
    ...decision.fits,
    ...decision.planSteps,
  ].flatMap(({ cites }) => cites);
  return [...new Set(cited)].map((citation) => {
    const { label, url, permalink } = source(citation);
    return { citation, label, url, permalink };
  });
}

function file<N extends PublishedName>(name: N, data: Contents[N]): { name: N; data: Published<N> } {
  return { name, data: { $schema: schemaAddress(name), ...data } };
}

function countOf(data: object): number {
  if ("records" in data && Array.isArray(data.records)) return data.records.length;
  return Object.values(data).reduce((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
}
