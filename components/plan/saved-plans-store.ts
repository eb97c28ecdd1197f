import { create } from "zustand";
import type { Plan } from "@/lib/plan/plan";

/** A plan kept in this browser, as JSON text: it is read through the same border as a dropped file. */
export type SavedPlan = { id: string; title: string; savedAt: string; json: string };

const KEY = "whichtune-plans";

/** Null until the browser's store was read. */
export const useSavedPlans = create<{ plans: readonly SavedPlan[] | null; problem: string | null }>(() => ({
  plans: null,
  problem: null,
}));

/** Reads what the browser keeps; what cannot be read as a list of plans is left alone and counts as none. */
export function loadSavedPlans() {
  useSavedPlans.setState({ plans: readStored() });
}

export function savePlan(plan: Plan, id: string, savedAt: string) {
  const entry = { id, title: plan.title, savedAt, json: JSON.stringify(plan) };
  store([entry, ...current().filter((other) => other.id !== id)]);
}

export function renamePlan(id: string, title: string) {
  store(
    current().map((plan) => {
      if (plan.id !== id) return plan;
      const json: Plan = JSON.parse(plan.json);
      return { ...plan, title, json: JSON.stringify({ ...json, title }) };
    }),
  );
}

/** Removes a plan and returns what puts it back where it was. */
export function deletePlan(id: string): () => void {
  const before = current();
  store(before.filter((plan) => plan.id !== id));
  return () => store(before);
}

function current(): readonly SavedPlan[] {
  return useSavedPlans.getState().plans ?? readStored();
}

function store(plans: readonly SavedPlan[]) {
  try {
    localStorage.setItem(KEY, JSON.stringify(plans));
    useSavedPlans.setState({ plans, problem: null });
  } catch {
    useSavedPlans.setState({ problem: "This browser keeps no more plans. Delete one, or download this one as JSON." });
  }
}

function readStored(): readonly SavedPlan[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isSavedPlan) : [];
  } catch {
    return [];
  }
}

function isSavedPlan(value: unknown): value is SavedPlan {
  if (typeof value !== "object" || value === null) return false;
  return ["id", "title", "savedAt", "json"].every(
    (key) => typeof Object.entries(value).find(([k]) => k === key)?.[1] === "string",
  );
}
