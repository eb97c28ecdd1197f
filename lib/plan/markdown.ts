/** @file Text into Markdown (CommonMark with tables) so that it stays text: whatever a reader typed is shown, never obeyed. */

/**
 * Any text as one line of inline Markdown that shows exactly that text, white space apart.
 *
 * Characters that mark something up are escaped, control characters dropped, and bare addresses kept from becoming
 * links. The result may begin a line or stand in a table.
 */
export function markdownText(text: string): string {
  return text
    .replace(CONTROLS, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/g, "\\$&")
    .replace(/:\/\//g, "\\://")
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/^[#+=-]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
/** Without tab and line feed, which count as white space. */
const CONTROLS = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;

/** Lines of a reader's text as one paragraph that keeps its line breaks; `indent` goes before all lines but the first. */
export function markdownLines(text: string, indent = ""): string {
  return text
    .split(LINE_ENDS)
    .map(markdownText)
    .filter((line) => line !== "")
    .join(`\\\n${indent}`);
}
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** A link where the address is one of the web, the text alone elsewhere. */
export function markdownLink(text: string, href: string | null): string {
  const shown = markdownText(text);
  if (href === null || !/^https?:\/\/[^\s]/i.test(href)) return shown;
  return `[${shown}](<${href.replace(/[\s<>\\|]/g, (character) => encodeURIComponent(character))}>)`;
}

/** A table; every cell is text and is escaped here. Rows that are too short are filled up. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${head.map((_, column) => markdownText(cells[column] ?? "")).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}

/** A value as an indented JSON block, fenced so that nothing in it can end the block. */
export function markdownJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}json\n${text}\n${fence}`;
}
