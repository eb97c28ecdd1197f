import { linkShape } from "@/app/guide/prepared";
import { decidedCases } from "@/content/cases/decided";
import { witnesses } from "@/content/cases/witnesses";
import { content } from "@/content/index";
import { compile } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { decide } from "@/lib/decision/verdict";
import type { Answers } from "@/lib/knowledge/questionnaire";
import { writeGuideLink } from "@/lib/links/guide-link";
import { knowledge } from "./sources";

/** Answers under which an alternative is first: as words, as a link, and how often it wins there. */
export type Win = {
  /** Who decided so; null for answers that were found by search. */
  source: string | null;
  answers: string;
  href: `/guide?${string}`;
  share: number;
};

const model = knowledge.model();
const compiled = compile(model);
const draws = draw(model, model.settings.draws);
const shape = linkShape();

/**
 * The fewest answers known under which the guide puts these stages first, then decided cases of a published source that
 * it answers with them. All are judged anew at build time; what does not win is left out.
 */
export function winsOf(stages: readonly string[], most: number): readonly Win[] {
  const same = (other: readonly string[]) => other.join() === stages.join();
  const found = witnesses.filter((witness) => same(witness.stages)).map(({ answers }) => ({ source: null, answers }));
  const decided = decidedCases
    .filter(
      ({ accept, contested, source }) => contested === null && accept.some(same) && !source.startsWith("the rules"),
    )
    .map(({ source, answers }) => ({ source, answers }));
  const wins: Win[] = [];
  for (const { source, answers } of [...found, ...decided]) {
    if (wins.length === most) break;
    const [first] = decide(compiled, draws, answers).verdict.ranking;
    if (first === undefined || !same(first.stages)) continue;
    wins.push({ source, answers: inWords(answers), href: guideLink(answers), share: first.acceptability });
  }
  return wins;
}

function guideLink(answers: Answers): `/guide?${string}` {
  return `/guide?${writeGuideLink(shape, { answers, weights: {} })}`;
}

function inWords(answers: Answers): string {
  const chosen = content.questions.flatMap(({ id, title, options }) => {
    const labels = options.filter((option) => answers[id]?.includes(option.id)).map(({ label }) => label);
    return labels.length === 0 ? [] : [`${title} ${labels.join("; ")}`];
  });
  return chosen.join(" · ");
}
