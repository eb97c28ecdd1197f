/** @file Turns as bare text, for formats without roles, and the pieces of turns that formats argue about. */

import type { Json, Turn } from "./example";
import { isRow, text } from "./json";

const NAMES = { system: "System", user: "User", assistant: "Assistant", tool: "Tool" } satisfies Record<
  Turn["role"],
  string
>;

export function turn(role: Turn["role"], words: string): Turn {
  return { role, text: words };
}

/** Whether a turn says about training what its role does not say already: only the assistant's are learned as it is. */
export function isMarked({ role, trained }: Turn): boolean {
  return trained === true || (trained === false && role === "assistant");
}

/** What a turn says beside role and text, as names for a list of losses. */
export function besideText(turns: readonly Turn[]): string[] {
  const names = turns.flatMap((one) => [
    ...Object.keys(one.extra ?? {}).map((key) => `messages[].${key}`),
    ...(isMarked(one) ? ["which turns are trained"] : []),
  ]);
  return [...new Set(names)];
}

/**
 * Turns as one text. A single turn is its text, a system prompt stands above a single message, and anything longer
 * becomes a transcript with named speakers.
 *
 * @returns the text and what it no longer says; nothing is lost of a single plain turn of that role
 */
export function flattened(turns: readonly Turn[], role: "user" | "assistant"): { text: string; lost: string[] } {
  const [first, second] = turns;
  if (first !== undefined && turns.length === 1) {
    const roles = first.role === role ? [] : [`the role "${first.role}"`];
    return { text: first.text, lost: [...roles, ...besideText(turns)] };
  }
  if (first?.role === "system" && second?.role === "user" && turns.length === 2) {
    if (first.text === "") return { text: second.text, lost: ["an empty system prompt", ...besideText(turns)] };
    return {
      text: `${first.text}\n\n${second.text}`,
      lost: ["the border between system prompt and message", ...besideText(turns)],
    };
  }
  return {
    text: turns.map((one) => `${NAMES[one.role]}: ${one.text}`).join("\n\n"),
    lost: ["the roles of the turns", ...besideText(turns)],
  };
}

/** Where the last answer begins: prompt before, answer from there. Null where the last turn is not the assistant's. */
export function splitAnswer(turns: readonly Turn[]): { prompt: readonly Turn[]; answer: readonly Turn[] } | null {
  if (turns.at(-1)?.role !== "assistant") return null;
  return { prompt: turns.slice(0, -1), answer: turns.slice(-1) };
}

export function sameTurns(a: readonly Turn[], b: readonly Turn[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The turns that both begin with. */
export function sharedPrefix(a: readonly Turn[], b: readonly Turn[]): readonly Turn[] {
  const end = a.findIndex((one, index) => JSON.stringify(one) !== JSON.stringify(b[index]));
  return end < 0 ? a : a.slice(0, end);
}

/** The text of a content that is a list of parts; parts without text (images, sound) add nothing. */
export function textOfParts(parts: readonly Json[]): string {
  return parts.flatMap((part) => (isRow(part) ? (text(part, "text") ?? []) : [])).join("\n");
}

/** Whether a content is a list of parts with nothing in it but this one text. */
export function onlyText(parts: readonly Json[]): boolean {
  const [part] = parts;
  return (
    parts.length === 1 &&
    isRow(part) &&
    text(part, "text") !== undefined &&
    Object.keys(part).every((key) => key === "text" || key === "type")
  );
}
