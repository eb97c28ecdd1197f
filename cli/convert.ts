/** `whichtune convert`: a file of training rows in, the same rows in another format out, with what is lost on the way. */

import { type BigIntStats, fstatSync, statSync, writeFileSync } from "node:fs";
import { checkRow, convertRow } from "@/lib/dataset/convert";
import { detectRows, formOf, type SampleDetection } from "@/lib/dataset/detect";
import type { Json } from "@/lib/dataset/example";
import { FORMATS, formatById } from "@/lib/dataset/formats";
import type { Fault } from "@/lib/dataset/types";
import { formatCount, formatShare } from "@/lib/format";
import { suggestion } from "@/lib/knowledge/nearest";
import { EXIT, InputProblem, type ReportingCommand, readInput, UsageProblem } from "./frame";
import { type BadLine, changedByReading, type FileRow, readRows } from "./json-rows";

/** `line`: where the row begins. */
type FaultOfRow = { line: number } & Fault;

type Report = {
  file: string;
  from: string;
  to: string;
  rowsIn: number;
  rowsOut: number;
  /** Lines that are no JSON. */
  bad: readonly BadLine[];
  /** Rows that could not be written, by reason, with the lines where they begin. */
  refused: readonly { because: string; rows: number; lines: readonly number[] }[];
  /** Rows that were written in spite of faults, as rows of the format that they were read in. */
  faulty: { rows: number; first: readonly FaultOfRow[] };
  /** Fields and other things that rows no longer say. */
  lost: readonly { what: string; rows: number }[];
  notes: readonly string[];
};

export const convert: ReportingCommand = {
  name: "convert",
  usage: "FILE --to FORMAT [--from FORMAT] [-o OUT] [--skip-bad] [--json]",
  summary: "Writes the rows of a JSON or JSONL file in another training format, and says what is lost.",
  flags: {
    to: { type: "string", help: "the format to write: an id such as openai-chat, alpaca, sharegpt" },
    from: { type: "string", help: "the format to read, where the rows leave it open" },
    output: { type: "string", short: "o", help: "the file to write (.json: an array, else JSONL); - for stdout" },
    "skip-bad": {
      type: "boolean",
      help: "write the good rows, count the lines that are no JSON on stderr, and exit 0",
    },
    json: { type: "boolean", help: "print the report as JSON; the rows need a file then" },
  },
  args: [1, 1],
  ending:
    "Rows with faults are written as far as they can be read; how many they are, and the first of their faults, stands on stderr (with --json, in the report). They do not change the exit code: it is 0 once a row is written, and 1 where none is or a line is no JSON.",
  report([path = "-"], flags) {
    const to = known(flags.to, "to");
    if (to === null) throw new UsageProblem("convert needs the format to write: add --to FORMAT.");
    if (formatById(to)?.kinds.length === 0) {
      throw new UsageProblem(`"${to}" is read, never written. Name another format with --to.`);
    }
    const asked = known(flags.from, "from");
    const output = typeof flags.output === "string" ? flags.output : "-";
    if (flags.json === true && output === "-") {
      throw new UsageProblem("convert prints one thing: with --json, name a file for the rows with -o.");
    }
    if (output !== "-" && isSameFile(path, output)) {
      throw new InputProblem(
        `${output}: this is the file that the rows are read from, and what the format cannot say would be lost for good: name another file with -o.`,
      );
    }
    const { rows, bad } = readRows(readInput(path), path);
    if (rows.length === 0 && bad.length === 0) throw new InputProblem(`${path}: there are no rows in it.`);
    const seen = detectRows(sampleOf(rows).map(({ value }) => value));
    const from = asked ?? decided(seen, path, bad);
    const { lines, report } = convertAll(rows, { path, from, to, bad, notes: asked === null ? seen.doubts : [] });
    const stopped = bad.length > 0 && flags["skip-bad"] !== true;
    const text = stopped ? "" : written(lines, output);
    if (!stopped && output !== "-") write(output, text);
    // Who asks to skip has allowed for bad lines; a file that gives no row at all has failed even so.
    const failed = stopped || report.rowsOut === 0;
    return {
      out:
        flags.json === true
          ? `${JSON.stringify({ ...report, written: !stopped }, null, 2)}\n`
          : output === "-"
            ? text
            : "",
      err: flags.json === true ? "" : reportText(report, stopped),
      code: failed ? EXIT.input : EXIT.fine,
    };
  },
};

function known(flag: string | boolean | undefined, name: "to" | "from"): string | null {
  if (typeof flag !== "string") return null;
  if (formatById(flag) !== null) return flag;
  const ids = FORMATS.filter(({ kinds }) => name === "from" || kinds.length > 0).map(({ id }) => id);
  throw new UsageProblem(`--${name}: There is no format "${flag}". ${suggestion(flag, ids.toSorted())}`);
}

/** Whether two paths name one file, by a link or from another folder too; "-" is what standard input is read from. */
function isSameFile(input: string, output: string): boolean {
  const [read, written] = [fileAt(input), fileAt(output)];
  return read !== null && written !== null && read.dev === written.dev && read.ino === written.ino;
}

/** Null where there is no such file, and for what is no file, such as a pipe. */
function fileAt(path: string): BigIntStats | null {
  try {
    const stats = path === "-" ? fstatSync(0, { bigint: true }) : statSync(path, { bigint: true });
    return stats.isFile() ? stats : null;
  } catch {
    return null;
  }
}

/** How many rows are looked at from each of head, middle and tail. */
const SAMPLE = 100;

function sampleOf(rows: readonly FileRow[]): readonly FileRow[] {
  if (rows.length <= 3 * SAMPLE) return rows;
  const middle = Math.floor((rows.length - SAMPLE) / 2);
  return [...rows.slice(0, SAMPLE), ...rows.slice(middle, middle + SAMPLE), ...rows.slice(-SAMPLE)];
}

function decided({ id, shares, ambiguous }: SampleDetection, path: string, bad: readonly BadLine[]): string {
  if (ambiguous.length > 0) {
    throw new InputProblem(`${path}: the rows can be read as ${ambiguous.join(" or ")}. Say which with --from.`);
  }
  if (id === "mixed") {
    const parts = shares.map((share) => `${formatShare(share.share)} ${share.id ?? "unknown"}`);
    throw new InputProblem(
      `${path}: the rows have several formats (${parts.join(", ")}). Part them, or name one with --from.`,
    );
  }
  if (id !== null) return id;
  const [first] = bad;
  const where = first === undefined ? path : `${path}:${first.line}`;
  throw new InputProblem(
    first === undefined
      ? `${path}: no known format has these fields. Name the format with --from, or rename the fields.`
      : `${where}: ${first.problem} No line can be read.`,
  );
}

type Task = { path: string; from: string; to: string; bad: readonly BadLine[]; notes: readonly string[] };

function convertAll(rows: readonly FileRow[], { path, from, to, bad, notes }: Task) {
  const lines: string[] = [];
  const refused = new Map<string, number[]>();
  const lost = new Map<string, number>();
  const first: FaultOfRow[] = [];
  let faulty = 0;
  const noteFaults = (source: string, row: FileRow) => {
    const faults = checkRow(source, row.value);
    if (faults.length > 0) faulty += 1;
    first.push(...faults.slice(0, SHOWN - first.length).map((fault) => ({ line: row.line, ...fault })));
  };
  for (const row of rows) {
    // A file may hold pairs or labelled answers in more than one form: each row is read as what it is.
    const source = formOf(from, row.value);
    if (source === to) {
      noteFaults(source, row);
      lines.push(row.raw);
      continue;
    }
    const done = convertRow(source, to, row.value);
    lines.push(...done.rows.map((value: Json) => JSON.stringify(value)));
    if (done.rows.length > 0) noteFaults(source, row);
    const changed = done.rows.length > 0 ? changedByReading(row) : [];
    for (const what of [...done.lost, ...changed]) if (done.rows.length > 0) lost.set(what, (lost.get(what) ?? 0) + 1);
    for (const because of new Set(done.refused)) {
      const reason = withoutPlace(because);
      refused.set(reason, [...(refused.get(reason) ?? []), row.line]);
    }
  }
  const report: Report = {
    file: path,
    from,
    to,
    rowsIn: rows.length,
    rowsOut: lines.length,
    bad,
    refused: [...refused].map(([because, at]) => ({ because, rows: at.length, lines: at })),
    faulty: { rows: faulty, first },
    lost: [...lost].map(([what, count]) => ({ what, rows: count })).toSorted((a, b) => b.rows - a.rows),
    notes,
  };
  return { lines, report };
}

/** The same reason at another place is the same reason: `messages[3]` becomes `messages[…]`. */
function withoutPlace(sentence: string): string {
  return sentence.replace(/\[\d+\]/g, "[…]");
}

function written(lines: readonly string[], output: string): string {
  if (!output.endsWith(".json")) return lines.map((line) => `${line}\n`).join("");
  return lines.length === 0 ? "[]\n" : `[\n${lines.map((line) => `  ${line}`).join(",\n")}\n]\n`;
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    throw new InputProblem(`${path}: the rows cannot be written there. Name a file in a folder that exists.`);
  }
}

function skipped(lines: number): string {
  return lines === 1 ? "Skipped: 1 line that is no JSON." : `Skipped: ${formatCount(lines)} lines that are no JSON.`;
}

/** How many lines and faults are named before the rest is left out. */
const SHOWN = 5;

function reportText(report: Report, stopped: boolean): string {
  const { file, from, to, rowsIn, rowsOut, bad, refused, faulty, lost, notes } = report;
  const rows = (count: number) => (count === 1 ? "1 row" : `${formatCount(count)} rows`);
  const some = (lines: readonly number[]) => {
    const shown = lines.slice(0, SHOWN).map(formatCount).join(", ");
    return `${lines.length === 1 ? "line" : "lines"} ${shown}${lines.length > SHOWN ? ", …" : ""}`;
  };
  const text = [
    `${file}: ${from} to ${to}. ${rows(rowsIn)} in, ${rows(rowsOut)} out.`,
    ...notes.map((note) => `Note: ${note}`),
    ...refused.map(({ because, rows: count, lines }) => `Refused: ${rows(count)} (${some(lines)}). ${because}`),
    ...(faulty.rows > 0
      ? [`Faults: ${rows(faulty.rows)} ${stopped ? "among those that can be read" : "written with them"}; the first:`]
      : []),
    ...faulty.first.map(({ line, code, severity, message }) => `${file}:${line}: ${code} (${severity}). ${message}`),
    ...lost.map(({ what, rows: count }) => `Lost in ${rows(count)}: ${what}`),
    ...bad.map(({ line, problem }) => `${file}:${line}: ${problem}`),
    ...(stopped ? ["Nothing was written. Mend these lines, or add --skip-bad to write the other rows."] : []),
    ...(stopped || bad.length === 0 ? [] : [skipped(bad.length)]),
  ];
  return `${text.join("\n")}\n`;
}
