import type { GuideWords } from "@/components/guide/guide-words";
import type { Judgement } from "@/components/guide/use-verdict";
import { content } from "@/content/index";
import { compile } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { effectsOf } from "@/lib/decision/effects";
import { matters } from "@/lib/decision/next-question";
import { decide, nextQuestions } from "@/lib/decision/verdict";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { citedSources } from "@/lib/knowledge/publish";
import type { LinkShape } from "@/lib/links/guide-link";
import { shownSources, sourceTable, verdictView } from "@/lib/plan/guide-view";

const knowledge = createKnowledge(content);
const model = knowledge.model();
const sources = sourceTable(citedSources(content));

/** Questions and names in the reader's words; per option the first record that it moves. */
export function guideWords(): GuideWords {
  return {
    strategies: content.strategies.map(({ id, name, inSentence, short, properties }) => ({
      id,
      name,
      inSentence,
      short,
      properties,
    })),
    updateMethods: content.updateMethods.map(({ id, inSentence, name }) => ({ id, inSentence, name })),
    criteria: content.criteria.map(({ id, name, group, question, better, scale }) => ({
      id,
      name,
      group,
      question,
      better,
      scale,
    })),
    criterionGroups: content.criterionGroups.map(({ id, name }) => ({ id, name })),
    groups: content.questionGroups,
    questions: content.questions.map(({ id, group, title, why, options, exclusive }) => ({
      id,
      group,
      title,
      why,
      exclusive,
      several: model.questions.find((question) => question.id === id)?.several ?? null,
      options: options.map((option) => ({ ...option, effect: effectOf(id, option.id) })),
    })),
  };
}

function effectOf(question: string, option: string) {
  const [effect] = effectsOf(model, question, option);
  if (!effect) return null;
  return {
    because: effect.because,
    sources: shownSources(sources, effect.cites).slice(0, 2),
    ours: effect.basis === "ours",
  };
}

/** The verdict before any answer, worked out at build time, so that the page reads before a script has run. */
export function initialJudgement(): Pick<Judgement, "view" | "questions" | "flips"> {
  const compiled = compile(model);
  const judged = decide(compiled, draw(model, model.settings.draws), {});
  return {
    view: verdictView({ model, sources }, compiled, judged),
    questions: nextQuestions(compiled, judged).map((asked) => ({
      question: asked.question,
      value: asked.value,
      matters: matters(asked),
      influence: asked.influence,
    })),
    flips: null,
  };
}

/** What a link to the guide needs to know. */
export function linkShape(): LinkShape {
  return {
    questions: model.questions.map(({ id, options, several }) => ({ id, options, several })),
    criteria: model.criteria.map(({ id }) => ({ id })),
  };
}
