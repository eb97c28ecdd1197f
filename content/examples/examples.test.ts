import { describe, expect, it, test } from "vitest";
import { strategies } from "@/content/strategies";
import type { ChatMessage, ExampleRecord } from "@/lib/knowledge/example-record";
import { exampleRecords } from "./index";

/** A row that takes more than a screen to read explains nothing. */
const LONGEST_ROW = 1000;

test("every strategy has one record", () => {
  expect(exampleRecords.map(({ strategy }) => strategy).sort()).toEqual(strategies.map(({ id }) => id).sort());
});

describe.each(exampleRecords.map((record) => [record.strategy, record] as const))("%s", (strategy, record) => {
  it("has the usual format of the strategy", () => {
    expect(record.format).toBe(strategies.find(({ id }) => id === strategy)?.format);
  });
  it("is short enough to read, and its note is one sentence", () => {
    expect(JSON.stringify(record.value).length).toBeLessThan(LONGEST_ROW);
    expect(record.note).toMatch(/^[A-Z][^.]*\.$/);
  });
  it("is a valid row of its format", () => {
    expect(faults(record)).toEqual([]);
  });
});

/** What a loader of the format, or a careful reader, would object to. */
function faults(record: ExampleRecord): readonly string[] {
  switch (record.format) {
    case "text":
      return record.value.text.split(". ").length < 3 ? ["no running text"] : [];
    case "prompt-completion":
      return record.value.prompt.includes(record.value.completion) ? ["the prompt gives the completion away"] : [];
    case "openai-chat":
      return turnFaults(record.value.messages, "assistant");
    case "preference": {
      const { prompt, chosen, rejected } = record.value;
      return chosen === rejected || [chosen, rejected].some((answer) => answer.startsWith(prompt)) ? ["no pair"] : [];
    }
    case "verl-rl":
      return turnFaults(record.value.prompt, "user");
    case null:
      if ("messages" in record.value) {
        const shots = record.value.messages.filter(({ role }) => role === "assistant").length;
        return [...turnFaults(record.value.messages, "user"), ...(shots === 2 ? [] : ["not two examples"])];
      }
      return citationFaults(record.value);
  }
}

/** A system message only at the head; then user and assistant by turns, up to the role that has to come last. */
function turnFaults(messages: readonly ChatMessage[], last: ChatMessage["role"]): readonly string[] {
  const turns = messages[0]?.role === "system" ? messages.slice(1) : messages;
  const inTurn = turns.every(({ role }, k) => role === (k % 2 === 0 ? "user" : "assistant"));
  return [
    ...(inTurn ? [] : ["roles do not alternate"]),
    ...(turns.at(-1)?.role === last ? [] : [`${last} is not last`]),
  ];
}

function citationFaults({ passages, answer }: { passages: readonly { id: string }[]; answer: string }) {
  const cited = [...answer.matchAll(/\[([^\]]+)\]/g)].map(([, id]) => id);
  const known = cited.filter((id) => passages.some((passage) => passage.id === id));
  return cited.length > 0 && known.length === cited.length ? [] : ["the answer cites no passage, or an unknown one"];
}
