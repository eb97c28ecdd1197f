import { expect, it } from "vitest";
import { gpus } from "@/content/compute/gpus";
import { memoryConstants } from "@/content/compute/memory-constants";
import { models } from "@/content/compute/models";
import { trainers } from "@/content/compute/trainers";
import { content } from "@/content/index";
import { judge } from "@/lib/decision/condition";
import { decisionModel } from "@/lib/knowledge/knowledge";
import { fitTable } from "@/lib/memory/fit-table";
import { constraints } from "./constraints";
import { fitSetups } from "./fit-setups";
import { fits } from "./fits";

const { questions } = decisionModel(content);

it("is what the memory estimate says; otherwise run `npm run fits`", () => {
  expect(fits).toEqual(fitTable(fitSetups, { models, gpus, trainers, constants: memoryConstants }));
});

it("training is held up exactly where no model of the size fits by any method", () => {
  const held = constraints.find(({ id }) => id === "too-large-to-train");
  for (const hardware of ["none", "consumer-gpu", "datacenter-gpu", "gpu-node", "cluster"]) {
    for (const size of ["up-to-3b", "7b-14b", "30b-80b", "over-80b"]) {
      const answers = { hardware: [hardware], "model-size": [size], "model-access": ["open-weights"] };
      const standing = fits.filter(({ when }) => judge(when, answers, questions) === "yes");
      const nothing = ["full", "lora", "qlora", "soft-prompt"].every((method) =>
        standing.some((record) => record.method === method && record.fits === "none"),
      );
      const said = held === undefined ? "no" : judge(held.when, answers, questions);
      expect([hardware, size, said]).toEqual([hardware, size, nothing ? "yes" : "no"]);
    }
  }
});
