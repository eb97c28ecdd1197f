import { ExternalLink } from "@/components/ui/external-link";
import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import { licenceAddress, licenceSentence } from "@/lib/catalogue/describe";
import { isUnverified } from "@/lib/catalogue/fields";
import { Unverified } from "./unverified";

/** What the licence says of use, and which model wrote rows. */
export function SetLicence({ set }: { set: CataloguedDataset }) {
  const address = licenceAddress(set);
  const flags = [
    ["Commercial use", set.nonCommercial, "forbidden, at least for a part", "no clause against it"],
    ["Share-alike", set.shareAlike, "yes: what you derive stays under these terms", "no"],
    ["Derivatives", set.noDerivatives, "not allowed", "no clause against them"],
  ] as const;
  return (
    <div className="max-w-(--measure)">
      <p>
        {licenceSentence(set)} {isUnverified(set, "licence") && <Unverified />}{" "}
        {address !== null && <ExternalLink href={address}>The licence’s text</ExternalLink>}
      </p>
      <ul className="mt-2 border-t border-line text-small">
        {flags.map(([name, value, yes, no]) => (
          <li key={name} className="flex justify-between gap-6 border-b border-line py-2">
            <span className="whitespace-nowrap">{name}</span>
            <span className={value === null ? "text-muted" : ""}>{value === null ? "unknown" : value ? yes : no}</span>
          </li>
        ))}
        <li className="flex justify-between gap-6 border-b border-line py-2">
          <span>Synthetic</span>
          <span className={set.synthetic === null ? "text-muted" : ""}>
            {set.synthetic === null ? "no model recorded" : `${set.synthetic.part} by ${set.synthetic.by}`}{" "}
            {isUnverified(set, "synthetic") && <Unverified />}
          </span>
        </li>
      </ul>
      <p className="mt-2 text-note text-muted">
        Not legal advice: read the licence, the terms of a model that wrote rows, and those of the sources inside.
      </p>
    </div>
  );
}
