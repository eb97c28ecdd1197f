/** @file Anything by its id: what `explain` prints and what a page can link to. */

import { capital } from "@/lib/capital";
import type { Reasoned } from "@/lib/decision/types";
import { NONE } from "@/lib/format";
import type { Knowledge } from "./knowledge";
import type { Citation, Rating } from "./types";
import { alternativeName } from "./wording";

/** One record under an id; ids are unique within a kind, not across kinds. */
export type Entry = {
  kind: string;
  id: string;
  title: string;
  text: string;
  cites: readonly Citation[];
  record: unknown;
};

/** Every record that has the id, for "strategy/criterion" the rating, and for stages joined by "+" the pipeline. */
export function lookUp(knowledge: Knowledge, id: string): readonly Entry[] {
  return entries(knowledge).filter((entry) => entry.id === id);
}

/** All ids that `lookUp` answers to. */
export function knownIds(knowledge: Knowledge): readonly string[] {
  return [...new Set(entries(knowledge).map((entry) => entry.id))];
}

function entries({ content }: Knowledge): readonly Entry[] {
  const { decision } = content;
  const reasoned = (kind: string, records: readonly Reasoned[]) =>
    records.map((record) => entry(kind, record.id, record.id, record.because, record.cites, record));
  const plain = <T extends { id: string; name: string }>(
    kind: string,
    records: readonly T[],
    text: (record: T) => string,
    cites: (record: T) => readonly Citation[],
  ) => records.map((record) => entry(kind, record.id, record.name, text(record), cites(record), record));
  return [
    ...plain(
      "strategy",
      content.strategies,
      ({ summary }) => summary,
      () => [],
    ),
    ...plain(
      "update method",
      content.updateMethods,
      ({ summary }) => summary,
      ({ cites }) => cites,
    ),
    ...plain(
      "criterion",
      content.criteria,
      ({ question }) => question,
      () => [],
    ),
    ...content.ratings.map((record) =>
      entry(
        "rating",
        `${record.strategy}/${record.criterion}`,
        `${record.strategy} on ${record.criterion}`,
        ratingText(record),
        record.cites,
        record,
      ),
    ),
    ...content.questions.map((record) => entry("question", record.id, record.title, record.why, [], record)),
    ...reasoned("weight effect", decision.weights),
    ...reasoned("rating shift", decision.shifts),
    ...reasoned("readiness", decision.readiness),
    ...reasoned("readiness factor", decision.readinessFactors),
    ...reasoned("constraint", decision.constraints),
    ...reasoned("order of stages", decision.orders),
    // A pipeline goes by its stages where it is compared.
    ...decision.orders.map((record) =>
      entry(
        "pipeline",
        record.stages.join("+"),
        alternativeName(content, record.stages),
        record.because,
        record.cites,
        record,
      ),
    ),
    ...reasoned("keep", decision.keeps),
    ...reasoned("method rule", decision.methods),
    ...reasoned("fit", decision.fits),
    ...reasoned("plan step", decision.planSteps),
    ...reasoned("prior", decision.priors),
    ...content.rules.map((record) =>
      entry("rule", `rule-${record.id}`, `Rule ${record.id}`, record.text, record.cites, record),
    ),
    ...content.examples.map((record) =>
      entry("example record", record.id, `A record for ${record.strategy}`, record.note, [], record),
    ),
    ...content.claims.map((record) =>
      entry("claim", record.id, `Document ${record.document}, ${record.section}`, record.text, [], record),
    ),
    ...content.measurements.map((record) =>
      entry("measurement", record.id, record.id, record.finding, [`work:${record.work}`], record),
    ),
    ...content.works.map((record) =>
      entry(
        "work",
        record.id,
        record.title,
        `${record.authors} ${record.year}. ${record.url ?? "no address"}`,
        [],
        record,
      ),
    ),
    ...plain(
      "metric",
      content.metrics,
      ({ measures, misleads }) => `${measures} ${misleads}`,
      ({ cites }) => cites,
    ),
    ...plain(
      "risk",
      content.risks,
      ({ text, mitigation }) => `${text} ${mitigation}`,
      ({ cites }) => cites,
    ),
    ...plain(
      "term",
      content.terms,
      ({ definition, trap }) => (trap === null ? definition : `${definition} ${trap}`),
      ({ cites }) => cites,
    ),
    ...plain(
      "system",
      content.systems,
      ({ text }) => text,
      ({ cites }) => cites,
    ),
    ...plain(
      "use",
      content.uses,
      ({ text }) => text,
      ({ cites }) => cites,
    ),
    ...plain(
      "tool",
      content.tools,
      ({ text }) => text,
      ({ cites }) => cites,
    ),
    ...content.comparisons.map((record) =>
      entry("comparison", record.id, record.pair.join(" against "), record.difference, record.cites, record),
    ),
    ...content.disagreements.map((record) =>
      entry(
        "disagreement",
        record.id,
        record.question,
        `${capital(record.answer)}. ${record.reading}`,
        [...new Set([...record.sides, record.measured].flatMap((statement) => statement?.cites ?? []))],
        record,
      ),
    ),
  ];
}

function ratingText(rating: Rating): string {
  const basis = rating.basis === "ours" ? " (our judgement)" : "";
  const value = rating.none ? NONE : `${rating.typical}, between ${rating.low} and ${rating.high}`;
  return `${value}${basis}. ${rating.rationale}`;
}

function entry(
  kind: string,
  id: string,
  title: string,
  text: string,
  cites: readonly Citation[],
  record: unknown,
): Entry {
  return { kind, id, title, text, cites, record };
}
