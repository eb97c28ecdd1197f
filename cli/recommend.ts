/** `whichtune recommend`: answers in, a ranked and explained recommendation out. */

import { writeFileSync } from "node:fs";
import { content } from "@/content/index";
import { readAnswers } from "@/lib/decision/coherence";
import { compile } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { moveWeights } from "@/lib/decision/moved-weights";
import { allFlips, decide, nextQuestions } from "@/lib/decision/verdict";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { citedSources } from "@/lib/knowledge/publish";
import { verdictSentence } from "@/lib/knowledge/wording";
import { writeGuideLink } from "@/lib/links/guide-link";
import { readAnswersJson } from "@/lib/plan/answers";
import { planKit } from "@/lib/plan/content-kit";
import { decisionRecord } from "@/lib/plan/decision-record";
import { sourceTable, verdictView } from "@/lib/plan/guide-view";
import { keepEdits, type Plan, writePlanJson } from "@/lib/plan/plan";
import { usualFormats } from "@/lib/plan/plan-kit";
import { planSentence } from "@/lib/plan/plan-sentence";
import { planView } from "@/lib/plan/plan-view";
import { readPlanJson } from "@/lib/plan/read-plan";
import { recommendation } from "@/lib/plan/recommendation";
import { type Command, InputProblem, parseJson, placeOf, readInput, UsageProblem } from "./frame";
import { describeRecommendation } from "./recommend-text";

export const recommend: Command = {
  name: "recommend",
  usage: "ANSWERS.json [--json | --markdown] [--plan PLAN.json]",
  summary: "Ranks the ways to adapt a model for your answers, or those of a plan, and says why.",
  flags: {
    json: { type: "boolean", help: "print JSON" },
    markdown: { type: "boolean", help: "print a decision record to keep with the project" },
    plan: { type: "string", help: "also write the plan of the first alternative to this file" },
  },
  args: [1, 1],
  run([path = "-"], flags) {
    if (flags.json === true && flags.markdown === true) {
      throw new UsageProblem("recommend prints one thing: take --json or --markdown.");
    }
    const knowledge = createKnowledge(content);
    const formats = usualFormats(content);
    const text = readInput(path);
    const given = parseJson(text, path);
    const { plan: earlier } = readPlanJson(given, knowledge.model(), formats);
    const weights = earlier?.weights ?? {};
    const model = moveWeights(knowledge.model(), weights);
    const { answers, problems, ignored } = readAnswersJson(given, model.questions);
    const [problem] = problems;
    if (problem) throw new InputProblem(`${placeOf(text, path, problem.about)}: ${problem.sentence}`);
    const [contradiction] = readAnswers(model, answers).contradictions;
    if (contradiction)
      throw new InputProblem(`${placeOf(text, path, "")}: ${contradiction.because} Change one of them.`);

    const compiled = compile(model);
    const draws = draw(model, model.settings.draws);
    const judged = decide(compiled, draws, answers);
    const { verdict } = judged;
    const flips = allFlips(compiled, draws, judged);
    const questions = nextQuestions(compiled, judged);
    const title = verdictSentence(content, verdict.ranking[0]?.stages ?? [], verdict.method.method);
    const made = recommendation(model, verdict, flips, questions, { ignored, formats, title, weights });
    const plan = earlier === null ? made.plan : keepEdits(made.plan, earlier, planSentence(content, earlier));
    if (typeof flags.plan === "string") writePlan(flags.plan, plan);
    const today = new Date().toISOString().slice(0, 10);
    if (flags.markdown === true) {
      return decisionRecord(planKit(content, today), {
        plan,
        verdict: verdictView({ model, sources: sourceTable(citedSources(content)) }, compiled, judged),
        flips,
        nextQuestion: questions[0]?.question ?? null,
        date: today,
        link: `/guide?${writeGuideLink(model, { answers: plan.answers, weights: plan.weights })}`,
      });
    }
    const result = { ...made, plan };
    return flags.json === true
      ? `${JSON.stringify(result, null, 2)}\n`
      : describeRecommendation(knowledge, verdict, result, planView(planKit(content, today), plan).stages);
  },
};

function writePlan(path: string, plan: Plan): void {
  try {
    writeFileSync(path, writePlanJson(plan));
  } catch {
    throw new InputProblem(`${path}: the plan cannot be written there. Name a file in a folder that exists.`);
  }
}
