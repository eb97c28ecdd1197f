"use client";
import { useEffect, useState } from "react";
import { type JobWorker, jobWorker } from "@/components/worker/job-worker";
import type { ShownFlip, VerdictView } from "@/lib/plan/guide-view";
import type { AskedQuestion, GuideAddresses, GuideJob, GuidePart } from "./guide-job";
import { type Given, useGuide } from "./guide-store";

export type Judgement = {
  view: VerdictView;
  /** What `view` belongs to; null: the page as it was built. */
  given: Given | null;
  /** The full verdict before the last change; null before the first. */
  before: VerdictView | null;
  questions: readonly AskedQuestion[];
  /** Null while they are being looked for. */
  flips: readonly ShownFlip[] | null;
  /** Why there is no newer verdict, as a sentence. */
  problem: string | null;
  /** More is coming for the answers as they are now. */
  busy: boolean;
  /** Tries again after a problem. */
  retry: () => void;
};

/** The verdict on the store's answers, refined as the worker reports; each change cancels what went before. */
export function useVerdict(data: GuideAddresses, initial: Pick<Judgement, "view" | "questions" | "flips">): Judgement {
  const answers = useGuide((state) => state.answers);
  const weights = useGuide((state) => state.weights);
  const [judgement, setJudgement] = useState<Reported>({
    ...initial,
    given: null,
    before: null,
    problem: null,
  });
  const [worker, setWorker] = useState<JobWorker<GuideJob, GuidePart> | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const started = jobWorker<GuideJob, GuidePart>(
      () => new Worker(new URL("./guide.worker.ts", import.meta.url), { type: "module" }),
    );
    setWorker(started);
    return started.dispose;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is a reason to run again, not an input
  useEffect(() => {
    if (worker === null) return;
    const controller = new AbortController();
    const given = { answers, weights };
    const onPart = (part: GuidePart) => setJudgement((reported) => withPart(reported, part, given));
    worker.run({ data, answers, weights }, { signal: controller.signal, onPart }).catch((problem: unknown) => {
      if (controller.signal.aborted) return;
      const sentence = problem instanceof Error ? problem.message : String(problem);
      setJudgement((reported) => ({ ...reported, problem: sentence }));
    });
    return () => controller.abort();
  }, [worker, data, answers, weights, attempt]);

  const busy = judgement.problem === null && (!isOf(judgement.given, { answers, weights }) || judgement.flips === null);
  return { ...judgement, busy, retry: () => setAttempt((count) => count + 1) };
}

type Reported = Omit<Judgement, "busy" | "retry">;

function withPart(reported: Reported, part: GuidePart, given: Given): Reported {
  switch (part.kind) {
    case "verdict": {
      const same = isOf(reported.given, given);
      const before = same || reported.given === null ? reported.before : reported.view;
      return { ...reported, view: part.view, given, before, flips: same ? reported.flips : null, problem: null };
    }
    case "next":
      return { ...reported, questions: part.questions };
    case "flips":
      return { ...reported, flips: part.flips };
  }
}

function isOf(given: Given | null, { answers, weights }: Given): boolean {
  return given?.answers === answers && given.weights === weights;
}
