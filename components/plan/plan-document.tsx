"use client";
import type { PlanView } from "@/lib/plan/plan-view";
import { PlanStage } from "./plan-stage";
import { PlanSteps } from "./plan-steps";

/** The plan as it is read and printed: what to do before, in each stage, and after launch. */
export function PlanDocument({ view }: { view: PlanView }) {
  return (
    <ol className="grid gap-14 print:block print:[&>li]:mb-8">
      <li>
        <StageHead number={0} title="Before anything is trained" />
        <PlanSteps steps={view.before} />
      </li>
      {view.stages.map((stage, index) => (
        <li key={stage.strategy}>
          <PlanStage stage={stage} number={index + 1} />
        </li>
      ))}
      {view.across.length > 0 && (
        <li>
          <StageHead number={null} title="Across all stages" />
          <PlanSteps steps={view.across} />
        </li>
      )}
      <li>
        <StageHead number={null} title="After launch" />
        <PlanSteps steps={view.after} />
      </li>
    </ol>
  );
}

function StageHead({ number, title }: { number: number | null; title: string }) {
  return (
    <h3 className="type-finding border-line-strong border-t pt-3">
      {number !== null && <span className="text-muted">Stage {number}: </span>}
      {title}
    </h3>
  );
}
