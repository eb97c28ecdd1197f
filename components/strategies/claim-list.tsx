"use client";
import { Disclosure } from "@/components/ui/disclosure";
import type { ShownSource } from "@/lib/plan/guide-view";
import { SourceText } from "./source-links";

type ShownClaims = readonly {
  stance: "for" | "against" | "neutral";
  /** How many there are; `claims` may be fewer. */
  count: number;
  /** Where all of them can be read. */
  all: string;
  claims: readonly { id: string; text: string; source: ShownSource }[];
}[];
const STANCE_WORDS = { for: "for it", against: "against it", neutral: "that describe it" };

/** Claims of the four documents, by stance; where there are many, those in sight stand for all criteria. */
export function ClaimList({ stances }: { stances: ShownClaims }) {
  return stances
    .filter(({ claims }) => claims.length > 0)
    .map(({ stance, count, all, claims }) => (
      <Disclosure key={stance} summary={`${count} ${count === 1 ? "claim" : "claims"} ${STANCE_WORDS[stance]}`}>
        <ul className="grid gap-1.5 text-small">
          {claims.map(({ id, text, source }) => (
            <li key={id}>
              {text}{" "}
              <span className="text-muted text-note">
                <SourceText {...source} />
              </span>
            </li>
          ))}
          {count > claims.length && (
            <li className="text-note">
              <a href={all}>All {count} of them</a>
            </li>
          )}
        </ul>
      </Disclosure>
    ));
}
