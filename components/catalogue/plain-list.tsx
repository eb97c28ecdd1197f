import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import { techniqueNames } from "@/lib/catalogue/fields";
import { LICENCES } from "@/lib/catalogue/public-dataset";

/** Every set as a link with techniques and licence: what stands without scripts, and before the table has arrived. */
export function PlainList({ sets }: { sets: readonly CataloguedDataset[] }) {
  return (
    <ul className="border-t border-line-strong text-small">
      {sets.map((set) => (
        <li key={set.id} className="border-b border-line py-2.5">
          <a href={`/datasets/catalogue/${set.id}`}>{set.name}</a> {techniqueNames(set.techniques)};{" "}
          {LICENCES[set.licence.id]}
          {set.evaluationOnly && "; evaluation only"}
        </li>
      ))}
    </ul>
  );
}
