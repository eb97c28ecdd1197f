/** @file Shapes that one data set brought into the world: transcripts, and tasks with instances. */

import { defineFormat, reading, readings } from "@/lib/dataset/define";
import type { Json, TrainingExample, Turn } from "@/lib/dataset/example";
import { fault, listFaults, pairFaults, textFaults } from "@/lib/dataset/faults";
import { field, has, hasList, isList, isRefused, isRow, kindOf, listed, text } from "@/lib/dataset/json";
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

export const NAMED_FORMATS = { hhTranscript, selfInstruct, superNi, bbh } satisfies Record<string, Format>;
