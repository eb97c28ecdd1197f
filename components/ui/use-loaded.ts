"use client";
import { useEffect, useState } from "react";

type Loaded<T> = {
  /** Null until it has arrived. */
  value: T | null;
  /** Why it did not arrive, as a sentence. */
  problem: string | null;
  /** Asks again after a problem. */
  retry: () => void;
};

/** What a promise brings, for as long as the part that asked is on the page. `load` must be the same function between draws. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is a reason to ask again
  useEffect(() => {
    let here = true;
    load().then(
      (arrived) => {
        if (here) setValue(() => arrived);
      },
      (reason: unknown) => {
        if (here) setProblem(reason instanceof Error ? reason.message : String(reason));
      },
    );
    return () => {
      here = false;
    };
  }, [load, attempt]);
  const retry = () => {
    setProblem(null);
    setAttempt((count) => count + 1);
  };
  return { value, problem, retry };
}
