"use client";

import { Button, ButtonLink } from "@/components/ui/button";

/** A mistake of ours reached the page. What the reader typed is in the address and survives it. */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <div className="page" role="alert">
      <h1 className="type-title">This page could not be drawn.</h1>
      <p className="type-lead mt-3">
        The fault is in the page, not in your answers: they are still in the address. Draw it again, or copy the address
        and the line below into a report.
      </p>
      <p className="mt-6 border-l-2 border-negative pl-3.5">
        <code className="wrap-anywhere">{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <div className="mt-8 flex flex-wrap items-center gap-5">
        <Button tone="primary" onClick={() => retry()}>
          Draw it again
        </Button>
        <ButtonLink href="/" tone="quiet">
          Go to the first page
        </ButtonLink>
      </div>
    </div>
  );
}
