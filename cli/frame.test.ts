import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it, test } from "vitest";
import { type Command, InputProblem, parseJson, placeOf, readInput, runCommandLine } from "./frame";

const echo: Command = {
  name: "echo",
  usage: "WORD [WORD] [--loud] [--to FILE]",
  summary: "Says words.",
  flags: { loud: { type: "boolean", help: "say it louder" }, to: { type: "string", help: "say it to a file" } },
  args: [1, 2],
  run: (words, flags) => {
    if (words[0] === "bad") throw new InputProblem("bad is not a word.");
    if (words[0] === "bug") throw new RangeError("a mistake of ours");
    return `${words.join(" ")}${flags.loud === true ? "!" : ""}${typeof flags.to === "string" ? ` to ${flags.to}` : ""}\n`;
  },
};
const other: Command = { ...echo, name: "recite", summary: "Says a poem." };

function run(...argv: readonly string[]) {
  let out = "";
  let err = "";
  const code = runCommandLine([echo, other], argv, "1.2.3", {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}
const USAGE = "Usage: whichtune echo WORD [WORD] [--loud] [--to FILE]";

describe("runCommandLine", () => {
  it("hands arguments and flags over, in any order, and writes what comes back", () => {
    expect(run("echo", "a", "b")).toEqual({ code: 0, out: "a b\n", err: "" });
    expect(run("echo", "--loud", "a", "--to=x")).toEqual({ code: 0, out: "a! to x\n", err: "" });
    expect(run("echo", "-")).toEqual({ code: 0, out: "-\n", err: "" });
  });

  test.each([[[]], [["--help"]], [["-h"]], [["help"]]])("%j lists every command", (argv) => {
    const { code, out, err } = run(...argv);
    expect([code, err]).toEqual([0, ""]);
    for (const { name, summary } of [echo, other]) {
      expect(out).toContain(`whichtune ${name} `);
      expect(out).toContain(summary);
    }
    expect(out).toContain("Exit codes: 0 fine, 1 the input has problems, 2 wrong usage.");
  });

  it("explains one command and its flags", () => {
    const { code, out } = run("echo", "--help");
    expect(code).toBe(0);
    expect(out).toBe(`Says words.\n\n${USAGE}\n  --loud  say it louder\n  --to  say it to a file\n`);
  });

  it("prints the version", () => expect(run("--version")).toEqual({ code: 0, out: "1.2.3\n", err: "" }));

  test.each([
    [["ehco"], 'there is no command "ehco". Did you mean "echo"?'],
    [["dance"], 'there is no command "dance". Known are: echo, recite.'],
    [["echo", "a", "--lowd"], `echo has no flag --lowd. Did you mean --loud? ${USAGE}`],
    [["echo", "a", "--nonsense"], `echo has no flag --nonsense. "whichtune echo --help" lists them. ${USAGE}`],
    [["echo", "a", "--to"], `--to takes a value. ${USAGE}`],
    [["echo", "a", "--loud=yes"], `--loud takes no value. ${USAGE}`],
    [["echo", "a", "-x"], `echo has no flag -x. "whichtune echo --help" lists them. ${USAGE}`],
    [["echo"], `echo was given 0 arguments. ${USAGE}`],
    [["echo", "a", "b", "c"], `echo was given 3 arguments. ${USAGE}`],
  ])("%j is wrong usage", (argv, message) => {
    expect(run(...argv)).toEqual({ code: 2, out: "", err: `whichtune: ${message}\n` });
  });

  it("says what is wrong with the input, and lets a mistake of ours through", () => {
    expect(run("echo", "bad")).toEqual({ code: 1, out: "", err: "whichtune: bad is not a word.\n" });
    expect(() => run("echo", "bug")).toThrow("a mistake of ours");
  });

  it("never throws on what a reader types, and writes to one side only", () => {
    const word = fc.oneof(fc.constantFrom("echo", "recite", "--loud", "--to", "--help", "-", "--"), fc.string());
    fc.assert(
      fc.property(fc.array(word), (argv) => {
        fc.pre(!argv.includes("bug"));
        const { code, out, err } = run(...argv);
        expect([0, 1, 2]).toContain(code);
        expect(out === "").toBe(code !== 0);
        expect(err === "").toBe(code === 0);
      }),
    );
  });
});

describe("files", () => {
  const folder = mkdtempSync(join(tmpdir(), "whichtune-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("reads text, without the mark that some editors put first", () => {
    writeFileSync(join(folder, "marked.json"), "\ufeff{}");
    expect(readInput(join(folder, "marked.json"))).toBe("{}");
  });

  it("says why it cannot read", () => {
    const missing = join(folder, "missing.json");
    expect(() => readInput(missing)).toThrow(
      `${missing}: there is no such file. Give a file, or - for standard input.`,
    );
    expect(() => readInput(folder)).toThrow(`${folder}: it is a folder. Give a file, or - for standard input.`);
  });
});

describe("parseJson", () => {
  test.each([
    ['{\n "a": one,\n "b": 2\n}\n\n', 2],
    ['{\n "a": 1,\n}\n', 3],
    ['{\n "a": 1\n "b": 2\n}\n', 3],
    ['{\n "a": [1,\n\n', 4],
    ['{\n "a": "one\n two"\n}', 2],
    ['{\n "a": 1\n}\n}\n', 4],
    ['{\n "first": "a value of some length",\n "second": [yes],\n "third": "another value of some length"\n}\n', 3],
    ["", 1],
    ["no", 1],
  ])("names the line of %j", (text, line) => {
    expect(() => parseJson(text, "a.json")).toThrow(
      `a.json:${line}: this is not JSON. Mend the line, or compare with an example in examples/.`,
    );
  });

  it("calls standard input by its name", () => {
    expect(() => parseJson("{", "-")).toThrow("standard input:1: this is not JSON.");
  });

  it("reads any JSON, and names the line of a character that breaks it", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (values, at) => {
        const lines = values.map((value) => JSON.stringify(value));
        const text = `[\n${lines.join(",\n")}\n]`;
        expect(parseJson(text, "a.json")).toEqual(JSON.parse(text));
        const place = at % lines.length;
        const broken = `[\n${lines.map((line, k) => (k === place ? `?${line}` : line)).join(",\n")}\n]`;
        expect(() => parseJson(broken, "a.json")).toThrow(`a.json:${place + 2}:`);
      }),
    );
  });
});

test("placeOf names the first line where something stands in quotes", () => {
  const text = '{\n "answers": {\n  "gear": "crad"\n }\n}\n';
  expect(placeOf(text, "a.json", "crad")).toBe("a.json:3");
  expect(placeOf(text, "a.json", "else")).toBe("a.json");
  expect(placeOf(text, "-", "")).toBe("standard input");
});
