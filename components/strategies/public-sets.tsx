import Link from "next/link";

export type SuggestedSet = { id: string; name: string; size: string; licence: string; flags: readonly string[] };

type PublicSetsProps = {
  sets: readonly SuggestedSet[];
  /** How many there are in all. */
  total: number;
  /** The catalogue, filtered to them. */
  address: `/datasets/catalogue?${string}`;
};

/** A few public sets that could feed a strategy, with what decides first: the licence and the size. */
export function PublicSets({ sets, total, address }: PublicSetsProps) {
  return (
    <section className="mt-6">
      <h3 className="font-semibold text-small">Public data sets that could feed it</h3>
      {sets.length < total && <p className="text-note text-muted">First those of which most was verified.</p>}
      <ul className="mt-2 border-line border-t text-small">
        {sets.map(({ id, name, size, licence, flags }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-line border-b py-1.5">
            <Link href={`/datasets/catalogue/${id}`} prefetch={false} className="link-plain font-semibold">
              {name}
            </Link>
            <span className="text-note text-muted">{[size, licence, ...flags].join(", ")}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small">
        <Link href={address} prefetch={false}>
          {total === 1 ? "See it in the catalogue" : `All ${total} in the catalogue`}
        </Link>
      </p>
    </section>
  );
}
