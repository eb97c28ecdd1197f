/** @file What a page says of a link that it could use only in part: one wording for all pages. */

import type { Ignored } from "./codec";

export const IGNORED_LEAD = "Part of this link could not be used.";

/** Every ignored part as it stands in the address, values cut at 60 characters, each with its reason. */
export function ignoredWords(ignored: readonly Ignored[]): string {
  const parts = ignored.map(({ name, value, because }) => `${cut(name)}=${cut(value)} (${because})`);
  return `${parts.join("; ")}. The rest is used.`;
}

const LONGEST = 60;

function cut(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : text;
}
