"use client";
import { useState } from "react";
import { CopyLink } from "@/components/guide/copy-link";
import { Button } from "@/components/ui/button";
import { saveFile } from "@/components/ui/save-file";
import { decisionRecord } from "@/lib/plan/decision-record";
import { evaluationSheet } from "@/lib/plan/evaluation-sheet";
import type { ShownFlip, VerdictView } from "@/lib/plan/guide-view";
import type { Plan } from "@/lib/plan/plan";
import type { PlanKit } from "@/lib/plan/plan-kit";
import { setSavedAs, usePlan } from "./plan-store";
import { savePlan } from "./saved-plans-store";

type PlanActionsProps = {
  kit: PlanKit;
  plan: Plan;
  view: VerdictView;
  flips: readonly ShownFlip[] | null;
  nextQuestion: string | null;
  busy: boolean;
};

/** The plan as files and links. All are made in the browser; nothing is sent anywhere. */
export function PlanActions({ kit, plan, view, flips, nextQuestion, busy }: PlanActionsProps) {
  const [said, setSaid] = useState<string | null>(null);
  const record = () => {
    const date = new Date().toISOString().slice(0, 10);
    const text = decisionRecord(kit, { plan, verdict: view, flips, nextQuestion, date, link: location.href });
    saveFile(text, "decision-record.md", "text/markdown;charset=utf-8");
  };
  const json = () => saveFile(`${JSON.stringify(plan, null, 2)}\n`, "plan.json", "application/json");
  const sheet = () => saveFile(evaluationSheet(kit, plan), "evaluation-set.csv", "text/csv;charset=utf-8");
  const keep = () => {
    const { savedAs } = usePlan.getState();
    const id = savedAs ?? crypto.randomUUID();
    savePlan(plan, id, new Date().toISOString());
    setSavedAs(id);
    setSaid(savedAs === null ? "Saved in this browser, under the questions." : "The saved plan is up to date.");
  };
  return (
    <div className="needs-script print:hidden">
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="primary" onClick={record} unavailable={busy ? "The verdict is still being worked out." : null}>
          Download decision record
        </Button>
        <Button onClick={keep}>Save in this browser</Button>
        <CopyLink />
      </div>
      <div className="link-row mt-3">
        <button type="button" onClick={json}>
          Plan as JSON
        </button>
        <button type="button" onClick={sheet}>
          Evaluation sheet (CSV)
        </button>
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <span role="status" className="text-muted">
          {said}
        </span>
      </div>
    </div>
  );
}
