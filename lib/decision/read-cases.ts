/** @file The border where decided cases come in as JSON: nothing is thrown, every fault is a sentence. */

import { isObject, type JsonObject } from "@/lib/json-object";
import { suggestion } from "@/lib/knowledge/nearest";
import { type AnswerableQuestion, type Problem, readAnswersJson } from "@/lib/plan/answers";
import type { DecidedCase } from "./cases";

/** The ids that a case may speak of. */
export type CaseIds = {
  questions: readonly AnswerableQuestion[];
  strategies: readonly string[];
  methods: readonly string[];
};

export type ReadCases = { cases: readonly DecidedCase[]; problems: readonly Problem[] };

/** Reads a list of cases, or an object that holds it as `cases` or `vignettes`. Fields that scoring does not need are skipped. */
export function readCasesJson(value: unknown, ids: CaseIds): ReadCases {
  const list = isObject(value) ? (value.cases ?? value.vignettes) : value;
  if (!Array.isArray(list) || list.length === 0) {
    const sentence = 'Cases are a list of objects: [{ "id": "a", "answers": { .. }, "accept": [["rag"]] }].';
    return { cases: [], problems: [{ sentence, about: "" }] };
  }
  const cases: DecidedCase[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [k, entry] of list.entries()) {
    const id = isObject(entry) && typeof entry.id === "string" ? entry.id : "";
    if (!isObject(entry) || id === "") {
      problems.push({ sentence: `Case ${k + 1} has no "id".`, about: "" });
    } else if (seen.has(id)) {
      problems.push({ sentence: `The id "${id}" is used for two cases.`, about: id });
    } else {
      seen.add(id);
      const read = readCase(id, entry, ids);
      if ("sentence" in read) problems.push(read);
      else cases.push(read);
    }
  }
  return { cases, problems };
}

function readCase(id: string, entry: JsonObject, ids: CaseIds): DecidedCase | Problem {
  const within = ({ sentence, about }: Problem): Problem => ({ sentence: `Case "${id}": ${sentence}`, about });
  if (!isObject(entry.answers)) return within({ sentence: 'It has no "answers".', about: id });
  const { answers, problems } = readAnswersJson(entry.answers, ids.questions);
  const [problem] = problems;
  if (problem) return within(problem);

  const given = Array.isArray(entry.accept) ? entry.accept : [];
  const accept = given.map(idList).filter((stages) => stages !== null);
  if (accept.length === 0 || accept.length < given.length) {
    return within({ sentence: '"accept" is a list of outcomes, each a strategy id or a list of them.', about: id });
  }
  const mustNot = optionalList(entry.must_not);
  const methodAccept = optionalList(entry.method_accept);
  if (mustNot === null || methodAccept === null) {
    const field = mustNot === null ? "must_not" : "method_accept";
    return within({ sentence: `"${field}" is a list of ids.`, about: id });
  }
  const unknown =
    unknownId([...accept.flat(), ...mustNot], ids.strategies, "strategy") ??
    unknownId(methodAccept, ids.methods, "update method");
  if (unknown !== null) return within(unknown);
  const { review = "determined", contested = false } = entry;
  const isDisputed = review === "contested" || (contested !== false && contested !== null && contested !== "");
  if (!isDisputed && review !== "determined" && review !== "lenient") {
    return within({ sentence: '"review" is "determined" or "lenient".', about: id });
  }
  return {
    id,
    answers,
    accept,
    mustNot,
    methodAccept: methodAccept.length === 0 ? null : methodAccept,
    source: typeof entry.source === "string" ? entry.source : "",
    review: review === "lenient" ? "lenient" : "determined",
    contested: !isDisputed ? null : typeof contested === "string" ? contested : "disputed",
  };
}

/** A bare id is a list of one; null where it is neither an id nor a list of ids. */
function idList(value: unknown): readonly string[] | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.filter((id) => typeof id === "string");
  return texts.length === list.length && texts.length > 0 ? texts : null;
}

/** Like `idList`, and nothing given is an empty list. */
function optionalList(value: unknown): readonly string[] | null {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0) ? [] : idList(value);
}

function unknownId(used: readonly string[], known: readonly string[], noun: string): Problem | null {
  const id = used.find((each) => !known.includes(each));
  if (id === undefined) return null;
  return { sentence: `There is no ${noun} "${id}". ${suggestion(id, known)}`, about: id };
}
