"use client";
import { useEffect, useState } from "react";
import { type JobWorker, jobWorker } from "@/components/worker/job-worker";
import type { Answers } from "@/lib/knowledge/questionnaire";
import type { ShownFlip, VerdictView } from "@/lib/plan/guide-view";
import type { GuideAddresses, GuideJob, GuidePart } from "./guide-job";
import { useGuide } from "./guide-store";

export type Judgement = {
  view: VerdictView;
  /** The answers that `view` belongs to; null: the page as it was built. */
  answers: Answers | null;
  questions: readonly { question: string; value: number }[];
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
  const [judgement, setJudgement] = useState<Reported>({ ...initial, answers: null, problem: null });
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
    const onPart = (part: GuidePart) => setJudgement((before) => withPart(before, part, answers));
    worker.run({ data, answers }, { signal: controller.signal, onPart }).catch((problem: unknown) => {
      if (controller.signal.aborted) return;
      const sentence = problem instanceof Error ? problem.message : String(problem);
      setJudgement((before) => ({ ...before, problem: sentence }));
    });
    return () => controller.abort();
  }, [worker, data, answers, attempt]);

  const busy = judgement.problem === null && (judgement.answers !== answers || judgement.flips === null);
  return { ...judgement, busy, retry: () => setAttempt((count) => count + 1) };
}

type Reported = Omit<Judgement, "busy" | "retry">;

function withPart(before: Reported, part: GuidePart, answers: Answers): Reported {
  switch (part.kind) {
    case "verdict":
      return {
        ...before,
        view: part.view,
        answers,
        flips: answers === before.answers ? before.flips : null,
        problem: null,
      };
    case "next":
      return { ...before, questions: part.questions };
    case "flips":
      return { ...before, flips: part.flips };
  }
}
