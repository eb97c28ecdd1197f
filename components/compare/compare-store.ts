import { create } from "zustand";
import { MOST_PICKS } from "@/lib/compare/most-picks";
import { STRATEGY_IDS, type StrategyId } from "@/lib/knowledge/ids";

/** Something to compare: a strategy, or a pipeline as its stages joined by "+", with the name it was added under. */
export type TrayPick = { pick: string; name: string };

const KEY = "whichtune-compare";

type Tray = {
  /** Empty until the browser's store was read. */
  picks: readonly TrayPick[];
  /** What /compare shows now, where it is open: the tray has nothing to say about the same picks. */
  shown: readonly string[] | null;
  /** The last change in words, for who does not see the tray. */
  said: string;
};

export const useCompareTray = create<Tray>(() => ({ picks: [], shown: null, said: "" }));

/** Reads what the browser keeps: a comfort, since a comparison itself lives in its link. */
export function loadTray() {
  const picks = readStored();
  if (picks.length > 0) useCompareTray.setState({ picks });
}

/** Adds the pick, or takes it out where it is in; a fifth is refused in words. */
export function togglePick({ pick, name }: TrayPick) {
  const { picks } = useCompareTray.getState();
  if (picks.some((other) => other.pick === pick)) removePick(pick);
  else if (picks.length >= MOST_PICKS) {
    useCompareTray.setState({ said: `Four picks are the most. Remove one before adding ${name}.` });
  } else setTray([...picks, { pick, name }], `${name} added. ${counted(picks.length + 1)} to compare.`);
}

export function removePick(pick: string) {
  const { picks } = useCompareTray.getState();
  const gone = picks.find((other) => other.pick === pick);
  if (gone === undefined) return;
  setTray(
    picks.filter((other) => other !== gone),
    `${gone.name} removed. ${counted(picks.length - 1)} to compare.`,
  );
}

export function setTray(picks: readonly TrayPick[], said = "") {
  useCompareTray.setState({ picks, said });
  try {
    localStorage.setItem(KEY, JSON.stringify(picks));
  } catch {
    // Without a store the tray lasts as long as the page.
  }
}

/** The stages of a pick whose ids are all known; none for anything else. */
export function stagesOfPick(pick: string): readonly StrategyId[] {
  const parts = pick.split("+");
  const stages = parts.flatMap((part) => STRATEGY_IDS.find((id) => id === part) ?? []);
  return stages.length === parts.length ? stages : [];
}

function counted(count: number): string {
  return count === 1 ? "1 pick" : `${count} picks`;
}

function readStored(): readonly TrayPick[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isTrayPick).slice(0, MOST_PICKS) : [];
  } catch {
    return [];
  }
}

function isTrayPick(value: unknown): value is TrayPick {
  if (typeof value !== "object" || value === null || !("pick" in value) || !("name" in value)) return false;
  const { pick, name } = value;
  return typeof pick === "string" && typeof name === "string" && stagesOfPick(pick).length > 0;
}
