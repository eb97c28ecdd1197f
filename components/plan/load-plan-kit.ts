import { publishedFetcher } from "@/components/ui/fetch-published";
import { loadOnce } from "@/components/ui/load-once";
import { type PLAN_FILES, type PlanFiles, type PlanKit, planKitFrom } from "@/lib/plan/plan-kit";

const fetchFile = publishedFetcher("Part of the knowledge base", "Try again.");

export type PlanAddresses = Readonly<Record<(typeof PLAN_FILES)[number], string>>;

/** Everything a plan is filled in from, fetched once, when a plan is first asked for. A failure can be tried again. */
export const loadPlanKit = loadOnce(fetchKit);

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
