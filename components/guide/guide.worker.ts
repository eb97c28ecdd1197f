/** The guide's engine, off the main thread: a quick verdict, the full one, the next question, then flips. */

import { publishedFetcher } from "@/components/ui/fetch-published";
import { loadOnce } from "@/components/ui/load-once";
import { serveJobs } from "@/components/worker/serve-jobs";
import { compile } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { type Flip, flips } from "@/lib/decision/flips";
import { moveWeights, type WeightMoves } from "@/lib/decision/moved-weights";
import { matters } from "@/lib/decision/next-question";
import { decide, nextQuestions } from "@/lib/decision/verdict";
import { type GuideData, sourceTable, verdictView } from "@/lib/plan/guide-view";
import type { GuideAddresses, GuideJob, GuidePart } from "./guide-job";

/** Draws of the first answer; the full number follows at once. */
const QUICK = 200;
/** How many single-answer changes are tried before the worker looks for messages. */
const SLICE = 8;

const fetchFile = publishedFetcher("The knowledge base", "Load the page again.");

serveJobs<GuideJob, GuidePart>(async ({ data: addresses, answers, weights }, report, pause) => {
  const engine = await load(addresses);
  const { data } = engine;
  const compiled = engine.compiled(weights);
  const quick = decide(compiled, engine.draws(QUICK), answers, QUICK);
  report({ kind: "verdict", view: verdictView(data, compiled, quick) });
  await pause();
  const draws = engine.draws(data.model.settings.draws);
  const judged = decide(compiled, draws, answers);
  report({ kind: "verdict", view: verdictView(data, compiled, judged) });
  await pause();
  const questions = nextQuestions(compiled, judged).map((asked) => ({
    question: asked.question,
    value: asked.value,
    matters: matters(asked),
    influence: asked.influence,
  }));
  report({ kind: "next", questions });
  await pause();

  const found: Flip[] = [];
  const sorted = () => [...found].sort((a, b) => b.lead - a.lead);
  let tried = 0;
  const { verdict, simulation } = judged;
  for (const flip of flips(compiled, draws, verdict.answers, simulation, verdict.ranking[0]?.stages ?? [])) {
    if (flip !== null) found.push(flip);
    tried += 1;
    if (tried % SLICE === 0) await pause();
  }
  report({ kind: "flips", flips: sorted().map(shown), done: true });
});

function shown({ question, option, kind, stages }: Flip) {
  return { question, option, kind, stages };
}

/** Fetches and compiles once; a failed fetch is tried again by the next job. */
const load = loadOnce(async (addresses: GuideAddresses) => prepare(await fetchData(addresses)));

async function fetchData(addresses: GuideAddresses): Promise<GuideData> {
  const [model, sources] = await Promise.all([
    fetchFile<"decision-model">(addresses.model),
    fetchFile<"decision-sources">(addresses.sources),
  ]);
  return { model, sources: sourceTable(sources.records) };
}

function prepare(data: GuideData) {
  const tables = new Map<number, ReturnType<typeof draw>>();
  return {
    data,
    compiled: (weights: WeightMoves) => compile(moveWeights(data.model, weights)),
    /** The first `count` draws are the same whatever the number asked for. */
    draws(count: number) {
      const full = tables.get(data.model.settings.draws);
      const table = full ?? tables.get(count) ?? draw(data.model, count);
      tables.set(table.count, table);
      return table;
    },
  };
}
