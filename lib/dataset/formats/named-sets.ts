/** @file Shapes that one data set brought into the world: transcripts, trees, tasks with instances, judged steps. */

import { defineFormat, reading, readings } from "@/lib/dataset/define";
import type { Json, TrainingExample, Turn } from "@/lib/dataset/example";
import { fault, listFaults, pairFaults, textFaults } from "@/lib/dataset/faults";
import { field, has, hasList, hasTexts, isList, isRefused, isRow, kindOf, text } from "@/lib/dataset/json";
import { isMarked, sameTurns, splitAnswer, turn } from "@/lib/dataset/turns";
import type { Fault, Format, Refused, Row } from "@/lib/dataset/types";

const MARKS = { Human: "user", Assistant: "assistant" } as const;

/** A transcript in the marks of the HH set, as turns. White space after a mark belongs to the turn. */
function readTranscript(words: string, place: string): readonly Turn[] | Refused {
  const pieces = words.split(/\n\n(Human|Assistant):/);
  if (pieces.length < 3 || pieces[0] !== "") {
    return { refused: `${place} does not begin with an empty line and "Human:": write the whole transcript.` };
  }
  const turns: Turn[] = [];
  for (let at = 1; at + 1 < pieces.length; at += 2) {
    turns.push(turn(pieces[at] === "Human" ? MARKS.Human : MARKS.Assistant, pieces[at + 1] ?? ""));
  }
  return turns;
}

function writeTranscript(turns: readonly Turn[]): string | Refused {
  const pieces: string[] = [];
  for (const one of turns) {
    if (one.role !== "user" && one.role !== "assistant") {
      return { refused: "A transcript has no place for system prompts and tools: choose a format of messages." };
    }
    if (/\n\n(?:Human|Assistant):/.test(`${one.text}\n`)) {
      return {
        refused: 'A turn contains a line that begins with "Human:" or "Assistant:", so it could not be told apart.',
      };
    }
    pieces.push(`\n\n${one.role === "user" ? "Human" : "Assistant"}:${one.text}`);
  }
  return pieces.join("");
}

function readHh(row: Row) {
  const [chosen, rejected] = [text(row, "chosen"), text(row, "rejected")];
  if (chosen === undefined || rejected === undefined)
    return { refused: "chosen and rejected must both be texts: write them." };
  const better = readTranscript(chosen, "chosen");
  if ("refused" in better) return better;
  const worse = readTranscript(rejected, "rejected");
  if ("refused" in worse) return worse;
  const [good, bad] = [splitAnswer(better), splitAnswer(worse)];
  if (good === null || bad === null)
    return { refused: "A transcript does not end with the assistant: add its answer." };
  if (good.prompt.length === 0 || !sameTurns(good.prompt, bad.prompt)) {
    return {
      refused: "chosen and rejected do not share everything up to their last answer: leave the row out, or mend it.",
    };
  }
  return { prompt: good.prompt, chosen: good.answer, rejected: bad.answer };
}

const hhTranscript = defineFormat({
  id: "hh-transcript",
  name: "HH transcripts",
  sentence: 'Two transcripts with the marks "Human:" and "Assistant:" that differ in the last answer.',
  family: "preference",
  keys: ["chosen", "rejected"],
  source: "https://github.com/anthropics/hh-rlhf",
  accepted: [],
  detect: (row) => [text(row, "chosen"), text(row, "rejected")].every((words) => /^\s*Human:/.test(words ?? "")),
  check(row) {
    const texts = [...textFaults(row, "chosen", "fine"), ...textFaults(row, "rejected", "fine")];
    if (texts.some(({ severity }) => severity === "error")) return texts;
    const found = readHh(row);
    if (isRefused(found)) return [...texts, fault("implicit_prompt_mismatch", "rejected", found.refused)];
    const names = { chosen: "chosen", rejected: "rejected" };
    return [...texts, ...pairFaults(found.chosen[0]?.text ?? "", found.rejected[0]?.text ?? "", "", names)];
  },
  read(row) {
    const found = readHh(row);
    return isRefused(found) ? found : reading({ kind: "preference", ...found });
  },
  writers: {
    preference({ prompt, chosen, rejected }) {
      if (chosen.length !== 1 || rejected.length !== 1)
        return { refused: "A transcript differs in one last answer only." };
      const better = writeTranscript([...prompt, ...chosen]);
      if (typeof better !== "string") return better;
      const worse = writeTranscript([...prompt, ...rejected]);
      if (typeof worse !== "string") return worse;
      const beside = [...prompt, ...chosen, ...rejected].flatMap((one) => [
        ...Object.keys(one.extra ?? {}).map((key) => `messages[].${key}`),
        ...(isMarked(one) ? ["which turns are trained"] : []),
      ]);
      return { row: { chosen: better, rejected: worse }, lost: beside };
    },
  },
  holds: "any",
});

const selfInstruct = defineFormat({
  id: "self-instruct-tasks",
  name: "Self-Instruct task",
  sentence: "An instruction with instances, each an input and an output.",
  family: "instruction",
  keys: ["instruction", "instances"],
  source: "https://github.com/yizhongw/self-instruct",
  accepted: [],
  detect: (row) => text(row, "instruction") !== undefined && hasList(row, "instances"),
  check: (row) => [
    ...textFaults(row, "instruction", "warning"),
    ...listFaults(row, "instances"),
    ...listed(row, "instances").flatMap((one, index) => instanceFaults(one, `instances[${index}]`)),
  ],
  read(row) {
    const instruction = text(row, "instruction");
    if (instruction === undefined) return { refused: "instruction must be a text: write it." };
    const examples = listed(row, "instances").flatMap((one): TrainingExample[] => {
      const output = isRow(one) ? text(one, "output") : undefined;
      const input = isRow(one) ? (text(one, "input") ?? "") : "";
      return output === undefined ? [] : [{ kind: "instruction", system: "", instruction, input, output }];
    });
    return readings(examples, "instances holds no output: add one with input and output.");
  },
  writers: {
    instruction({ system, instruction, input, output }) {
      const asked = system === "" ? instruction : `${system}\n\n${instruction}`;
      const lost = system === "" ? [] : ["the border between system prompt and instruction"];
      return { row: { instruction: asked, instances: [{ input, output }] }, lost };
    },
  },
  holds: "any",
});

function listed(row: Row, key: string): readonly Json[] {
  const value = field(row, key);
  return isList(value) ? value : [];
}

function instanceFaults(one: Json, where: string): Fault[] {
  if (!isRow(one)) return [fault("field_not_object", where, `${where} is ${kindOf(one)}: write input and output.`)];
  return textFaults(one, "output", "warning", `${where}.output`);
}

/** A field that holds one text, or a list whose first entry counts. */
function firstText(row: Row, key: string): string | undefined {
  const value = field(row, key);
  const first = isList(value) ? value[0] : value;
  return typeof first === "string" ? first : undefined;
}

const superNi = defineFormat({
  id: "super-ni",
  name: "Super-NaturalInstructions task",
  sentence: "One task: its definition, examples to imitate and to avoid, and instances with input and outputs.",
  family: "instruction",
  keys: ["Definition", "Instances", "Positive Examples", "Negative Examples"],
  source: "https://github.com/allenai/natural-instructions",
  accepted: [],
  detect: (row) => has(row, "Definition") && hasList(row, "Instances"),
  check: (row) => [
    ...(firstText(row, "Definition") === undefined
      ? [fault("missing_field", "Definition", "Definition holds no text: write what the task is.")]
      : []),
    ...listFaults(row, "Instances"),
  ],
  read(row) {
    const instruction = firstText(row, "Definition");
    if (instruction === undefined) return { refused: "Definition holds no text: write what the task is." };
    const several = listed(row, "Instances").some((one) => isRow(one) && listed(one, "output").length > 1);
    const examples = listed(row, "Instances").flatMap((one): TrainingExample[] => {
      const output = isRow(one) ? firstText(one, "output") : undefined;
      const input = isRow(one) ? (text(one, "input") ?? "") : "";
      return output === undefined ? [] : [{ kind: "instruction", system: "", instruction, input, output }];
    });
    const lost = [
      ...["Positive Examples", "Negative Examples"].filter((key) => listed(row, key).length > 0),
      ...(several ? ["further outputs of an instance"] : []),
      ...(examples.length > 0 ? ["ids of the instances"] : []),
    ];
    return readings(examples, "Instances holds no output: add one with input and output.", lost);
  },
  reads: "instruction",
  writers: {},
  holds: "any",
});

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

const SPEAKER: ReadonlyMap<string, Turn["role"]> = new Map([
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

const bbh = defineFormat({
  id: "bbh-examples",
  name: "BIG-Bench Hard task",
  sentence:
    "One task of an evaluation set: examples with input and target, under a mark that says never to train on it.",
  family: "verifiable",
  keys: ["canary", "examples"],
  source: "https://github.com/suzgunmirac/BIG-Bench-Hard",
  accepted: [],
  detect: (row) => has(row, "canary") && hasList(row, "examples"),
  check: (row) => [
    ...listFaults(row, "examples"),
    fault("evaluation_set", "canary", "canary marks an evaluation set: keep it out of the training data.", "warning"),
  ],
  read(row) {
    const source = "BIG-Bench Hard";
    const examples = listed(row, "examples").flatMap((one): TrainingExample[] => {
      const [input, answer] = isRow(one) ? [text(one, "input"), text(one, "target")] : [];
      if (input === undefined || answer === undefined) return [];
      return [{ kind: "verifiable", prompt: [turn("user", input)], answer, check: "exact", source }];
    });
    return readings(examples, "examples holds no input with a target: add one.", ["canary"]);
  },
  reads: "verifiable",
  writers: {},
  holds: "any",
});

export const NAMED_FORMATS = {
  hhTranscript,
  selfInstruct,
  superNi,
  prm800k,
  oasstTree,
  oasstMessage,
  bbh,
} satisfies Record<string, Format>;
