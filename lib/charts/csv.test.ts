import fc from "fast-check";
import { expect, it, test } from "vitest";
import { type CsvCell, writeCsv } from "./csv";

it("quotes what needs it and ends every row with CRLF", () => {
  expect(
    writeCsv([
      ["Strategy", 'a "quoted", text', "two\nlines"],
      ["Retrieval", -3.5, null],
    ]),
  ).toBe('Strategy,"a ""quoted"", text","two\nlines"\r\nRetrieval,-3.5,\r\n');
  expect(writeCsv([])).toBe("");
});

test.each([
  ["=1+1", "'=1+1"],
  ["+49", "'+49"],
  ["-3 points", "'-3 points"],
  ["@sum", "'@sum"],
  ["\t=1", "'\t=1"],
  ["=a,b", '"\'=a,b"'],
  ["\u22123", "\u22123"],
])("text %j is written %j", (text, written) => expect(writeCsv([[text]])).toBe(`${written}\r\n`));

it("writes numbers bare", () => {
  expect(writeCsv([[0.1 + 0.2, 1_200_000, -0, 1e-7]])).toBe("0.3,1200000,0,1e-7\r\n");
});

it("refuses what is no number", () => {
  expect(() => writeCsv([[Number.NaN]])).toThrow(RangeError);
});

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') {
        field += '"';
        at++;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ",") {
      row.push(field);
      field = "";
    } else if (character === "\r" && text[at + 1] === "\n") {
      rows.push([...row, field]);
      row = [];
      field = "";
      at++;
    } else field += character;
  }
  return rows;
}

it("is read back cell by cell, and nothing read back begins a formula unless it was a number", () => {
  const cell: fc.Arbitrary<CsvCell> = fc.oneof(
    fc.string({ unit: fc.constantFrom("=", "+", "-", "@", '"', ",", "\n", "\r", "\t", "a", "ü", "'") }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (rows) => {
      const read = readCsv(writeCsv(rows));
      expect(read.length).toBe(rows.length);
      rows.forEach((row, at) => {
        row.forEach((value, column) => {
          const text = read[at]?.[column] ?? "missing";
          if (value === null) expect(text).toBe("");
          else if (typeof value === "number") expect(Number(text)).toBe(Number(value.toPrecision(15)) + 0);
          else {
            expect([value, `'${value}`]).toContain(text);
            expect(text).not.toMatch(/^[=+\-@\t\r]/);
          }
        });
      });
    }),
  );
});
