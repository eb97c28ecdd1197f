"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { takeAnswers } from "@/components/guide/guide-store";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { ErrorNote, Notice } from "@/components/ui/side-note";
import { Toast, type ToastMessage } from "@/components/ui/toast";
import { formatDate } from "@/lib/format";
import type { Plan } from "@/lib/plan/plan";
import { usualFormats } from "@/lib/plan/plan-kit";
import { planSentence } from "@/lib/plan/plan-sentence";
import { readPlanJson } from "@/lib/plan/read-plan";
import { loadPlanKit, type PlanAddresses } from "./load-plan-kit";
import { openPlan } from "./plan-store";
import { deletePlan, loadSavedPlans, renamePlan, type SavedPlan, useSavedPlans } from "./saved-plans-store";

type SavedPlansProps = { addresses: PlanAddresses /** A plan was opened: show it. */; onOpen: () => void };

/** Plans kept in this browser, and files that are dropped or chosen: both come in through the same border. */
export function SavedPlans({ addresses, onOpen }: SavedPlansProps) {
  const { plans, problem } = useSavedPlans();
  const [fault, setFault] = useState<string | null>(null);
  const [leftOut, setLeftOut] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  useEffect(loadSavedPlans, []);

  const take = async (json: string, name: string, savedAs: string | null) => {
    const read = await readPlan(json, name, addresses);
    if ("fault" in read) {
      setFault(read.fault);
      return;
    }
    setFault(null);
    setLeftOut(read.ignored);
    openPlan(read.plan, read.ownTitle, savedAs);
    takeAnswers({ answers: read.plan.answers, weights: read.plan.weights });
    onOpen();
  };
  const takeFile = async (file: File | undefined) => {
    if (file !== undefined) await take(await file.text(), file.name, null);
  };
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      void takeFile(event.dataTransfer?.files[0]);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  });

  const closeToast = useCallback(() => setToast(null), []);
  const remove = (plan: SavedPlan) => {
    const undo = deletePlan(plan.id);
    setToast({ text: `Deleted "${plan.title}".`, undo });
    heading.current?.focus();
  };

  return (
    <section className="needs-script mt-10 print:hidden">
      <h2 ref={heading} tabIndex={-1} className="font-semibold text-small outline-none">
        Saved plans
      </h2>
      {plans?.length === 0 && (
        <p className="mt-2 text-note text-muted">Plans that you save stand here. They stay in this browser.</p>
      )}
      {plans !== null && plans.length > 0 && (
        <ul className="mt-2 border-line border-t">
          {plans.map((plan) => (
            <li key={plan.id} className="border-line border-b py-2">
              {renaming === plan.id ? (
                <Renaming
                  plan={plan}
                  onDone={() => {
                    setRenaming(null);
                    heading.current?.focus();
                  }}
                />
              ) : (
                <>
                  <p className="text-small">{plan.title}</p>
                  <div className="link-row">
                    <span className="self-center text-muted">{formatDate(plan.savedAt.slice(0, 10))}</span>
                    <button
                      type="button"
                      onClick={() => take(plan.json, plan.title, plan.id)}
                      aria-label={`Open: ${plan.title}`}
                    >
                      Open
                    </button>
                    <button type="button" onClick={() => setRenaming(plan.id)} aria-label={`Rename: ${plan.title}`}>
                      Rename
                    </button>
                    <button type="button" onClick={() => remove(plan)} aria-label={`Delete: ${plan.title}`}>
                      Delete
                    </button>
                  </div>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <label className="mt-2 inline-flex min-h-6 cursor-pointer items-center font-semibold text-accent text-note hover:underline has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-offset-2 pointer-coarse:min-h-11">
        Open a plan file
        <input
          type="file"
          accept=".json,application/json"
          className="sr-only"
          onChange={({ target }) => {
            void takeFile(target.files?.[0]);
            target.value = "";
          }}
        />
      </label>
      <span className="ml-2 text-note text-muted">or drop one anywhere on this page</span>
      {fault !== null && (
        <div className="mt-3">
          <ErrorNote lead="The file was not opened." announce>
            {fault}
          </ErrorNote>
        </div>
      )}
      {leftOut !== null && (
        <div className="mt-3">
          <Notice lead="The plan was opened." announce>
            Not known here and left out: {leftOut}.
          </Notice>
        </div>
      )}
      {problem !== null && (
        <div className="mt-3">
          <ErrorNote lead="The plan was not saved." announce>
            {problem}
          </ErrorNote>
        </div>
      )}
      <Toast message={toast} onClose={closeToast} />
    </section>
  );
}

function Renaming({ plan, onDone }: { plan: SavedPlan; onDone: () => void }) {
  const [title, setTitle] = useState(plan.title);
  const done = () => {
    if (title.trim() !== "") renamePlan(plan.id, title.trim());
    onDone();
  };
  return (
    <form
      className="flex items-end gap-3"
      onKeyDown={({ key }) => {
        if (key === "Escape") onDone();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <div className="grow">
        <Field label="Title" value={title} maxLength={200} onChange={({ target }) => setTitle(target.value)} />
      </div>
      <Button type="submit">Rename</Button>
    </form>
  );
}

type Outcome = { plan: Plan; ownTitle: boolean; ignored: string | null } | { fault: string };

async function readPlan(json: string, name: string, addresses: PlanAddresses): Promise<Outcome> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { fault: `${name} is not JSON. Choose the file that "Plan as JSON" gave you.` };
  }
  try {
    const kit = await loadPlanKit(addresses);
    const { plan, problems, ignored } = readPlanJson(value, kit.model, usualFormats(kit));
    if (plan === null) return { fault: `${name}: ${problems[0]?.sentence ?? "it is no plan."}` };
    const left = ignored.map(({ field }) => field).join(", ");
    return {
      plan,
      ownTitle: plan.title !== "" && plan.title !== planSentence(kit, plan),
      ignored: left === "" ? null : left,
    };
  } catch (problem) {
    return { fault: problem instanceof Error ? problem.message : String(problem) };
  }
}
