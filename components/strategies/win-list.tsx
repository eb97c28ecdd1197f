"use client";
import Link from "next/link";
import { formatShare } from "@/lib/format";

type ShownWin = {
  source: string | null;
  /** The chosen options in the reader's words. */
  answers: string;
  href: `/guide?${string}`;
  share: number;
};

/** Answers that make the guide choose it, each as a link that opens them. */
export function WinList({ wins }: { wins: readonly ShownWin[] }) {
  return (
    <ul className="border-line border-t">
      {wins.map(({ source, answers, href, share }) => (
        <li key={href} className="grid gap-1 border-line border-b py-3 text-small">
          <p>
            <Link href={href} prefetch={false} className="font-semibold">
              {source === null ? "The fewest answers that we know" : "A case decided elsewhere"}
            </Link>
            , wins in {formatShare(share)} of draws
          </p>
          <p className="text-note text-soft">
            {answers === "" ? "No answer at all: it is what the guide says before anything is known." : `${answers}.`}
          </p>
          {source !== null && <p className="text-muted text-note">The same choice by: {source}.</p>}
        </li>
      ))}
    </ul>
  );
}
