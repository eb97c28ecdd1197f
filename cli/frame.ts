/** The frame of every command: who reads what, and how it ends. People read stderr, programs stdout. */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { nearest, suggestion } from "@/lib/knowledge/nearest";

/** Everything went well; the input has problems; the command was used wrongly. */
export const EXIT = { fine: 0, input: 1, usage: 2 } as const;

/** The input has a problem. The message says what, where and what to do, in one sentence or two. */
export class InputProblem extends Error {}

/** The command line itself is wrong. */
export class UsageProblem extends Error {}

export type Flags = Readonly<Record<string, string | boolean | undefined>>;

export type Command = {
  name: string;
  /** What follows the name, for the help text. */
  usage: string;
  summary: string;
  /** Flags with a value ("string") or without ("boolean"); some have a letter as well. */
  flags: Readonly<Record<string, { type: "string" | "boolean"; short?: string; help: string }>>;
  /** What the help says last: how the command ends, where that needs more than the list of exit codes. */
  ending?: string;
  /** How many arguments: at least and at most. */
  args: readonly [number, number];
  /** Returns what goes to stdout. */
  run: (args: readonly string[], flags: Flags) => string;
};

/** A command that has more to tell than its result: what goes to stdout, what to stderr, and how it ended. */
export type ReportingCommand = Omit<Command, "run"> & {
  report: (args: readonly string[], flags: Flags) => { out: string; err: string; code: number };
};
type AnyCommand = Command | ReportingCommand;

/** Runs one command; writes; returns the exit code and never throws what a reader caused. */
export function runCommandLine(
  commands: readonly AnyCommand[],
  argv: readonly string[],
  version: string,
  write: { out: (text: string) => void; err: (text: string) => void },
): number {
  const [name, ...rest] = argv;
  try {
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      write.out(help(commands));
      return EXIT.fine;
    }
    if (name === "--version") {
      write.out(`${version}\n`);
      return EXIT.fine;
    }
    const command = commands.find((known) => known.name === name);
    if (!command) throw new UsageProblem(unknownCommand(commands, name));
    if (rest.includes("--help") || rest.includes("-h")) {
      write.out(commandHelp(command));
      return EXIT.fine;
    }
    const { args, flags } = parse(command, rest);
    if (!("report" in command)) {
      write.out(command.run(args, flags));
      return EXIT.fine;
    }
    const { out, err, code } = command.report(args, flags);
    if (out !== "") write.out(out);
    if (err !== "") write.err(err);
    return code;
  } catch (problem) {
    if (problem instanceof InputProblem || problem instanceof UsageProblem) {
      write.err(`whichtune: ${problem.message}\n`);
      return problem instanceof UsageProblem ? EXIT.usage : EXIT.input;
    }
    throw problem;
  }
}

/**
 * The text of a file, or of standard input for "-", without the byte order mark that some editors write first. Bytes
 * that are no UTF-8 are refused: read in spite of that, each of them would become the same sign.
 */
export function readInput(path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path === "-" ? 0 : path));
  } catch (problem) {
    const code = problem instanceof Error && "code" in problem ? String(problem.code) : "";
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") {
      throw new InputProblem(`${named(path)}: it is no UTF-8 text. Unpack it, or save it as UTF-8.`);
    }
    const why =
      code === "ENOENT"
        ? "there is no such file"
        : code === "EISDIR"
          ? "it is a folder"
          : `it cannot be read (${code})`;
    throw new InputProblem(`${path}: ${why}. Give a file, or - for standard input.`);
  }
}

/** Parses JSON; a fault names file and line. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    const line = faultyLine(text, problem instanceof Error ? problem.message : "");
    throw new InputProblem(
      `${named(path)}:${line}: this is not JSON. Mend the line, or compare with an example in examples/.`,
    );
  }
}

/** "FILE:LINE" of the first place where something stands in quotes; "FILE" where it does not. */
export function placeOf(text: string, path: string, about: string): string {
  const at = about === "" ? -1 : text.indexOf(JSON.stringify(about));
  return at < 0 ? named(path) : `${named(path)}:${lineAt(text, at)}`;
}

/**
 * The line of a fault in JSON. Node names a position for most faults, but for a token that nothing may start with only
 * the token; then it is the last line of the shortest run of lines with that fault, which every longer run has too.
 */
function faultyLine(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  const lines = text.split("\n");
  if (!message.startsWith("Unexpected token")) return lines.length;
  let [clean, faulty] = [0, lines.length];
  while (faulty - clean > 1) {
    const middle = Math.floor((clean + faulty) / 2);
    if (hasBadToken(lines.slice(0, middle).join("\n"))) faulty = middle;
    else clean = middle;
  }
  return faulty;
}

function hasBadToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (problem) {
    return problem instanceof Error && problem.message.startsWith("Unexpected token");
  }
}

function named(path: string): string {
  return path === "-" ? "standard input" : path;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}

function parse(command: AnyCommand, rest: readonly string[]): { args: readonly string[]; flags: Flags } {
  const options = Object.fromEntries(
    Object.entries(command.flags).map(([flag, { type, short }]) => [
      flag,
      short === undefined ? { type } : { type, short },
    ]),
  );
  let parsed: { positionals: string[]; values: Flags };
  try {
    parsed = parseArgs({ args: joinedNumbers(command, rest), options, allowPositionals: true, strict: true });
  } catch (problem) {
    throw new UsageProblem(`${flagFault(command, problem)} ${usageLine(command)}`);
  }
  const [least, most] = command.args;
  if (parsed.positionals.length < least || parsed.positionals.length > most) {
    const given = parsed.positionals.length;
    const count = given === 1 ? "1 argument" : `${given} arguments`;
    throw new UsageProblem(`${command.name} was given ${count}. ${usageLine(command)}`);
  }
  return { args: parsed.positionals, flags: parsed.values };
}

/** What is wrong with a flag: that there is none such, or that a value is missing or too much. */
function flagFault({ name, flags }: AnyCommand, problem: unknown): string {
  const flag = /'(?:-\w, )?(--?[^' =]+)/.exec(problem instanceof Error ? problem.message : "")?.[1] ?? "";
  const bare = flag.replace(/^-+/, "");
  const known = flag.startsWith("--") ? flags[bare] : Object.values(flags).find(({ short }) => short === bare);
  if (known !== undefined) return `${flag} takes ${known.type === "string" ? "a value" : "no value"}.`;
  const near = nearest(bare, Object.keys(flags));
  const hint = near === null ? ` "whichtune ${name} --help" lists them.` : ` Did you mean --${near}?`;
  return `${name} has no flag ${flag}.${hint}`;
}

/** "--seq -5" as "--seq=-5": a number below nought is a value, which its flag may then refuse, and no flag. */
function joinedNumbers({ flags }: AnyCommand, rest: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of rest) {
    const before = joined.at(-1) ?? "";
    const takes = before.startsWith("--") && flags[before.slice(2)]?.type === "string";
    if (takes && /^-\d/.test(part)) joined.splice(-1, 1, `${before}=${part}`);
    else joined.push(part);
  }
  return joined;
}

function unknownCommand(commands: readonly AnyCommand[], name: string): string {
  const names = commands.map((known) => known.name);
  return `there is no command "${name}". ${suggestion(name, names)}`;
}

function usageLine({ name, usage }: AnyCommand): string {
  return `Usage: whichtune ${name} ${usage}`;
}

function help(commands: readonly AnyCommand[]): string {
  const lines = commands.map(({ name, usage, summary }) => `  whichtune ${name} ${usage}\n      ${summary}`);
  return `Whichtune: how to adapt a language model, and why.\n\n${lines.join("\n")}\n\nExit codes: 0 fine, 1 the input has problems, 2 wrong usage. "-" reads standard input.\n`;
}

function commandHelp(command: AnyCommand): string {
  const flags = Object.entries(command.flags).map(
    ([flag, { short, help: text }]) => `  --${flag}${short === undefined ? "" : `, -${short}`}  ${text}`,
  );
  const ending = command.ending === undefined ? "" : `\n${command.ending}\n`;
  return `${command.summary}\n\n${usageLine(command)}\n${flags.join("\n")}\n${ending}`;
}
