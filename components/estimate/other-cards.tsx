"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import type { EstimateRequest } from "@/lib/estimate/request";
import { type EstimateKit, type EstimateResult, GIB, runs, timeText, usdText } from "@/lib/estimate/result";
import { estimateResult } from "@/lib/estimate/run";
import { formatFixed, formatUsd } from "@/lib/format";
import { VerdictChip } from "./verdict-chip";

type OtherCardsProps = {
  kit: EstimateKit;
  request: EstimateRequest;
  today: string;
  onTake: (gpu: string) => void;
};

/** Cards that most readers meet; the others are one press away. */
const FIRST = ["t4", "rtx-4090", "rtx-5090", "a100-40", "l40s", "a100-80-sxm", "h100-sxm", "h200"];

/** The typical price; what offloading adds to it nobody knows. */
function aboutUsd(result: EstimateResult): string {
  const { cost } = result;
  if (!runs(result)) return "none";
  if (cost === null || cost.money === null) return "not known";
  return cost.atLeast ? usdText(cost.money.usd, true) : formatUsd(cost.money.usd.typical);
}

/** The same job on other cards, smallest first. */
export function OtherCards({ kit, request, today, onTake }: OtherCardsProps) {
  const [all, setAll] = useState(false);
  const shown = kit.gpus
    .filter(({ id }) => all || FIRST.includes(id) || id === request.job.gpu)
    .toSorted((a, b) => a.usableGib - b.usableGib)
    .map((gpu) => ({
      gpu,
      result: estimateResult(kit, { ...request, job: { ...request.job, gpu: gpu.id } }, today),
    }));
  // Only figures that are shown set the unit of the column.
  const hours = shown.flatMap(({ result: { cost } }) => (cost === null ? [] : [cost.hours]));
  return (
    <section aria-labelledby="cards-heading" className="min-w-0">
      <h2 id="cards-heading" className="type-section">
        The same job on other cards
      </h2>
      <div className="mt-3">
        <DataTable
          caption="The same job on other cards"
          captionHidden
          tight
          columns={[
            { id: "card", head: "Card" },
            { id: "left", head: "GiB left", figures: true },
            { id: "hours", head: "Time", figures: true, under: true },
            { id: "usd", head: "About", figures: true, under: true },
            { id: "fit", head: "Fit" },
          ]}
          rows={shown.map(({ gpu, result }) => {
            return {
              id: gpu.id,
              cells: [
                <button
                  key="card"
                  type="button"
                  onClick={() => onTake(gpu.id)}
                  className="min-h-6 text-left text-accent hover:underline pointer-coarse:min-h-11"
                >
                  {gpu.name}
                </button>,
                formatFixed(gpu.usableGib - result.memory.planFor / GIB, 1),
                timeText(result, hours),
                aboutUsd(result),
                <VerdictChip key="fit" verdict={result.verdict} />,
              ],
              ...(gpu.id === request.job.gpu ? { kind: "current" as const } : {}),
            };
          })}
        />
      </div>
      <p className="mt-2 text-muted text-note">GiB left: what the card holds, less the figure to plan for.</p>
      <p className="mt-2">
        <Button tone="quiet" onClick={() => setAll(!all)}>
          {all ? "Fewer cards" : `All ${kit.gpus.length} cards`}
        </Button>
      </p>
    </section>
  );
}
