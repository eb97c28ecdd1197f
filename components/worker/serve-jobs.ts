/** The worker's side of a job: reports parts, lets go between slices, and stops when asked. */

export type JobRequest<Input> = { kind: "run"; id: number; input: Input } | { kind: "cancel"; id: number };
export type JobReply<Part> =
  | { kind: "part"; id: number; part: Part }
  | { kind: "done"; id: number }
  | { kind: "failed"; id: number; message: string };

/** Gives way to waiting messages. Rejects where the job was cancelled meanwhile, which ends the work. */
export type Pause = () => Promise<void>;

/** Serves one kind of job from a worker script. `work` reports parts as they come and pauses between slices. */
export function serveJobs<Input, Part>(
  work: (input: Input, report: (part: Part) => void, pause: Pause) => Promise<void>,
): void {
  const cancelled = new Set<number>();
  const reply = (message: JobReply<Part>) => postMessage(message);

  const run = async (id: number, input: Input) => {
    const report = (part: Part) => reply({ kind: "part", id, part });
    const pause = async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (cancelled.has(id)) throw new Cancelled();
    };
    try {
      await work(input, report, pause);
      reply({ kind: "done", id });
    } catch (problem) {
      if (problem instanceof Cancelled) return;
      reply({ kind: "failed", id, message: problem instanceof Error ? problem.message : String(problem) });
    } finally {
      cancelled.delete(id);
    }
  };

  addEventListener("message", ({ data }: MessageEvent<JobRequest<Input>>) => {
    if (data.kind === "cancel") cancelled.add(data.id);
    else void run(data.id, data.input);
  });
}

/** Ends a job that nobody waits for any more. */
class Cancelled extends Error {}
