import type { SuggestedSet } from "@/components/strategies/public-sets";
import { content } from "@/content/index";
import { catalogued } from "@/lib/catalogue/catalogued";
import { facets } from "@/lib/catalogue/facets";
import { flagsOf } from "@/lib/catalogue/fields";
import { LICENCES } from "@/lib/catalogue/public-dataset";
import { datasetsFor } from "@/lib/catalogue/serves";
import { formatCount } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import { catalogueFields, FIRST_VIEW, writeCatalogueLink } from "@/lib/links/catalogue-link";

const sets = catalogued(content.catalogue);
const fields = catalogueFields(
  facets(content.strategies),
  sets.map(({ id }) => id),
);
const MOST = 5;

/** Public sets that a strategy could be fed with: the first few, how many there are, and the catalogue with all. */
export function publicSetsOf(strategy: StrategyId) {
  const found = datasetsFor(strategy, sets);
  const query = writeCatalogueLink(fields, { ...FIRST_VIEW, selection: { strategy: [strategy] } });
  const first = found.slice(0, MOST).map(
    (set): SuggestedSet => ({
      id: set.id,
      name: set.name,
      size: set.examples === null ? "rows not reported" : `${formatCount(set.examples)} rows`,
      licence: set.licence.id === "unknown" ? "licence unknown" : LICENCES[set.licence.id],
      flags: flagsOf(set),
    }),
  );
  return { sets: first, total: found.length, address: `/datasets/catalogue?${query}` } as const;
}
