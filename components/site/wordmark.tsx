import Link from "next/link";

/** The name, with the site's signature: an interval and its typical value. */
export function Wordmark() {
  return (
    <Link
      href="/"
      prefetch={false}
      className="flex items-center gap-2.5 font-serif text-[1.3125rem] leading-none font-medium tracking-[-0.01em] text-ink no-underline"
    >
      <svg viewBox="0 0 26 12" width="26" height="12" aria-hidden="true">
        <path d="M1 2V10M25 2V10M1 6H25" stroke="currentColor" strokeWidth="1.5" fill="none" />
        <circle cx="16.5" cy="6" r="4" fill="currentColor" />
      </svg>
      Whichtune
    </Link>
  );
}
