import type { Evidence } from "@/components/guide/load-evidence";
import { ExternalLink } from "@/components/ui/external-link";
import { recordAddress } from "@/lib/evidence/address";
import { splitCitation } from "@/lib/knowledge/split-citation";
import type { Citation, Claim, Measurement } from "@/lib/knowledge/types";

/** One claim of a document, with the permalink of its record. */
export function ClaimLine({ claim, evidence }: { claim: Claim; evidence: Evidence }) {
  return (
    <li>
      {claim.text}{" "}
      <a href={recordAddress(claim)} className="whitespace-nowrap text-muted">
        {evidence.source(`claim:${claim.id}`).label}
      </a>
    </li>
  );
}

/** One published figure: what was found, under which conditions, how surely it was read, and where. */
export function MeasurementLine({ measurement, evidence }: { measurement: Measurement; evidence: Evidence }) {
  const { finding, model, benchmark, metric, caveat, confidence, readKind } = measurement;
  const { label, url } = evidence.source(`measurement:${measurement.id}`);
  return (
    <li>
      {finding} <span className="text-muted">{[model, benchmark, metric].join("; ")}. </span>
      {caveat !== null && <span className="text-muted">{caveat} </span>}
      <span className="text-muted">
        {url === null ? label : <ExternalLink href={url}>{label}</ExternalLink>}. {CONFIDENCE[confidence]}:{" "}
        {READ[readKind]}. <a href={recordAddress(measurement)}>Record</a>
      </span>
    </li>
  );
}

export const CONFIDENCE = { high: "High confidence", medium: "Medium confidence", low: "Low confidence" };
export const READ = {
  "full-text": "read in the full text",
  "translated-full-text": "read in a translated full text",
  digest: "read in a digest with table places",
  repository: "read in the official repository",
  abstract: "read in the abstract",
  "re-report": "reported again by another work",
} satisfies Record<Measurement["readKind"], string>;

/** Whatever a record cites: a claim, a published figure or a work. */
export function SourceItem({ citation, evidence }: { citation: Citation; evidence: Evidence }) {
  const [kind, id] = splitCitation(citation);
  const claim = kind === "claim" ? evidence.claims.find((known) => known.id === id) : undefined;
  if (claim !== undefined) return <ClaimLine claim={claim} evidence={evidence} />;
  const measurement = kind === "measurement" ? evidence.measurements.find((known) => known.id === id) : undefined;
  if (measurement !== undefined) return <MeasurementLine measurement={measurement} evidence={evidence} />;
  const { label, text, url } = evidence.source(citation);
  return (
    <li>
      {text}{" "}
      <span className="text-muted">{url === null ? label : <ExternalLink href={url}>{label}</ExternalLink>}</span>
    </li>
  );
}
