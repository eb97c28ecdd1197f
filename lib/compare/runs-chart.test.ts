import fc from "fast-check";
import { expect, it } from "vitest";
import { runFront } from "@/lib/charts/run-data";
import type { PeftRun } from "@/lib/knowledge/measurement-group";
import { RUN_AXES } from "@/lib/links/compare-link";
import { failedNote, failedRuns, runName, runsChart } from "./runs-chart";

function run(id: string, accuracy: number, cost: number): PeftRun {
  return {
    id: `${id}--llama-3.2-3B-default`,
    family: id.toUpperCase(),
    accuracy,
    forgetting: cost,
    memory: cost * 1e9,
    time: cost * 60,
    size: cost * 1e6,
    trained: 1,
    learningRate: 1e-4,
    date: "2026-07-14",
    work: "hf-peft",
  };
}

// The middle run solves 40 %, so what solves less than 4 % failed; exactly 4 % did not.
const runs = [
  run("nothing", 0.002, 1),
  run("barely", 0.04, 2),
  run("fair", 0.4, 3),
  run("good", 0.5, 4),
  run("best", 0.6, 5),
];

it("finds failed runs by their accuracy and keeps them out of the front on every two measures", () => {
  expect(failedRuns(runs).map(({ id }) => id)).toEqual(["nothing--llama-3.2-3B-default"]);
  const front = runFront(runsChart(runs, { x: "memory", y: "time" }));
  expect(front.map(({ name }) => name)).toEqual(["barely default"]);
  expect(failedNote(runs)).toMatch(
    /^Crosses: 1 failed run, which solved 0\.2\u202f% of the problems \(nothing default\)\. .* a tenth of the 40\.0\u202f% /,
  );
  expect(failedNote(runs.slice(2))).toBeNull();
});

it("never calls half of the runs failed, and never the best", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }), (accuracies) => {
      const some = accuracies.map((accuracy, index) => run(`r${index}`, accuracy, index + 1));
      const failed = failedRuns(some);
      expect(failed.length).toBeLessThanOrEqual(some.length / 2);
      expect(failed.some(({ accuracy }) => accuracy === Math.max(...accuracies))).toBe(false);
      const [x = "memory", y = "size"] = [RUN_AXES[2], RUN_AXES[4]];
      for (const point of runFront(runsChart(some, { x, y }))) expect(point.failed).toBe(false);
    }),
  );
});

it.each([
  ["lora--llama-3.2-3B-rank32", "lora rank 32"],
  ["ia3--llama-3.2-3B-default", "ia3 default"],
  ["adaptionprompt--llama-3.2-3B-lr_5e-3", "adaptionprompt, learning rate 0.005"],
  ["shira--llama-3.2-3B-lr_0.0003-random_seed_42", "shira, learning rate 0.0003, random seed 42"],
  ["hira--llama-3.2-3B-rank32-lr4.5e-3", "hira rank 32, learning rate 0.0045"],
  ["full-finetuning--llama-3.2-3B-lr_0.00001", "full fine-tuning, learning rate 0.00001"],
  [
    "prefixtuning--llama-3.2-3B-tokens50-init_prefix-lr_0.005",
    "prefixtuning 50 tokens init prefix, learning rate 0.005",
  ],
])("spells the benchmark's name %s out", (id, name) => {
  expect(runName({ id })).toBe(name);
});
