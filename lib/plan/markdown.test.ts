import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { markdownCode, markdownJson, markdownLines, markdownLink, markdownTable, markdownText } from "./markdown";

/** Pieces that mean something in Markdown, HTML or a table, mixed with text. */
const PIECES = [
  "|",
  "\\",
  "`",
  "```",
  "*",
  "__",
  "<b>",
  "</td>",
  "[x](y)",
  "!",
  "#",
  "- ",
  "1. ",
  "> ",
  "\n",
  "\r",
  "&amp;",
  "~~",
  "www.",
  "https://",
  "\u2028",
  "\u202e",
  "a",
  "é",
  " ",
] as const;
const markup = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 12 })
  .map((all) => all.join(""));

describe("markdownText", () => {
  test.each([
    ["Support assistant, first round", "Support assistant, first round"],
    ["a | b", "a \\| b"],
    ["*bold* and _it_ and `code`", "\\*bold\\* and \\_it\\_ and \\`code\\`"],
    ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["[x](javascript:1)", "\\[x\\](javascript:1)"],
    ["![x](https://e.org/x.png)", "!\\[x\\](https\\://e.org/x.png)"],
    ["see www.e.org &amp; more", "see www\\.e.org \\&amp; more"],
    ["# Head", "\\# Head"],
    ["- item", "\\- item"],
    ["12. June", "12\\. June"],
    ["3) third", "3\\) third"],
    ["===", "\\==="],
    ["Written in C ##", "Written in C \\##"],
    ["back\\slash", "back\\\\slash"],
    [" two\n lines\t here ", "two lines here"],
    ["\u0000a\u202eb", "a b"],
    ["61\u202f%", "61\u202f%"],
    ["", ""],
  ])("%j", (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  it("leaves nothing that marks up, and loses no letter", () => {
    fc.assert(
      fc.property(markup, (text) => {
        const written = markdownText(text);
        const bare = written.replace(/\\[!-/:-@[-`{-~]/g, "·");
        expect(bare).not.toMatch(/[\\`*_[\]<>|~&$\n\r]|:\/\/|^[#+=-]/);
        const letters = (from: string) => from.replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters(written)).toBe(letters(text));
      }),
    );
  });
});

test("markdownLines keeps the breaks and escapes every line's start", () => {
  expect(markdownLines("First.\n\n- not a list\r\n# not a head", "  ")).toBe(
    "First.\\\n  \\- not a list\\\n  \\# not a head",
  );
  expect(markdownLines(" \n ")).toBe("");
});

test.each([
  ["Wei et al. 2021", "https://arxiv.org/abs/2109.01652", "[Wei et al. 2021](<https://arxiv.org/abs/2109.01652>)"],
  ["Document 001, section 2", null, "Document 001, section 2"],
  ["a]b", "https://e.org/a b>c)d|e", "[a\\]b](<https://e.org/a%20b%3Ec)d%7Ce>)"],
  ["x", "javascript:alert(1)", "x"],
  ["x", "https://", "x"],
])("markdownLink %j to %j", (text, href, written) => {
  expect(markdownLink(text, href)).toBe(written);
});

describe("markdownTable", () => {
  it("writes a head, a rule and the rows", () => {
    expect(markdownTable(["", "a|b"], [["1", "two\nlines"], ["2"]])).toBe(
      "|  | a\\|b |\n| --- | --- |\n| 1 | two lines |\n| 2 |  |",
    );
  });

  it("is never broken by what stands in a cell", () => {
    const row = fc.array(markup, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(row, fc.array(row), (head, rows) => {
        const lines = markdownTable(head, rows).split("\n");
        expect(lines.length).toBe(rows.length + 2);
        for (const line of lines) expect([strict(line), naive(line)]).toEqual([3, 3]);
      }),
    );
  });
});

test.each([
  ["/guide?a=b&v=1", "` /guide?a=b&v=1 `"],
  ["a `` b\n`", "``` a `` b ` ```"],
  ["", ""],
])("markdownCode %j", (text, written) => {
  expect(markdownCode(text)).toBe(written);
});

test("markdownJson cannot be ended from inside", () => {
  expect(markdownJson({ a: 1 })).toBe('```json\n{\n  "a": 1\n}\n```');
  const block = markdownJson({ a: "```` x" });
  expect(block.startsWith("`````json\n")).toBe(true);
  expect(block.endsWith("\n`````")).toBe(true);
});

/** Cells of a row as cmark-gfm counts them: a backslash takes the next character along. */
function strict(line: string): number {
  return line.replace(/\\./g, "").split("|").length - 2;
}

/** Cells of a row as markdown-it counts them: a pipe right behind any backslash does not split. */
function naive(line: string): number {
  return line.split(/(?<!\\)\|/).length - 2;
}
