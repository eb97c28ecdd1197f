"use client";
import { useLayoutEffect } from "react";

/**
 * While a link's answers are on their way into the page, what was built for no answers is not shown: it would be wrong,
 * and everything would jump. The script runs before the first paint; without scripts nothing is hidden. A page that is
 * reached from another one is not parsed anew, so its script never runs: there the effect does the same before it shows.
 */
export function ArrivingScript() {
  useLayoutEffect(() => {
    if (location.search.length > 1) document.documentElement.dataset.arriving = "1";
    return endArrival;
  }, []);
  return <script>{SCRIPT}</script>;
}

const SCRIPT = "if(location.search.length>1)document.documentElement.dataset.arriving='1'";

/** The answers are in and the first verdict on them stands, or will not come. */
export function endArrival() {
  delete document.documentElement.dataset.arriving;
}
