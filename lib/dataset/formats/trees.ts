/** @file Rows that branch: the trees of OpenAssistant and the rated steps of PRM800K. */

import { defineFormat, reading, readings } from "@/lib/dataset/define";
import type { TrainingExample, Turn } from "@/lib/dataset/example";
import { fault, textFaults } from "@/lib/dataset/faults";
import { field, has, hasList, hasTexts, isRefused, isRow, kindOf, listed, text } from "@/lib/dataset/json";
import { sameTurns, turn } from "@/lib/dataset/turns";
import type { Format, Refused, Row } from "@/lib/dataset/types";

/** The path that was chosen, and each other completion as a path of its own that ends with it. */
const prm800k = defineFormat({
  id: "prm800k",
  name: "PRM800K",
  sentence: "A problem and the steps of a solution, each with completions rated -1, 0 or 1.",
  family: "steps",
  keys: ["question", "label"],
  source: "https://github.com/openai/prm800k",
  accepted: [],
  detect: (row) => problemOf(row) !== undefined && judged(row).length > 0,
  check: (row) => [
    ...(problemOf(row) === undefined
      ? [fault("missing_field", "question.problem", "question.problem is missing: write the problem as a text.")]
      : []),
    ...(judged(row).length === 0
      ? [fault("empty_list", "label.steps", "label.steps holds no rated completion: add the steps.")]
      : []),
  ],
  read: readPrm,
  writers: {
    steps({ problem, steps }) {
      const rated = steps.map(({ text: words, good }) => ({
        completions: [{ text: words, rating: good ? 1 : -1, flagged: null }],
        human_completion: null,
        chosen_completion: 0,
      }));
      return { row: { question: { problem }, label: { steps: rated } }, lost: [] };
    },
  },
  holds: "any",
});

function problemOf(row: Row): string | undefined {
  const question = field(row, "question");
  return isRow(question) ? text(question, "problem") : undefined;
}

type Rated = { text: string; rating: number };

function judged(row: Row): readonly { rated: readonly Rated[]; chosen: number | null }[] {
  const label = field(row, "label");
  const steps = isRow(label) ? listed(label, "steps") : [];
  return steps.flatMap((step) => {
    if (!isRow(step)) return [];
    const rated = listed(step, "completions").flatMap((one) => {
      const [words, rating] = isRow(one) ? [text(one, "text"), field(one, "rating")] : [];
      return words === undefined || typeof rating !== "number" ? [] : [{ text: words, rating }];
    });
    const chosen = field(step, "chosen_completion");
    return rated.length === 0 ? [] : [{ rated, chosen: typeof chosen === "number" ? chosen : null }];
  });
}

function readPrm(row: Row) {
  const problem = problemOf(row);
  if (problem === undefined) return { refused: "question.problem is missing: write the problem as a text." };
  const steps = judged(row);
  const path: { text: string; good: boolean }[] = [];
  const others: TrainingExample[] = [];
  for (const { rated, chosen } of steps) {
    const taken = rated[chosen ?? 0] ?? rated[0];
    for (const one of rated) {
      if (one === taken) continue;
      others.push({ kind: "steps", problem, steps: [...path, { text: one.text, good: one.rating >= 0 }] });
    }
    if (taken !== undefined) path.push({ text: taken.text, good: taken.rating >= 0 });
  }
  const examples: TrainingExample[] = path.length === 0 ? [] : [{ kind: "steps", problem, steps: path }, ...others];
  const neutral = steps.some(({ rated }) => rated.some(({ rating }) => rating === 0));
  const question = field(row, "question");
  const lost = [
    ...(neutral ? ["ratings of 0, which count as right"] : []),
    ...(isRow(question) && Object.keys(question).length > 1 ? ["fields of question beside the problem"] : []),
  ];
  return readings(examples, "label.steps holds no rated completion: add the steps.", lost);
}

export const SPEAKER: ReadonlyMap<string, Turn["role"]> = new Map([
  ["prompter", "user"],
  ["assistant", "assistant"],
]);

type Path = { node: Row; turns: readonly Turn[] };

/** Every way from the first message to a last answer; best ranks first. Walks with a list, since trees can be deep. */
function paths(root: Row): { paths: readonly (readonly Turn[])[]; lost: readonly string[] } | Refused {
  const found: (readonly Turn[])[] = [];
  const open: Path[] = [{ node: root, turns: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, turns } = next;
    const [role, words] = [SPEAKER.get(text(node, "role") ?? ""), text(node, "text")];
    if (role === undefined) {
      return {
        refused: `A message has the role ${JSON.stringify(field(node, "role") ?? null)}: write prompter or assistant.`,
      };
    }
    if (words === undefined) return { refused: "A message of the tree has no text: write it." };
    const here = [...turns, turn(role, words)];
    const replies = listed(node, "replies").flatMap((reply) => (isRow(reply) ? [reply] : []));
    if (replies.length === 0) {
      const end = here.findLastIndex((one) => one.role === "assistant") + 1;
      if (end > 0 && !found.some((path) => sameTurns(path, here.slice(0, end)))) found.push(here.slice(0, end));
    }
    for (const reply of replies.toSorted((a, b) => rankOf(b) - rankOf(a))) open.push({ node: reply, turns: here });
    if (open.length + found.length > MOST_PATHS)
      return { refused: `The tree has more than ${MOST_PATHS} paths: split it.` };
  }
  return {
    paths: found,
    lost: ["ids, labels and ranks of the messages", "the tree: its paths repeat their first turns"],
  };
}

const MOST_PATHS = 10_000;

function rankOf(node: Row): number {
  const rank = field(node, "rank");
  return typeof rank === "number" ? rank : Number.MAX_SAFE_INTEGER;
}

const oasstTree = defineFormat({
  id: "oasst-tree",
  name: "OpenAssistant tree",
  sentence: "A tree of messages: a prompt, its replies, and theirs. Each path is a conversation.",
  family: "tree",
  keys: ["prompt", "message_tree_id", "tree_state"],
  source: "https://github.com/LAION-AI/Open-Assistant",
  accepted: [],
  detect: (row) => isRow(field(row, "prompt")) && (has(row, "message_tree_id") || hasReplies(row)),
  check(row) {
    const root = field(row, "prompt");
    if (!isRow(root))
      return [fault("field_not_object", "prompt", `prompt is ${kindOf(root)}: write the first message.`)];
    const found = paths(root);
    if (isRefused(found)) return [fault("unknown_role", "prompt", found.refused)];
    return found.paths.length > 0
      ? []
      : [fault("no_assistant", "prompt", "No path has an answer: there is nothing to learn.")];
  },
  read(row) {
    const root = field(row, "prompt");
    if (!isRow(root)) return { refused: `prompt is ${kindOf(root)}: write the first message with its replies.` };
    const found = paths(root);
    if (isRefused(found)) return found;
    const examples = found.paths.map((turns): TrainingExample => ({ kind: "conversation", turns }));
    return readings(examples, "No path of the tree has an answer: there is nothing to learn.", found.lost);
  },
  reads: "conversation",
  writers: {},
  holds: "any",
});

function hasReplies(row: Row): boolean {
  const prompt = field(row, "prompt");
  return isRow(prompt) && hasList(prompt, "replies");
}

const oasstMessage = defineFormat({
  id: "oasst-message",
  name: "OpenAssistant message",
  sentence: "One message of a tree, with the id of the message before it. A conversation is spread over several rows.",
  family: "tree",
  keys: ["message_id", "parent_id", "role", "text"],
  source: "https://github.com/LAION-AI/Open-Assistant",
  accepted: [],
  detect: (row) => has(row, "message_id", "parent_id") && hasTexts(row, "role", "text"),
  check: (row) => [
    ...textFaults(row, "text", "warning"),
    ...(SPEAKER.has(text(row, "role") ?? "")
      ? []
      : [fault("unknown_role", "role", `role is ${kindOf(field(row, "role"))}: write prompter or assistant.`)]),
  ],
  read(row) {
    const words = text(row, "text");
    if (words === undefined || text(row, "role") !== "prompter" || (field(row, "parent_id") ?? null) !== null) {
      return {
        refused: "The message continues another row: take the file of trees, or join the rows by parent_id first.",
      };
    }
    return reading({ kind: "prompt", prompt: [turn("user", words)] });
  },
  reads: "prompt",
  writers: {},
  holds: "any",
});

export const TREE_FORMATS = { prm800k, oasstTree, oasstMessage } satisfies Record<string, Format>;
