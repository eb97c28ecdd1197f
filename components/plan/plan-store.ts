import { create } from "zustand";
import type { Plan } from "@/lib/plan/plan";

type Written = { owner: string; notes: string };

/** What the reader writes into a plan; the rest follows from the answers. */
type Draft = {
  /** Null: the verdict's own sentence. */
  title: string | null;
  /** The baseline score at which the project stops. */
  bar: string;
  /** By strategy: it stays with its stage when the order changes. */
  written: Readonly<Record<string, Written>>;
  /** The saved plan that this is; saving again replaces it. */
  savedAs: string | null;
};

type PlanState = Draft & {
  /** The plan that was opened last, as it was saved; what changed since is told against it. */
  opened: Plan | null;
};

const EMPTY: PlanState = { title: null, bar: "", written: {}, savedAs: null, opened: null };
const DRAFT = "whichtune-draft";

export const usePlan = create<PlanState>(() => EMPTY);

/** Brings back what was written before the page was loaded again; from then on every change is kept for this tab. */
export function keepDraft(): () => void {
  try {
    const kept: Partial<Draft> = JSON.parse(sessionStorage.getItem(DRAFT) ?? "{}");
    if (usePlan.getState() === EMPTY) usePlan.setState(kept);
  } catch {
    // A draft that cannot be read is no reason to stop: the plan begins empty.
  }
  return usePlan.subscribe(({ title, bar, written, savedAs }) => {
    sessionStorage.setItem(DRAFT, JSON.stringify({ title, bar, written, savedAs }));
  });
}

export function setTitle(title: string) {
  usePlan.setState({ title });
}

export function setBar(bar: string) {
  usePlan.setState({ bar });
}

export function write(strategy: string, part: Partial<Written>) {
  usePlan.setState(({ written }) => {
    const before = written[strategy] ?? { owner: "", notes: "" };
    return { written: { ...written, [strategy]: { ...before, ...part } } };
  });
}

export function setSavedAs(savedAs: string | null) {
  usePlan.setState({ savedAs });
}

/** Takes over a plan: what was written in it, and the plan itself to compare with. `ownTitle`: somebody wrote its title. */
export function openPlan(plan: Plan, ownTitle: boolean, savedAs: string | null) {
  usePlan.setState({
    title: ownTitle ? plan.title : null,
    bar: plan.bar,
    written: Object.fromEntries(plan.stages.map(({ strategy, owner, notes }) => [strategy, { owner, notes }])),
    savedAs,
    opened: plan,
  });
}

export function closeOpened() {
  usePlan.setState({ opened: null });
}

/** An empty plan, for a start over. */
export function resetPlan() {
  usePlan.setState(EMPTY);
}
