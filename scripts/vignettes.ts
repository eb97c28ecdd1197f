/**
 * @file `npm run vignettes [-- FILE] [-- --json]`: scores the engine on decided cases, those of the content or those of
 * a file. The exit code says whether the cases could be read, not whether they passed.
 */

import process from "node:process";
import { parseArgs } from "node:util";
import { InputProblem, parseJson, placeOf, readInput } from "@/cli/frame";
import { decidedCases } from "@/content/cases/decided";
import { content } from "@/content/index";
import { type CaseFailure, type CaseScores, type DecidedCase, scoreCases } from "@/lib/decision/cases";
import { compile } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { readCasesJson } from "@/lib/decision/read-cases";
import { formatCount, formatDifference, formatShare } from "@/lib/format";
import { decisionModel } from "@/lib/knowledge/knowledge";

const model = decisionModel(content);

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (problem) {
  if (!(problem instanceof InputProblem)) throw problem;
  process.stderr.write(`vignettes: ${problem.message}\n`);
  process.exitCode = 1;
}

function run(args: string[]): string {
  const { file, json } = readArguments(args);
  const scores = scoreCases(compile(model), draw(model, model.settings.draws), file ? casesOf(file) : decidedCases);
  return json ? `${JSON.stringify(scores, null, 2)}\n` : reportOf(scores);
}

function readArguments(args: string[]): { file: string | undefined; json: boolean } {
  try {
    const { positionals, values } = parseArgs({ args, options: { json: { type: "boolean" } }, allowPositionals: true });
    const [file, ...more] = positionals;
    if (more.length === 0) return { file, json: values.json === true };
  } catch {
    // Said below.
  }
  throw new InputProblem("give one file at most: npm run vignettes -- FILE --json.");
}

function casesOf(path: string): readonly DecidedCase[] {
  const text = readInput(path);
  const { cases, problems } = readCasesJson(parseJson(text, path), {
    questions: model.questions,
    strategies: model.strategies.map(({ id }) => id),
    methods: content.updateMethods.map(({ id }) => id),
  });
  const [problem] = problems;
  if (problem) throw new InputProblem(`${placeOf(text, path, problem.about)}: ${problem.sentence}`);
  return cases;
}

function reportOf({ total, determined, lenient, method, violations, failures, methodFailures }: CaseScores): string {
  const counts = [
    `${total} cases, ${formatCount(model.settings.draws)} draws`,
    `determined  ${passes(determined)}`,
    `lenient     ${passes(lenient)}`,
    `method      ${passes(method)}`,
    `violations  ${violations.length === 0 ? "none" : violations.join(", ")}`,
  ];
  const methods = methodFailures.map(({ id, got, accept }) => `${id}: method ${got}, accepted: ${accept.join(", ")}`);
  return `${[counts.join("\n"), ...failures.map(describeFailure), ...methods].join("\n\n")}\n`;
}

function passes({ n, passed }: { n: number; passed: number }): string {
  return n === 0 ? "none" : `${passed} of ${n} (${formatShare(passed / n)})`;
}

function describeFailure({ id, got, accept, against, ledger }: CaseFailure): string {
  const accepted = accept.map((stages) => stages.join(" > ")).join(", ");
  const head = `${id}: got ${got.join(" > ")}, accepted: ${accepted}`;
  if (against === null) return `${head}\n  The model has none of the accepted outcomes.`;
  const lead = ledger.reduce((sum, { contribution }) => sum + contribution, 0);
  const lines = ledger.map(
    ({ id: line, contribution }) => `  ${formatDifference(contribution, 4).padStart(8)}  ${line}`,
  );
  return [head, `  against ${against.join(" > ")}`, ...lines, `  ${formatDifference(lead, 4).padStart(8)}  lead`].join(
    "\n",
  );
}
