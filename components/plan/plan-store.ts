import { create } from "zustand";
import type { Plan } from "@/lib/plan/plan";

/** What the reader writes into a plan; the rest follows from the answers. */
type PlanState = {
  /** Null: the verdict's own sentence. */
  title: string | null;
  /** By strategy: it stays with its stage when the order changes. */
  written: Readonly<Record<string, { owner: string; notes: string }>>;
  /** The plan that was opened last, as it was saved; what changed since is told against it. */
  opened: Plan | null;
};

const EMPTY: PlanState = { title: null, written: {}, opened: null };

export const usePlan = create<PlanState>(() => EMPTY);

export function setTitle(title: string) {
  usePlan.setState({ title });
}

export function write(strategy: string, part: Partial<{ owner: string; notes: string }>) {
  usePlan.setState(({ written }) => {
    const before = written[strategy] ?? { owner: "", notes: "" };
    return { written: { ...written, [strategy]: { ...before, ...part } } };
  });
}

/** Takes over a saved plan: what was written in it, and the plan itself to compare with. */
export function openPlan(plan: Plan) {
  usePlan.setState({
    title: plan.title,
    written: Object.fromEntries(plan.stages.map(({ strategy, owner, notes }) => [strategy, { owner, notes }])),
    opened: plan,
  });
}

export function closeOpened() {
  usePlan.setState({ opened: null });
}
