/**
 * @file What the lists of a strategy's page share. Nothing in them needs a script. A server component would travel twice,
 * as HTML and again as a tree of elements; as client components their second journey is the bare data, which keeps the
 * longest page within 60 KB.
 */

import type { ShownSource } from "@/lib/plan/guide-view";

/** A name on the left, what is said of it on the right; one above the other on narrow screens. */
export const ARTICLE_ROW = "grid gap-x-6 gap-y-1 border-line border-b py-3 text-small sm:grid-cols-[11.5rem_1fr]";

export type Sourced = { id: string; sources: readonly ShownSource[] };
