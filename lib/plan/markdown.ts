/** @file Text into Markdown (CommonMark with tables) so that it stays text: whatever a reader typed is shown, never obeyed. */

/**
 * Any text as inline Markdown that shows exactly that text on one line, white space apart: behind other words of a line,
 * or in a table.
 *
 * Characters that mark something up are escaped, control characters dropped, and bare addresses kept from becoming links.
 */
export function markdownInline(text: string): string {
  return text
    .replace(CONTROLS, " ")
    .replace(SPACES, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/g, "\\$&")
    .replace(/:\/\//g, "\\://")
    .replace(/www\./gi, (found) => `${found.slice(0, -1)}\\.`);
}
const CONTROLS = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;
/** White space and line ends; the spaces that hold a figure and its unit together are kept. */
const SPACES = /[^\S\u00a0\u202f]+/gu;

/** The same where the text begins a line, a list item or a heading: it never opens a block of its own. */
export function markdownText(text: string): string {
  return markdownInline(text)
    .replace(/^[#+=-]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2")
    .replace(/ (#+)$/, " \\$1");
}

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
  const shown = markdownInline(text);
  if (href === null || !/^https?:\/\/[^\s]/i.test(href)) return shown;
  return `[${shown}](<${href.replace(/[\s<>\\|]/g, (character) => encodeURIComponent(character))}>)`;
}

/** Any text as a code span on one line. */
export function markdownCode(text: string): string {
  const shown = text.replace(CONTROLS, " ").replace(SPACES, " ").trim();
  const fence = "`".repeat(1 + longestRun(shown));
  return shown === "" ? "" : `${fence} ${shown} ${fence}`;
}

/** A table; every cell is text and is escaped here. Rows that are too short are filled up. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${head.map((_, column) => markdownInline(cells[column] ?? "")).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}

/** A value as an indented JSON block, fenced so that nothing in it can end the block. */
export function markdownJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const fence = "`".repeat(Math.max(3, 1 + longestRun(text)));
  return `${fence}json\n${text}\n${fence}`;
}

/** Length of the longest run of backticks. */
function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
