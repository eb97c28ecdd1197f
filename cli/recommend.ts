/** `whichtune recommend`: answers in, a ranked and explained recommendation out. */

import { writeFileSync } from "node:fs";
import { content } from "@/content/index";
import { readAnswers } from "@/lib/decision/coherence";
import { compile } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { allFlips, decide, nextQuestions } from "@/lib/decision/verdict";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { readAnswersJson } from "@/lib/plan/answers";
import { recommendation } from "@/lib/plan/recommendation";
import { type Command, InputProblem, parseJson, placeOf, readInput } from "./frame";
import { describeRecommendation } from "./recommend-text";

export const recommend: Command = {
  name: "recommend",
  usage: "ANSWERS.json [--json] [--plan PLAN.json]",
  summary: "Ranks the ways to adapt a model for your answers, and says why.",
  flags: {
    json: { type: "boolean", help: "print JSON" },
    plan: { type: "string", help: "also write the plan of the first alternative to this file" },
  },
  args: [1, 1],
  run([path = "-"], flags) {
    const knowledge = createKnowledge(content);
    const model = knowledge.model();
    const text = readInput(path);
    const { answers, problems, ignored } = readAnswersJson(parseJson(text, path), model.questions);
    const [problem] = problems;
    if (problem) throw new InputProblem(`${placeOf(text, path, problem.about)}: ${problem.sentence}`);
    const [contradiction] = readAnswers(model, answers).contradictions;
    if (contradiction)
      throw new InputProblem(`${placeOf(text, path, "")}: ${contradiction.because} Change one of them.`);

    const compiled = compile(model);
    const draws = draw(model, model.settings.draws);
    const judged = decide(compiled, draws, answers);
    const formats = Object.fromEntries(content.strategies.map(({ id, format }) => [id, format]));
    const result = recommendation(
      model,
      judged.verdict,
      allFlips(compiled, draws, judged),
      nextQuestions(compiled, judged),
      ignored,
      formats,
    );
    if (typeof flags.plan === "string") writePlan(flags.plan, result.plan);
    return flags.json === true
      ? `${JSON.stringify(result, null, 2)}\n`
      : describeRecommendation(knowledge, judged.verdict, result);
  },
};

function writePlan(path: string, plan: unknown): void {
  try {
    writeFileSync(path, `${JSON.stringify(plan, null, 2)}\n`);
  } catch {
    throw new InputProblem(`${path}: the plan cannot be written there. Name a file in a folder that exists.`);
  }
}
