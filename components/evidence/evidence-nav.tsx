import type { Route } from "next";
import Link from "next/link";

type Page = { href: Route; name: string; count: number | null };
type EvidenceNavProps = {
  pages: readonly Page[];
  /** The page one is on. */
  here: string;
};

/** The pages of the evidence, each with how much it holds. */
export function EvidenceNav({ pages, here }: EvidenceNavProps) {
  return (
    <nav aria-label="Pages of the evidence" className="print:hidden">
      <ul className="flex flex-wrap gap-x-6 border-line border-b">
        {pages.map(({ href, name, count }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={href === here ? "page" : undefined}
              className="-mb-px flex min-h-11 items-center gap-1.5 border-transparent border-b-2 text-small text-soft no-underline hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink forced-colors:not-aria-[current]:border-[Canvas]"
            >
              {name}
              {count !== null && <span className="font-normal text-muted">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
