/** `whichtune explain`: what an id stands for, what bears on it, and where it comes from. */

import { content } from "@/content/index";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { type Entry, knownIds, lookUp } from "@/lib/knowledge/look-up";
import { type Command, InputProblem } from "./frame";
import { unknownId } from "./unknown-id";

const IDS = "Ids look like rag, prompting/effort, labelled-examples or rule-7.";

export const explain: Command = {
  name: "explain",
  usage: "ID [--json]",
  summary:
    "Explains a strategy, pipeline (its stages joined by +), criterion, rating (strategy/criterion), question, rule, record, claim, measurement or term.",
  flags: { json: { type: "boolean", help: "print JSON" } },
  args: [1, 1],
  run([id = ""], flags) {
    const knowledge = createKnowledge(content);
    const found = lookUp(knowledge, id);
    if (found.length === 0) {
      throw new InputProblem(unknownId(id, knownIds(knowledge), IDS));
    }
    if (flags.json === true) {
      const sources = (cites: Entry["cites"]) => cites.map((citation) => knowledge.source(citation));
      return `${JSON.stringify(
        found.map(({ kind, record, cites }) => ({ kind, record, sources: sources(cites) })),
        null,
        2,
      )}\n`;
    }
    return `${found.map((entry) => paragraph(entry, knowledge.source)).join("\n\n")}\n`;
  },
};

function paragraph(
  { kind, id, title, text, cites }: Entry,
  source: (citation: Entry["cites"][number]) => { label: string; text: string; url: string | null },
): string {
  const head = title === id ? `${id} (${kind})` : `${title} (${kind} ${id})`;
  const sources = cites.map((citation) => {
    const { label, text: says, url } = source(citation);
    return `  - ${label}: ${says}${url === null ? "" : ` ${url}`}`;
  });
  return [head, text, ...sources].join("\n");
}
