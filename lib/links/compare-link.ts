/** @file What a link to a comparison carries. */

import { LINK_VERSION } from "./codec";

/** The address that compares these picks: ids of strategies, or stages joined by "+". */
export function comparePicks(picks: readonly string[]): string {
  return `/compare?${new URLSearchParams({ picks: picks.join("."), v: String(LINK_VERSION) })}`;
}
