import { create } from "zustand";
import type { BreakEvenInput } from "@/lib/cost/break-even";
import type { FieldName } from "@/lib/estimate/field";
import type { EstimateRequest } from "@/lib/estimate/request";
import type { EstimateKit } from "@/lib/estimate/result";
import { requestOf, stateOf, withField } from "@/lib/estimate/state";
import type { Ignored } from "@/lib/links/codec";
import { EMPTY_LINK, type EstimateLink, MOST_KEPT } from "@/lib/links/estimate-link";
import type { FitChangeId } from "@/lib/memory/fit-change";

type EstimateStore = EstimateLink & {
  /** What of the address could not be read. */
  ignored: readonly Ignored[];
  past: readonly EstimateLink[];
};

/** Steps that can be taken back. */
const REMEMBERED = 50;

export const useEstimate = create<EstimateStore>(() => ({ ...EMPTY_LINK, ignored: [], past: [] }));

/** Sets one field; what it decides for others follows. */
export function setField(kit: EstimateKit, name: FieldName, values: readonly string[]) {
  change(({ state }) => ({ state: stateOf(kit, withField(kit, requestOf(kit, state), name, values)) }));
}

/** Takes over a whole request: a fit, a scenario, a card of the table. */
export function takeRequest(kit: EstimateKit, request: EstimateRequest) {
  change(() => ({ state: stateOf(kit, request) }));
}

/** Keeps the estimate as it is, to compare others with it. */
export function keepScenario() {
  change(({ state, kept }) => (kept.length < MOST_KEPT ? { kept: [...kept, state] } : {}));
}

export function dropScenario(index: number) {
  change(({ kept }) => ({ kept: kept.filter((_, at) => at !== index) }));
}

/** Makes a kept scenario the one on the page, and keeps the present one in its place. */
export function openScenario(index: number) {
  change(({ state, kept }) => ({
    state: kept[index] ?? state,
    kept: kept.map((one, at) => (at === index ? state : one)),
  }));
}

/** Lets "make it fit" make a change, or not. */
export function allowChange(id: FitChangeId, allowed: boolean) {
  change(({ without }) => ({ without: allowed ? without.filter((one) => one !== id) : [...without, id] }));
}

/** What the break-even is worked out from. */
export function setBreakEven(breakEven: BreakEvenInput) {
  useEstimate.setState({ breakEven });
}

/** Back to the defaults; an undo brings everything back. */
export function startOver() {
  change(() => EMPTY_LINK);
}

export function undo() {
  useEstimate.setState(({ past }) => {
    const last = past.at(-1);
    return last === undefined ? {} : { ...last, past: past.slice(0, -1) };
  });
}

function change(step: (link: EstimateLink) => Partial<EstimateLink>) {
  useEstimate.setState(({ state, kept, without, breakEven, past }) => {
    const now = { state, kept, without, breakEven };
    return { ...step(now), ignored: [], past: [...past, now].slice(-REMEMBERED) };
  });
}
