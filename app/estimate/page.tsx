import type { Metadata } from "next";
import { dataAddress } from "@/app/data/addresses";
import { builtOn, initialEstimate } from "@/app/estimate/prepared";
import { Estimate } from "@/components/estimate/estimate";

export const metadata: Metadata = {
  title: "Estimate",
  description:
    "Memory, time and cost of a training job, term by term, held against measured runs; and what to change to make it fit.",
};

export default function EstimatePage() {
  return (
    <Estimate
      addresses={{
        models: dataAddress("models"),
        trainers: dataAddress("trainers"),
        gpus: dataAddress("gpus"),
        basis: dataAddress("estimate-basis"),
      }}
      initial={initialEstimate()}
      builtOn={builtOn}
    />
  );
}
