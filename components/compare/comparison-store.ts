import { create } from "zustand";
import type { CompareData } from "@/lib/compare/compare-data";
import { MOST_PICKS } from "@/lib/compare/most-picks";
import type { Ignored } from "@/lib/links/codec";
import { COMPARE_DEFAULT, type CompareLink } from "@/lib/links/compare-link";
import { setTray, useCompareTray } from "./compare-store";

/** What /compare shows. The address holds the same. */
export const useComparison = create<CompareLink & { ignored: readonly Ignored[] }>(() => ({
  ...COMPARE_DEFAULT,
  ignored: [],
}));

export function change(next: Partial<CompareLink>) {
  useComparison.setState({ ...next, ignored: [] });
}

/** A change of the picks by the reader's hand; the tray follows, so that other pages can add to it. */
export function changePicks(data: CompareData, ids: readonly string[]) {
  const picks = ids.slice(0, MOST_PICKS);
  const { baseline } = useComparison.getState();
  change({ picks, baseline: baseline !== null && picks.includes(baseline) ? baseline : null });
  showPicks(picks);
  setTray(
    picks.flatMap((id) => {
      const found = data.picks.find((pick) => pick.id === id);
      return found === undefined ? [] : [{ pick: id, name: found.name }];
    }),
  );
}

/** Tells the tray what stands here already; null when the page is left. */
export function showPicks(shown: readonly string[] | null) {
  useCompareTray.setState({ shown });
}
