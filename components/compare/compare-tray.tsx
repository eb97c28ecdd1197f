"use client";
import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { loadTray, useCompareTray } from "./compare-store";

/** Comes with the first pick: most readers have none. */
const TrayBar = dynamic(() => import("./tray-bar").then((module) => module.TrayBar), { ssr: false });

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
      {picks.length > 0 && !same && <TrayBar picks={picks} here={here} />}
    </>
  );
}
