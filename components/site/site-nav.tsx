"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { headerRoutes } from "@/lib/routes";

/** `line`: words on the header's hairline. `list`: rows of the phone's menu. */
export function SiteNav({ form }: { form: "line" | "list" }) {
  const path = usePathname();
  return (
    <nav aria-label="Pages" className={form === "line" ? "flex gap-6 max-md:hidden" : ""}>
      {headerRoutes().map(({ id, href, label }) => (
        <Link
          key={id}
          href={href}
          aria-current={path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined}
          onClick={(event) => {
            closeMenu();
            if (path === href) stayHere(event);
          }}
          className={form === "line" ? IN_LINE : IN_LIST}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

/* Forced colours paint transparent edges, so the edge that is not meant takes the ground. */
const CURRENT =
  "aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink forced-colors:not-aria-[current]:border-[Canvas]";
const IN_LINE = `-mb-px flex items-center border-b-2 border-transparent pt-0.5 text-small text-soft no-underline hover:text-ink ${CURRENT}`;
const IN_LIST = `flex min-h-11 items-center border-l-2 border-transparent pl-3 text-soft no-underline shadow-[inset_0_-1px_0_var(--color-line)] ${CURRENT}`;

/** The page one is on would lose what its address holds; it scrolls to its top instead. */
function stayHere(event: { preventDefault: () => void }) {
  event.preventDefault();
  scrollTo({ top: 0 });
}

/** A popover stays open across a client-side navigation unless it is told. */
function closeMenu() {
  for (const menu of document.querySelectorAll<HTMLElement>("[popover]:popover-open")) menu.hidePopover();
}
