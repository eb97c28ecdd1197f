/** @file The plan within a decision record: risks, and the stages as lists to tick off. */

import { formatAxis, formatCount } from "@/lib/format";
import { alternativeInSentence } from "@/lib/knowledge/wording";
import { estimateConditions, estimateFigures } from "./estimate-words";
import { markdownInline, markdownJson, markdownLines, markdownText } from "./markdown";
import type { Plan, PlanStep } from "./plan";
import type { PlanKit } from "./plan-kit";
import type { PlanView, ShownStep, ShownWay, StageView } from "./plan-view";
import type { References } from "./references";

const PHASE_NAMES = {
  before: "Before",
  data: "Data",
  training: "Training",
  evaluation: "Evaluation",
  after: "After launch",
} as const satisfies Record<PlanStep["phase"], string>;

/** Every risk of the plan; those that the answers raise say by which. */
export function riskSection(kit: PlanKit, { risks, stages }: PlanView, refs: References): readonly string[] {
  const label = (question: string, chosen: readonly string[]) =>
    (kit.questions.find(({ id }) => id === question)?.options ?? [])
      .filter(({ id }) => chosen.includes(id))
      .map((option) => option.label);
  const lines = risks.map(({ name, text, mitigation, sources, strategies, raisedBy }) => {
    const by = raisedBy.flatMap(({ question, options }) => label(question, options));
    const raised = by.length > 0 ? ` Raised by your answers: ${by.join("; ")}.` : "";
    const some =
      strategies.length < stages.length
        ? ` It concerns ${strategies.map((id) => alternativeInSentence(kit, [id])).join(", ")}.`
        : "";
    return `- **${markdownText(name)}.** ${markdownInline(text + raised + some)} *What to do:* ${markdownInline(mitigation)}${refs.behind(sources, "sourced")}`;
  });
  return ["## Risks", lines.length > 0 ? lines.join("\n") : "None is on record for this plan."];
}

/** Stage 0, the stages, and what comes after launch. */
export function planSection(kit: PlanKit, plan: Plan, view: PlanView, refs: References): readonly string[] {
  return [
    "## Plan",
    "### Stage 0: before anything is trained",
    ...(plan.bar === "" ? [] : [`Stop when the baseline reaches: ${markdownInline(plan.bar)}`]),
    ...checklist(view.before, refs),
    ...(view.across.length > 0 ? ["### In every stage", ...checklist(view.across, refs)] : []),
    ...view.stages.flatMap((_, k) => stageBlocks(kit, view, plan, k, refs)),
    "### After launch",
    ...checklist(view.after, refs),
  ];
}

function stageBlocks(
  kit: PlanKit,
  { stages }: PlanView,
  plan: Plan,
  index: number,
  refs: References,
): readonly string[] {
  const view = stages[index];
  const stage = plan.stages[index];
  if (!view || !stage) return [];
  const { method, data, example, metrics, phases } = view;
  const again = stages.slice(0, index).some((earlier) => earlier.method.id === method.id);
  const notes = markdownLines(stage.notes, "  ");
  const [way] = data.ways;
  const facts = [
    `- Owner: ${markdownInline(stage.owner) || "to be named"}`,
    ...(notes === "" ? [] : [`- Notes: ${notes}`]),
    `- Update method: ${markdownInline(again ? `${method.name}, as before` : `${method.name}. ${method.summary}`)}${again ? "" : refs.behind(method.sources, "sourced")}`,
    ...(way ? [`- Data to collect: ${wayText(way, refs)}`] : []),
    ...fileFacts(data),
    ...(view.estimate === null
      ? []
      : [
          `- Estimate: ${markdownInline(`${estimateFigures(view.estimate).join("; ")}. ${estimateConditions(view.estimate)}`)}`,
        ]),
    `- Model: ${markdownInline(stage.model ?? "") || "to be chosen"}`,
    `- Hardware: ${markdownInline(hardwareName(kit, stage.hardware ?? "")) || "to be chosen"}`,
  ];
  return [
    `### Stage ${index + 1}: ${markdownInline(view.name)}`,
    facts.join("\n"),
    ...(example
      ? [
          `One record${data.format === null ? "" : ` (${markdownInline(data.format)})`}. ${markdownInline(example.note)}`,
          markdownJson(example.value),
        ]
      : []),
    ...phases.flatMap(({ phase, steps }) => [`**${PHASE_NAMES[phase]}**`, ...checklist(steps, refs)]),
    ...(metrics.length > 0
      ? [
          "**Metrics, and how they mislead**",
          metrics
            .map(
              ({ name, measures, misleads, sources }) =>
                `- ${markdownText(name)}: ${markdownInline(`${measures} ${misleads}`)}${refs.behind(sources, "sourced")}`,
            )
            .join("\n"),
        ]
      : []),
  ];
}

function wayText({ kinds, amounts, have, because, basis, sources }: ShownWay, refs: References): string {
  const kind = kinds.length > 0 ? `${kinds.join(" or ")}. ` : "";
  const amount = amounts
    ? `${formatAxis(amounts.start)} ${amounts.unit} to start, ${formatAxis(amounts.comfortable)} to be comfortable. `
    : "";
  const there = have ? `You have ${formatAxis(have.low)} to ${formatAxis(have.high)}. ` : "";
  return `${markdownInline(kind + amount + there + because)}${refs.behind(sources, basis)}`;
}

function fileFacts({ format, file, rows }: StageView["data"]): readonly string[] {
  const parts = [
    ...(format === null ? [] : [`format ${format}`]),
    ...(file === null ? [] : [`file ${file}`]),
    ...(rows === null ? [] : [`${formatCount(rows)} rows`]),
  ];
  return parts.length > 0 ? [`- Training file: ${markdownInline(parts.join(", "))}`] : [];
}

/** A plan names hardware by an option of the questionnaire until somebody writes another name. */
function hardwareName({ questions }: PlanKit, hardware: string): string {
  const options = questions.find(({ id }) => id === "hardware")?.options ?? [];
  return options.find(({ id }) => id === hardware)?.label ?? hardware;
}

function checklist(steps: readonly ShownStep[], refs: References): readonly string[] {
  if (steps.length === 0) return [];
  return [
    steps
      .map(
        ({ title, because, basis, sources }) =>
          `- [ ] ${markdownInline(`${title}. ${because}`)}${refs.behind(sources, basis)}`,
      )
      .join("\n"),
  ];
}
