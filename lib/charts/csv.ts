/** @file Rows as comma-separated values (RFC 4180), for spreadsheets that run what looks like a formula. */

export type CsvCell = string | number | null;

/**
 * @returns the rows with CRLF behind each. Numbers have a point and at most 15 significant digits, which
 * leaves out the noise of sums (0.1 + 0.2 is 0.3); null is an empty field.
 * A text that begins like a formula (= + - @, tab, carriage return) gets an apostrophe before it; a number never does.
 * @throws RangeError for a number that is not finite
 * @see https://www.rfc-editor.org/rfc/rfc4180, https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) throw new RangeError(`not a finite number: ${cell}`);
    return String(Number(cell.toPrecision(15)) + 0);
  }
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
