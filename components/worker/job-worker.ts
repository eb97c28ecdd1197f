"use client";
/** The page's side of a job: one worker, started on first use, one promise per job. */

import type { JobReply, JobRequest } from "./serve-jobs";

export type JobWorker<Input, Part> = {
  /**
   * Runs a job. Parts arrive as they are ready; none arrives after the signal was raised, and the promise then settles
   * at once. Rejects with a sentence where the worker could not start or broke down; the next run starts a new one.
   */
  run: (input: Input, job: { signal: AbortSignal; onPart: (part: Part) => void }) => Promise<void>;
  /** Ends the worker and whatever it does. */
  dispose: () => void;
};

/** @param spawn must contain `new Worker(new URL("./x.worker.ts", import.meta.url), { type: "module" })` itself */
export function jobWorker<Input, Part>(spawn: () => Worker): JobWorker<Input, Part> {
  let worker: Worker | null = null;
  let nextId = 0;
  const dispose = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    dispose,
    run(input, { signal, onPart }) {
      if (signal.aborted) return Promise.resolve();
      worker ??= spawn();
      const at = worker;
      nextId += 1;
      const id = nextId;
      const send = (message: JobRequest<Input>) => at.postMessage(message);
      return new Promise<void>((resolve, reject) => {
        const stop = new AbortController();
        const settle = (end: () => void) => {
          stop.abort();
          end();
        };
        const listen = { signal: stop.signal };
        at.addEventListener(
          "message",
          ({ data }: MessageEvent<JobReply<Part>>) => {
            if (data.id !== id) return;
            if (data.kind === "part") onPart(data.part);
            else if (data.kind === "done") settle(resolve);
            else settle(() => reject(new Error(data.message)));
          },
          listen,
        );
        at.addEventListener(
          "error",
          (event) => {
            event.preventDefault();
            dispose();
            settle(() => reject(new Error(event.message || "The calculation could not be started in this browser.")));
          },
          listen,
        );
        signal.addEventListener(
          "abort",
          () => {
            send({ kind: "cancel", id });
            settle(resolve);
          },
          listen,
        );
        send({ kind: "run", id, input });
      });
    },
  };
}
