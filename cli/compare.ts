/** `whichtune compare`: two to four strategies or pipelines side by side, with the numbers of the page. */

import { content } from "@/content/index";
import { compareData } from "@/lib/compare/compare-data";
import { compareGrid, compareJson, STAR_NOTE } from "@/lib/compare/compare-table";
import { compareView, DIFFERENCE_RULE, viewNotes } from "@/lib/compare/compare-view";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { type Command, InputProblem, UsageProblem } from "./frame";
import { unknownId } from "./unknown-id";

export const compare: Command = {
  name: "compare",
  usage: "ID ID [ID] [ID] [--baseline ID] [--sort CRITERION] [--differences] [--json]",
  summary: "Compares strategies, or pipelines written as stages joined by + (domain-ft+instruction-tuning).",
  flags: {
    baseline: { type: "string", help: "the pick that the others are measured against; the first where it is left out" },
    sort: { type: "string", help: "a criterion: picks in its order, best first" },
    differences: { type: "boolean", help: "only criteria on which a pick clearly differs from the baseline" },
    json: { type: "boolean", help: "print JSON" },
  },
  args: [2, 4],
  run(args, flags) {
    const data = compareData(createKnowledge(content));
    const known = data.picks.map(({ id }) => id);
    const picks = args.map((given) => knownId(given, known, "Ids look like rag or domain-ft+instruction-tuning."));
    const twice = picks.find((pick, index) => picks.indexOf(pick) !== index);
    if (twice !== undefined) throw new UsageProblem(`"${twice}" is given twice. Name each pick once.`);
    const { baseline = null, sort = null, differences, json } = flags;
    if (typeof baseline === "string" && !picks.includes(baseline))
      throw new InputProblem(`the baseline "${baseline}" is not among the picks. Name one of ${picks.join(", ")}.`);
    const criteria = data.criteria.map(({ id }) => id);
    const sortId = typeof sort === "string" ? knownId(sort, criteria, `Criteria are ${criteria.join(", ")}.`) : null;
    const view = compareView(data, {
      picks,
      baseline: typeof baseline === "string" ? baseline : null,
      sort: sortId,
      onlyDifferences: differences === true,
    });
    if (json === true) return `${JSON.stringify(compareJson(view, data), null, 2)}\n`;
    const { head, rows } = compareGrid(view);
    const lines = rows.map(([criterion, ...cells]) =>
      [criterion, ...cells.map((cell, index) => `  ${(head[index + 1] ?? "").padEnd(widest(head))}  ${cell}`)].join(
        "\n",
      ),
    );
    const left = view.alike.map(({ name }) => name);
    const alike = left.length === 0 ? [] : [`Left out, no clear difference: ${left.join(", ")}.`];
    return `${[...lines, ...alike, [DIFFERENCE_RULE, STAR_NOTE, ...viewNotes(view), `Knowledge version ${data.version}.`].join(" ")].join("\n\n")}\n`;
  },
};

function widest([, ...names]: readonly string[]): number {
  return Math.max(...names.map(({ length }) => length));
}

function knownId<T extends string>(given: string, known: readonly T[], hint: string): T {
  const found = known.find((id) => id === given);
  if (found !== undefined) return found;
  throw new InputProblem(unknownId(given, known, hint));
}
