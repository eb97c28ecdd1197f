/** @file What a stage learns from: the ways to be ready, as a plan names them. */

import { judge, type Truth } from "@/lib/decision/condition";
import type { AmountRecord, Model, ReadinessRecord } from "@/lib/decision/types";
import type { Condition } from "@/lib/knowledge/condition";
import type { Question } from "@/lib/knowledge/question";
import { AMOUNT_UNITS } from "@/lib/knowledge/questionnaire";
import type { Basis, Citation } from "@/lib/knowledge/types";

/** One way to come by the data of a stage. */
export type DataWay = {
  id: string;
  /** Whether the answers open it; "unknown" where an open question decides. */
  holds: Truth;
  /** The kinds of data it uses, in the reader's words; empty where it is counted in the strategy's own currency. */
  kinds: readonly string[];
  /** From here on it is worth a try, and from here on nothing is missing; null where there is nothing to count. */
  amounts: { start: number; comfortable: number; unit: string } | null;
  /** What the answers say there is already; null where they do not say. */
  have: { low: number; high: number } | null;
  because: string;
  basis: Basis;
  cites: readonly Citation[];
};

/**
 * Ways to be ready for a strategy: those that the answers open first, then those that an open question decides; the
 * better ones first among them.
 *
 * @param currency what the strategy's examples are counted in; null: examples
 */
export function dataWays(
  model: Model,
  questions: readonly Pick<Question, "id" | "options">[],
  answers: Readonly<Record<string, readonly string[]>>,
  strategy: string,
  currency: string | null,
): readonly DataWay[] {
  const order: readonly Truth[] = ["yes", "unknown", "no"];
  return model.readiness
    .filter((record) => record.strategy === strategy)
    .map((record) => ({ record, holds: judge(record.when, answers, model.questions) }))
    .sort((a, b) => order.indexOf(a.holds) - order.indexOf(b.holds) || b.record.factor - a.record.factor)
    .map(({ record, holds }) => {
      const { id, because, basis, cites, amount } = record;
      const counted = "record" in amount ? model.amounts.find((known) => known.id === amount.record) : undefined;
      return {
        id,
        holds,
        kinds: kindsOf(record, model, questions),
        amounts: amountsOf(record, counted, currency),
        have: holds === "yes" ? haveOf(counted, answers) : null,
        because,
        basis,
        cites,
      };
    });
}

function amountsOf(
  { start, comfortable }: ReadinessRecord,
  counted: AmountRecord | undefined,
  currency: string | null,
): DataWay["amounts"] {
  // One of something is no amount: it says that there is anything at all.
  if (comfortable <= 1) return null;
  const unit = (counted && UNITS.get(counted.question)) ?? currency ?? "examples";
  return { start, comfortable, unit };
}
const UNITS: ReadonlyMap<string, string> = new Map(Object.entries(AMOUNT_UNITS));

function haveOf(counted: AmountRecord | undefined, answers: Readonly<Record<string, readonly string[]>>) {
  const [option = ""] = (counted && answers[counted.question]) ?? [];
  const count = counted?.counts[option];
  return count ? { low: count.low, high: count.high } : null;
}

/** Labels of the kinds of data that the record's condition asks for. */
function kindsOf(
  { when }: ReadinessRecord,
  model: Model,
  questions: readonly Pick<Question, "id" | "options">[],
): readonly string[] {
  const kindQuestions = model.amounts.flatMap(({ sharedBy }) => sharedBy?.question ?? []);
  return questions
    .filter(({ id }) => kindQuestions.includes(id))
    .flatMap(({ id, options }) => {
      const asked = askedOptions(when, id);
      return options.filter((option) => asked.includes(option.id)).map(({ label }) => label);
    });
}

/** Options of a question that a condition names without a "not" before it. */
function askedOptions(condition: Condition, question: string): readonly string[] {
  if ("all" in condition) return condition.all.flatMap((part) => askedOptions(part, question));
  if ("any" in condition) return condition.any.flatMap((part) => askedOptions(part, question));
  return "in" in condition && condition.question === question ? condition.in : [];
}
