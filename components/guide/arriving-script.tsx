/**
 * While a link's answers are on their way into the page, what was built for no answers is not shown: it would be wrong,
 * and everything would jump. Runs before the first paint; without scripts nothing is hidden.
 */
export function ArrivingScript() {
  return <script>{SCRIPT}</script>;
}

const SCRIPT = "if(location.search.length>1)document.documentElement.dataset.arriving='1'";

/** The answers are in and the first verdict on them stands, or will not come. */
export function endArrival() {
  delete document.documentElement.dataset.arriving;
}
