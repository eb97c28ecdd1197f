"use client";
import type { Measurement } from "@/lib/knowledge/types";
import { SourceText } from "./source-links";

export type ShownFinding = {
  id: string;
  text: string;
  source: string;
  href: string | null;
  confidence: Measurement["confidence"];
};

/** Published figures as sentences, each with its source; a word of caution where it was not surely read. */
export function Findings({ findings }: { findings: readonly ShownFinding[] }) {
  return (
    <ul className="grid gap-2 text-small">
      {findings.map(({ id, text, source, href, confidence }) => (
        <li key={id}>
          {text}{" "}
          <span className="text-muted text-note">
            <SourceText text={source} href={href} />
            {confidence !== "high" && `, ${confidence} confidence`}
          </span>
        </li>
      ))}
    </ul>
  );
}
