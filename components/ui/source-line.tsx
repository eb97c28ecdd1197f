import type { ReactNode } from "react";
import { ExternalLink } from "./external-link";
import { RecordSource } from "./record-source";

export type Source = {
  /** "Wei et al. 2021, fig. 6, sec. 4.1" */
  text: string;
  /** Where it can be read; null where no address is known or checked. */
  href: string | null;
  /** Where the cited records stand on this site; absent where no record is cited. */
  permalinks?: readonly string[];
};
type SourceLineProps = {
  sources: readonly Source[];
  /** Conditions, after the sources: n, model. */
  children?: ReactNode;
  confidence?: "high" | "medium" | "low" | null;
};

/** Stands under every chart and beside every claim. */
export function SourceLine({ sources, children = null, confidence = null }: SourceLineProps) {
  return (
    <p className="text-note text-muted">
      <span className="sr-only">Source: </span>
      {sources.map(({ text, href, permalinks = [] }, index) => (
        <span key={text}>
          {index > 0 && "; "}
          {permalinks.length > 0 ? (
            <RecordSource text={text} href={href} permalinks={permalinks} />
          ) : href === null ? (
            text
          ) : (
            <ExternalLink href={href}>{text}</ExternalLink>
          )}
        </span>
      ))}
      .{children !== null && <> {children}</>}
      {confidence !== null && ` ${WORDS[confidence]}.`}
    </p>
  );
}

const WORDS = { high: "High confidence", medium: "Medium confidence", low: "Low confidence" };
