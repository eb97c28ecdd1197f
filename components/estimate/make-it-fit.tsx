"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/field";
import { SourceLine } from "@/components/ui/source-line";
import { hostBound, hostOfStep, outcome } from "@/lib/estimate/fit-words";
import type { EstimateRequest } from "@/lib/estimate/request";
import {
  cardSize,
  type EstimateKit,
  type EstimateResult,
  GIB,
  gib,
  hostSentence,
  type Verdict,
} from "@/lib/estimate/result";
import { cardOf, estimateResult, fitTools } from "@/lib/estimate/run";
import { changesBetween } from "@/lib/estimate/state";
import { formatDifference, formatFixed } from "@/lib/format";
import { type FitPlan, type FitStep, makeItFit } from "@/lib/memory/fit";
import type { FitChangeId } from "@/lib/memory/fit-change";
import { VerdictChip } from "./verdict-chip";

type MakeItFitProps = {
  kit: EstimateKit;
  request: EstimateRequest;
  without: readonly FitChangeId[];
  today: string;
  onApply: (request: EstimateRequest, said: string) => void;
  onAllow: (id: FitChangeId, allowed: boolean) => void;
};

/** The least harmful changes that make the job fit on a card, each with its price. */
export function MakeItFit({ kit, request, without, today, onApply, onAllow }: MakeItFitProps) {
  const [target, setTarget] = useState<string | null>(null);
  const card = kit.gpus.find(({ id }) => id === (target ?? request.job.gpu)) ?? kit.gpus[0];
  if (card === undefined) return null;
  const start = { job: { ...request.job, gpu: card.id }, card: cardOf(card) };
  const plan = makeItFit(start, fitTools(kit, { ...request, job: start.job }, without));
  const result = { ...request, job: plan.result.job };
  const fitted = estimateResult(kit, result, today);
  const bound = hostBound(kit, request.hostGib);
  return (
    <section aria-labelledby="fit-heading" className="min-w-0">
      <h2 id="fit-heading" className="type-section">
        Make it fit on {cardSize(card)}
      </h2>
      <p className="mt-1 text-small text-soft">
        Least harmful change first, each on top of the ones above it. The order of harm is our judgement.
      </p>
      <div className="mt-3 max-w-80 print:hidden">
        <SelectField label="Card to fit on" value={card.id} onChange={({ target: { value } }) => setTarget(value)}>
          {kit.gpus.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="mt-2">
        {plan.steps.length === 0 ? (
          <p className="flex flex-wrap items-center gap-3 text-small">
            <VerdictChip verdict="fits" />
            <span>
              It fits as it is: plan for {gib(plan.planFor)} of {gib(start.card.usableBytes)}. Nothing has to change.
            </span>
          </p>
        ) : (
          <Steps kit={kit} request={{ ...request, job: start.job }} plan={plan} today={today} />
        )}
      </div>
      {fitted.host !== null && <p className="mt-2 text-small">{hostSentence(fitted, result.job.gpus)}</p>}
      {plan.steps.length > 0 && (
        <>
          <p className="mt-3 flex flex-wrap items-center gap-3 text-small">
            {/* Green is for what is known to fit. */}
            {(fitted.host === null || fitted.host.verdict !== null) && <VerdictChip verdict={worse(fitted)} />}
            <span>
              {outcome(plan, fitted)}
              {!plan.fits && " Allow more changes, or take a smaller model."}
            </span>
          </p>
          {!fitted.memory.validated && <p className="mt-2 text-muted text-note">{fitted.memory.validity}</p>}
          <p className="mt-3 flex flex-wrap items-center gap-4">
            <Button tone="primary" onClick={() => onApply(result, applied(plan))}>
              {plan.steps.length === 1
                ? "Apply the change"
                : `Apply ${COUNTS[plan.steps.length] ?? `all ${plan.steps.length}`}`}
            </Button>
            {plan.steps.length > 1 && plan.steps[0] && (
              <Button
                tone="quiet"
                onClick={() =>
                  onApply({ ...request, job: plan.steps[0]?.after.job ?? request.job }, "The first change was made.")
                }
              >
                Only the first
              </Button>
            )}
          </p>
        </>
      )}
      <div className="mt-4 print:hidden">
        <Disclosure summary="What may be changed" tone="quiet">
          {bound !== null && <p className="mb-2 text-muted text-note">{bound}</p>}
          <div className="grid gap-x-6 sm:grid-cols-2">
            {kit.changes.map(({ id, name }) => (
              <label
                key={id}
                htmlFor={`allow-${id}`}
                className="flex min-h-8 items-center gap-2 text-small pointer-coarse:min-h-11"
              >
                <input
                  id={`allow-${id}`}
                  type="checkbox"
                  className="size-4 flex-none accent-(--color-accent)"
                  checked={!without.includes(id)}
                  onChange={({ target: { checked } }) => onAllow(id, checked)}
                />
                {name}
              </label>
            ))}
          </div>
        </Disclosure>
      </div>
    </section>
  );
}

const COUNTS: readonly (string | undefined)[] = [
  undefined,
  undefined,
  "both",
  "all three",
  "all four",
  "all five",
  "all six",
];

type StepsProps = { kit: EstimateKit; request: EstimateRequest; plan: FitPlan; today: string };

function Steps({ kit, request, plan, today }: StepsProps) {
  return (
    <>
      <DataTable
        caption="Changes, each on top of those above it"
        captionHidden
        columns={[
          { id: "change", head: "Change" },
          { id: "plan", head: "Plan for, GiB", figures: true },
          { id: "time", head: "Time", under: true },
          { id: "quality", head: "Quality", under: true },
        ]}
        rows={plan.steps.map((step, index) => {
          const change = kit.changes.find(({ id }) => id === step.change);
          const onHost = hostOfStep(kit, step);
          return {
            id: step.change,
            cells: [
              <span key="name">
                <span className="text-muted">{index + 1} </span>
                {change?.name ?? step.change}
                <span className="block text-muted text-note">{whatChanges(kit, request, step)}</span>
                {onHost !== null && <span className="block text-note">{onHost}</span>}
              </span>,
              <Figures key="bytes" step={step} />,
              <span key="time">
                {change?.time}
                {hoursMoved(kit, request, step, today)}
              </span>,
              change?.quality,
            ],
          };
        })}
      />
      <div className="mt-2">
        <SourceLine sources={sourcesOf(kit, plan)}>
          {sourcedSteps(kit, plan) && "Time and quality of the other changes are our judgement."}
        </SourceLine>
      </div>
    </>
  );
}

/** From what to what; of another card, what it holds, since the job takes what it took. */
function Figures({ step: { change, after, planForBefore, planForAfter } }: { step: FitStep }) {
  const planFor = <b>{formatFixed(planForAfter / GIB, 1)}</b>;
  if (change === "another-card") {
    return (
      <span>
        {planFor} <span className="text-muted">of {formatFixed(after.card.usableBytes / GIB, 1)}</span>
      </span>
    );
  }
  return (
    <span>
      <span className="text-muted">{formatFixed(planForBefore / GIB, 1)} to </span>
      {planFor}
    </span>
  );
}

/** "Micro-batch 4 to 2, Accumulate 4 to 8". */
function whatChanges(kit: EstimateKit, request: EstimateRequest, { before, after }: FitStep): string {
  return changesBetween(kit, { ...request, job: before.job }, { ...request, job: after.job })
    .filter(({ name }) => SHOWN.some((shown) => shown === name))
    .map(({ label, from, to }) => `${label} ${from} to ${to}`)
    .join("; ");
}
const SHOWN = [
  "gpu",
  "gpus",
  "sharding",
  "seq",
  "batch",
  "accumulate",
  "optimizer",
  "checkpointing",
  "loss",
  "method",
  "offload",
];

/** What the speed estimate says of the step, where it says anything. */
function hoursMoved(kit: EstimateKit, request: EstimateRequest, { before, after }: FitStep, today: string): string {
  const hours = (job: EstimateRequest["job"]) => {
    const { cost, costIfItFitted } = estimateResult(kit, { ...request, job }, today);
    return (cost ?? costIfItFitted)?.hours.typical;
  };
  const [from, to] = [hours(before.job), hours(after.job)];
  if (from === undefined || to === undefined || after.job.cpuOffload) return "";
  const moved = (to / from - 1) * 100;
  return Math.abs(moved) < 1 ? " (our estimate: the same)" : ` (our estimate: ${formatDifference(moved, 0)} % hours)`;
}

function sourcesOf(kit: EstimateKit, { steps }: FitPlan) {
  const used = kit.changes
    .filter(({ id }) => steps.some(({ change }) => change === id))
    .flatMap(({ sources }) => sources);
  const unique = [...new Map(used.map((source) => [source.text, source])).values()];
  return unique.length > 0 ? unique : [{ text: "Time and quality are our judgement", href: null }];
}

/** Whether some of the changes have a source, so that the rest has to be told apart. */
function sourcedSteps(kit: EstimateKit, { steps }: FitPlan): boolean {
  const sourced = steps.filter(({ change }) =>
    kit.changes.some(({ id, basis }) => id === change && basis === "sourced"),
  );
  return sourced.length > 0 && sourced.length < steps.length;
}

/** Of the card and the computer, the one that is worse off. */
function worse({ verdict, host }: EstimateResult): Verdict {
  const both = [verdict, host?.verdict];
  return both.includes("over") ? "over" : both.includes("tight") ? "tight" : "fits";
}

function applied({ steps }: FitPlan): string {
  return steps.length === 1 ? "One change was made." : `${steps.length} changes were made.`;
}
