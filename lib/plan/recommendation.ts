/** @file The recommendation as JSON: what `whichtune recommend --json` prints and what others may rely on. */

import type { Flip } from "@/lib/decision/flips";
import { matters, type QuestionValue } from "@/lib/decision/next-question";
import type { Ranked } from "@/lib/decision/rank";
import { type Reason, reasonsFor } from "@/lib/decision/reasons";
import type { Model } from "@/lib/decision/types";
import type { Verdict } from "@/lib/decision/verdict";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { type Plan, planFor } from "./plan";

export type Recommendation = {
  /** Version of the knowledge. */
  version: string;
  answers: Answers;
  unanswered: readonly string[];
  ignored: readonly { question: string; because: string }[];
  top: { stages: readonly string[]; method: string; value: number; acceptability: number };
  tossUp: boolean;
  ranking: readonly RecommendedAlternative[];
  /** The first against the second; contributions add up to the lead. */
  ledger: readonly { id: string; contribution: number }[];
  flips: readonly { question: string; option: string; kind: Flip["kind"]; stages: readonly string[] }[];
  nextQuestion: { question: string; value: number } | null;
  plan: Plan;
};

type RecommendedAlternative = Pick<
  Ranked,
  "stages" | "value" | "low" | "high" | "acceptability" | "status" | "liftedBy"
> & {
  reasons: readonly Reason[];
  /** What blocks or delays it; not sure where an open question decides. */
  constraints: Ranked["constraints"];
  /** The part that a pipeline does not beat; null where it stands for itself. */
  under: readonly string[] | null;
};

/** What the caller knows beside the verdict. */
export type RecommendationExtras = {
  /** Answers that said nothing. */
  ignored: Recommendation["ignored"];
  /** Usual format id by strategy. */
  formats: Readonly<Record<string, string | null>>;
  /** The plan's title, and the moved weights that the verdict was reached with. */
  title: string;
  weights: Plan["weights"];
};

/** Puts a verdict and what follows from it into the published shape. Numbers are rounded to six decimals. */
export function recommendation(
  model: Model,
  verdict: Verdict,
  flips: readonly Flip[],
  questions: readonly QuestionValue[],
  { ignored, formats, title, weights }: RecommendationExtras,
): Recommendation {
  const [first] = verdict.ranking;
  if (!first) throw new Error("a verdict ranks at least the baseline");
  const next = questions.find(matters);
  const standing = { value: rounded(first.value), acceptability: rounded(first.acceptability) };
  return {
    version: model.version,
    answers: verdict.answers,
    unanswered: verdict.unanswered,
    ignored,
    top: {
      stages: first.stages,
      method: verdict.method.method,
      ...standing,
    },
    tossUp: verdict.tossUp,
    ranking: verdict.ranking.map((entry) => ({
      stages: entry.stages,
      value: rounded(entry.value),
      low: rounded(entry.low),
      high: rounded(entry.high),
      acceptability: rounded(entry.acceptability),
      status: entry.status,
      reasons: reasonsFor(model, verdict.answers, entry.stages).filter(({ kind }) => kind !== "weight"),
      constraints: entry.constraints,
      liftedBy: entry.liftedBy,
      under: entry.under,
    })),
    ledger: verdict.ledger.map(({ id, contribution }) => ({ id, contribution: rounded(contribution) })),
    flips: flips.map(({ question, option, kind, stages }) => ({ question, option, kind, stages })),
    nextQuestion: next ? { question: next.question, value: rounded(next.value) } : null,
    plan: planFor(model, verdict.answers, first.stages, verdict.method.method, formats, {
      title,
      weights,
      standing,
    }),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
