"use client";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import type { EstimateRequest } from "@/lib/estimate/request";
import { type EstimateKit, GIB, moneyText, timeText } from "@/lib/estimate/result";
import { estimateResult } from "@/lib/estimate/run";
import { changesBetween, type EstimateState, requestOf } from "@/lib/estimate/state";
import { formatFixed } from "@/lib/format";
import { MOST_KEPT } from "@/lib/links/estimate-link";
import { dropScenario, keepScenario, openScenario } from "./estimate-store";
import { VerdictChip } from "./verdict-chip";

type ScenariosProps = {
  kit: EstimateKit;
  request: EstimateRequest;
  kept: readonly EstimateState[];
  today: string;
};

/** Up to four estimates side by side, each with what it changes against the one on the page. */
export function Scenarios({ kit, request, kept, today }: ScenariosProps) {
  const others = kept.map((state) => requestOf(kit, state));
  const results = [request, ...others].map((one) => ({ one, result: estimateResult(kit, one, today) }));
  const hours = results.flatMap(({ result: { cost } }) => (cost === null ? [] : [cost.hours]));
  const rows = results.map(({ one, result }, index) => {
    const changes = index === 0 ? [] : changesBetween(kit, request, one);
    return {
      id: String(index),
      cells: [
        <span key="name">
          {index === 0
            ? "On this page"
            : changes.length === 0
              ? "The same"
              : changes.map(({ label, from, to }) => `${label} ${from} to ${to}`).join("; ")}
          {!result.memory.validated && <span className="block text-muted text-note">{result.memory.validity}</span>}
          {index > 0 && (
            <span className="link-row print:hidden">
              <button type="button" onClick={() => openScenario(index - 1)}>
                Open
              </button>
              <button type="button" onClick={() => dropScenario(index - 1)}>
                Remove
              </button>
            </span>
          )}
        </span>,
        formatFixed(result.memory.deviceUsed / GIB, 1),
        formatFixed(result.memory.planFor / GIB, 1),
        timeText(result, hours),
        moneyText(result),
        <VerdictChip key="fit" verdict={result.verdict} />,
      ],
    };
  });
  return (
    <div>
      {kept.length > 0 && (
        <div className="mt-3">
          <DataTable
            caption="Estimates side by side"
            captionHidden
            columns={[
              { id: "scenario", head: "Estimate, and what it changes" },
              { id: "peak", head: "Peak, GiB", figures: true },
              { id: "plan", head: "Plan for, GiB", figures: true, under: true },
              { id: "hours", head: "Time", figures: true, under: true },
              { id: "usd", head: "Cost", figures: true, under: true },
              { id: "fit", head: "Fit" },
            ]}
            rows={rows}
          />
        </div>
      )}
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <Button onClick={keepScenario} unavailable={kept.length < MOST_KEPT ? null : "four at most: remove one first"}>
          Keep this estimate to compare
        </Button>
        {kept.length === 0 && (
          <span className="text-muted text-note">Then change something: both stand side by side.</span>
        )}
      </p>
    </div>
  );
}
