import type { Published } from "@/lib/knowledge/publish";
import type { PublishedName } from "@/lib/knowledge/published-files";
import { type PLAN_FILES, type PlanFiles, type PlanKit, planKitFrom } from "@/lib/plan/plan-kit";

export type PlanAddresses = Readonly<Record<(typeof PLAN_FILES)[number], string>>;

let loaded: Promise<PlanKit> | null = null;

/** Everything a plan is filled in from, fetched once, when a plan is first asked for. A failure can be tried again. */
export function loadPlanKit(addresses: PlanAddresses): Promise<PlanKit> {
  loaded ??= fetchKit(addresses).catch((problem: unknown) => {
    loaded = null;
    throw problem;
  });
  return loaded;
}

async function fetchKit(addresses: PlanAddresses): Promise<PlanKit> {
  const fetched = <N extends (typeof PLAN_FILES)[number]>(name: N) => fetchFile<N>(addresses[name]);
  const [
    model,
    strategies,
    updateMethods,
    criteria,
    ratings,
    questions,
    metrics,
    risks,
    systems,
    examples,
    documents,
    claims,
    measurements,
    works,
    models,
    trainers,
    gpus,
    basis,
    sizing,
  ] = await Promise.all([
    fetched("decision-model"),
    fetched("strategies"),
    fetched("update-methods"),
    fetched("criteria"),
    fetched("ratings"),
    fetched("questions"),
    fetched("metrics"),
    fetched("risks"),
    fetched("systems"),
    fetched("examples"),
    fetched("documents"),
    fetched("claims"),
    fetched("measurements"),
    fetched("works"),
    fetched("models"),
    fetched("trainers"),
    fetched("gpus"),
    fetched("estimate-basis"),
    fetched("plan-sizing"),
  ]);
  const files: PlanFiles = {
    "decision-model": model,
    strategies,
    "update-methods": updateMethods,
    criteria,
    ratings,
    questions,
    metrics,
    risks,
    systems,
    examples,
    documents,
    claims,
    measurements,
    works,
    models,
    trainers,
    gpus,
    "estimate-basis": basis,
    "plan-sizing": sizing,
  };
  return planKitFrom(files, new Date().toISOString().slice(0, 10));
}

async function fetchFile<N extends PublishedName>(address: string): Promise<Published<N>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Part of the knowledge base did not arrive (${response.status}). Try again.`);
  return response.json();
}
