/** @file What a link to a comparison carries. Only what differs from the default stands in it. */

import type { CompareChoice } from "@/lib/compare/compare-view";
import { MOST_PICKS } from "@/lib/compare/most-picks";
import { CRITERION_IDS, type CriterionId } from "@/lib/knowledge/ids";
import { type Ignored, LINK_VERSION, type LinkField, readLink, writeLink } from "./codec";

export const COMPARE_VIEWS = ["ranges", "trade-off", "shape", "measurements", "words"] as const;
export type CompareViewId = (typeof COMPARE_VIEWS)[number];

/** The benchmark of update methods stands among the groups of measurements under this id. */
export const RUNS_GROUP = "update-method-runs";

/** What the benchmark of update methods can be drawn on. */
export const RUN_AXES = ["accuracy", "forgetting", "memory", "time", "size"] as const;
export type RunAxis = (typeof RUN_AXES)[number];

export type CompareLink = CompareChoice & {
  view: CompareViewId;
  x: CriterionId;
  y: CriterionId;
  /** A group of measurements; null: the first. */
  group: string | null;
  runsX: RunAxis;
  runsY: RunAxis;
};

/** What an address without anything shows. */
export const COMPARE_DEFAULT: CompareLink = {
  picks: ["instruction-tuning", "domain-ft", "rag"],
  baseline: null,
  sort: null,
  onlyDifferences: false,
  view: "ranges",
  x: "examples-needed",
  y: "unseen-tasks",
  group: null,
  runsX: "forgetting",
  runsY: "accuracy",
};

/** What the link needs to know: which ids there are. */
export type CompareShape = { picks: readonly string[]; groups: readonly string[] };

/** Stands for "nothing picked", which an absent field cannot say. */
const NONE = "none";

function compareFields({ picks, groups }: CompareShape): readonly LinkField[] {
  const one = (name: string, options: readonly string[]): LinkField => ({
    name,
    since: 1,
    type: "options",
    options,
    most: 1,
  });
  return [
    { name: "picks", since: 1, type: "options", options: [...picks, NONE], most: MOST_PICKS },
    one("baseline", picks),
    one("sort", CRITERION_IDS),
    one("differences", ["only"]),
    one("view", COMPARE_VIEWS),
    one("x", CRITERION_IDS),
    one("y", CRITERION_IDS),
    one("group", groups),
    one("runs-x", RUN_AXES),
    one("runs-y", RUN_AXES),
  ];
}

export function writeCompareLink(shape: CompareShape, link: CompareLink): string {
  const unless = (value: string | null, usual: string | null): readonly string[] =>
    value === null || value === usual ? [] : [value];
  const usual = COMPARE_DEFAULT;
  const isUsual = link.picks.join() === usual.picks.join();
  return writeLink(compareFields(shape), {
    picks: isUsual ? [] : link.picks.length === 0 ? [NONE] : link.picks,
    baseline: unless(link.baseline, link.picks[0] ?? null),
    sort: unless(link.sort, null),
    differences: link.onlyDifferences ? ["only"] : [],
    view: unless(link.view, usual.view),
    x: unless(link.x, usual.x),
    y: unless(link.y, usual.y),
    group: unless(link.group, null),
    "runs-x": unless(link.runsX, usual.runsX),
    "runs-y": unless(link.runsY, usual.runsY),
  });
}

/** The comparison of an address; what it does not know is left out and named, never the whole page. */
export function readCompareLink(shape: CompareShape, search: string): CompareLink & { ignored: readonly Ignored[] } {
  const { state, ignored } = readLink(compareFields(shape), search);
  const one = <T extends string>(name: string, options: readonly T[]): T | null =>
    options.find((option) => option === state[name]?.[0]) ?? null;
  const usual = COMPARE_DEFAULT;
  const named = state.picks ?? [];
  const known = named.filter((pick) => pick !== NONE);
  // A link of which no pick is left shows the usual ones; the notice says what was left out.
  const picks = known.length > 0 || named.includes(NONE) ? known : usual.picks;
  const baseline = one("baseline", picks);
  const strangers = (state.baseline ?? [])
    .filter((id) => id !== baseline)
    .map((value) => ({ name: "baseline", value, because: "not among the picks" }));
  const [runsX, runsY] = [one("runs-x", RUN_AXES) ?? usual.runsX, one("runs-y", RUN_AXES) ?? usual.runsY];
  const [x, y] = [one("x", CRITERION_IDS) ?? usual.x, one("y", CRITERION_IDS) ?? usual.y];
  return {
    picks,
    baseline: baseline === picks[0] ? null : baseline,
    sort: one("sort", CRITERION_IDS),
    onlyDifferences: one("differences", ["only"]) !== null,
    view: one("view", COMPARE_VIEWS) ?? usual.view,
    ...(x === y ? { x: usual.x, y: usual.y } : { x, y }),
    group: one("group", shape.groups),
    ...(runsX === runsY ? { runsX: usual.runsX, runsY: usual.runsY } : { runsX, runsY }),
    ignored: [...ignored, ...strangers, ...same("y", x, y), ...same("runs-y", runsX, runsY)],
  };
}

/** Both axes the same: the picture would be a line, so the usual axes are drawn. */
function same(name: string, across: string, upright: string): readonly Ignored[] {
  return across === upright ? [{ name, value: upright, because: "already on the other axis" }] : [];
}

/** The address that compares these picks: ids of strategies, or stages joined by "+". */
export function comparePicks(picks: readonly string[]) {
  return `/compare?${new URLSearchParams({ picks: picks.join("."), v: String(LINK_VERSION) }).toString()}` as const;
}
