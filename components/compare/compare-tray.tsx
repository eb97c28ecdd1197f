"use client";
import { usePathname } from "next/navigation";
import { lazy, Suspense, useEffect } from "react";
import { loadTray, useCompareTray } from "./compare-store";

/** Comes with the first pick: most readers have none. */
const TrayBar = lazy(() => import("./tray-bar").then((module) => ({ default: module.TrayBar })));

/** What was picked on any page, at the window's lower edge; nothing at all while nothing is picked. */
export function CompareTray() {
  const path = usePathname();
  const picks = useCompareTray((tray) => tray.picks);
  const shown = useCompareTray((tray) => tray.shown);
  const said = useCompareTray((tray) => tray.said);
  useEffect(loadTray, []);
  const here = path === "/compare";
  const same = here && shown !== null && picks.every(({ pick }) => shown.includes(pick));
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {picks.length > 0 && !same && (
        <Suspense fallback={null}>
          <TrayBar picks={picks} here={here} />
        </Suspense>
      )}
    </>
  );
}
