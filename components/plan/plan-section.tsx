"use client";
import { useCallback, useEffect } from "react";
import { useGuide } from "@/components/guide/guide-store";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LoadFailed } from "@/components/ui/load-failed";
import { Notice } from "@/components/ui/side-note";
import { useLoaded } from "@/components/ui/use-loaded";
import { verdictSentence } from "@/lib/knowledge/wording";
import type { ShownFlip, VerdictView } from "@/lib/plan/guide-view";
import { knowledgeChange } from "@/lib/plan/knowledge-change";
import { type Plan, planFor } from "@/lib/plan/plan";
import { type PlanKit, usualFormats } from "@/lib/plan/plan-kit";
import { planView } from "@/lib/plan/plan-view";
import { loadPlanKit, type PlanAddresses } from "./load-plan-kit";
import { PlanActions } from "./plan-actions";
import { PlanDocument } from "./plan-document";
import { closeOpened, keepDraft, setBar, setTitle, usePlan } from "./plan-store";

type PlanSectionProps = {
  addresses: PlanAddresses;
  view: VerdictView;
  flips: readonly ShownFlip[] | null;
  nextQuestion: string | null;
  /** The verdict is not final yet. */
  busy: boolean;
};

/** The plan for the first alternative: made on request, then it follows the answers. */
export function PlanSection({ addresses, view, flips, nextQuestion, busy }: PlanSectionProps) {
  const load = useCallback(() => loadPlanKit(addresses), [addresses]);
  const { value: kit, problem, retry } = useLoaded(load);

  if (problem !== null) {
    return (
      <LoadFailed lead="The plan could not be made." retry={retry}>
        {problem}
      </LoadFailed>
    );
  }
  if (kit === null) return <p className="min-h-64 text-muted text-small">Gathering steps, metrics, risks and cases.</p>;
  return <MadePlan kit={kit} view={view} flips={flips} nextQuestion={nextQuestion} busy={busy} />;
}

function MadePlan({ kit, view, flips, nextQuestion, busy }: Omit<PlanSectionProps, "addresses"> & { kit: PlanKit }) {
  const { answers, weights } = useGuide();
  const { title, bar, written, opened } = usePlan();
  useEffect(keepDraft, []);
  const [first] = view.ranking;
  if (!first) return null;
  const sentence = verdictSentence(kit, first.stages, view.method.id);
  const made = planFor(kit.model, answers, first.stages, view.method.id, usualFormats(kit), {
    title: title ?? sentence,
    weights,
    standing: { value: first.value, acceptability: first.acceptability },
  });
  const plan: Plan = {
    ...made,
    bar,
    stages: made.stages.map((stage) => ({ ...stage, ...(written[stage.strategy] ?? { owner: "", notes: "" }) })),
  };
  const change = opened === null || busy ? [] : knowledgeChange(kit, opened, view).sentences;
  const changedSince = opened !== null && opened.answers !== answers ? [] : change;
  return (
    <div className="grid gap-8">
      <div className="grid gap-x-10 gap-y-5 md:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
        <Field
          label="Title of the plan"
          value={title ?? sentence}
          maxLength={200}
          onChange={({ target }) => setTitle(target.value)}
        />
        <Field
          label="Stop when the baseline reaches"
          value={bar}
          maxLength={200}
          onChange={({ target }) => setBar(target.value)}
        />
      </div>
      {changedSince.length > 0 && (
        <div className="max-w-(--measure)">
          <Notice
            lead="Since this plan was saved:"
            actions={
              <Button tone="quiet" onClick={closeOpened}>
                Noted
              </Button>
            }
          >
            {changedSince.join(" ")}
          </Notice>
        </div>
      )}
      <PlanActions kit={kit} plan={plan} view={view} flips={flips} nextQuestion={nextQuestion} busy={busy} />
      <PlanDocument view={planView(kit, plan)} />
    </div>
  );
}
