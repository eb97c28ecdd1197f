"use client";
import { useState } from "react";

/** Copies what stands above it, and says so. */
export function CopyCode({ code, what }: { code: string; what: string }) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setSaid("Copied.");
    } catch {
      setSaid("The browser did not allow copying: select the lines instead.");
    }
  };
  return (
    <span className="link-row needs-script print:hidden">
      <button type="button" onClick={copy}>
        Copy<span className="sr-only"> the lines: {what}</span>
      </button>
      <span role="status" className="text-muted">
        {said}
      </span>
    </span>
  );
}
