/** @file The two parts of a citation. */

import type { Citation } from "./types";

/**
 * Splits "claim:002-x" into its kind and id.
 *
 * @throws RangeError for any other kind: a mistake in the content
 */
export function splitCitation(citation: Citation): readonly ["claim" | "measurement" | "work", string] {
  const at = citation.indexOf(":");
  const kind = citation.slice(0, at);
  if (kind !== "claim" && kind !== "measurement" && kind !== "work") throw new RangeError(`no source "${citation}"`);
  return [kind, citation.slice(at + 1)];
}
