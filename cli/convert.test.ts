import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkRow } from "@/lib/dataset/convert";
import { convert } from "./convert";
import { runCommandLine } from "./frame";

const folder = mkdtempSync(join(tmpdir(), "whichtune-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

function run(...argv: readonly string[]) {
  let out = "";
  let err = "";
  const write = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const code = runCommandLine([convert], ["convert", ...argv], "test", write);
  return { code, out, err };
}

const DOLLY = '{"instruction":"Add.","context":"2 2","response":"4","category":"qa"}';
const CHAT = '{"messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"}]}';

describe("whichtune convert", () => {
  it("writes JSON Lines to stdout, and tells people on stderr what is lost", () => {
    const path = file("dolly.jsonl", `\ufeff${DOLLY}\r\n\r\n${DOLLY.replace("2 2", "")}\r\n`);
    expect(run(path, "--to", "openai-chat")).toEqual({
      code: 0,
      out:
        '{"messages":[{"role":"user","content":"Add.\\n2 2"},{"role":"assistant","content":"4"}]}\n' +
        '{"messages":[{"role":"user","content":"Add."},{"role":"assistant","content":"4"}]}\n',
      err:
        `${path}: dolly to openai-chat. 2 rows in, 2 rows out.\n` +
        "Lost in 2 rows: category\nLost in 1 row: the border between instruction and input\n",
    });
  });

  it("writes a file whose rows check clean: an array where its name ends in .json", () => {
    const path = file("pairs.json", '[\n  {"prompt": "q", "chosen": "a", "rejected": "b"}\n]');
    const out = join(folder, "out.json");
    const { code, out: printed } = run(path, "--to", "openai-dpo", "-o", out);
    expect([code, printed]).toEqual([0, ""]);
    const rows = JSON.parse(readFileSync(out, "utf8"));
    expect(rows).toHaveLength(1);
    expect(checkRow("openai-dpo", rows[0])).toEqual([]);
  });

  it("does not write over the file that it reads, whatever path names it", () => {
    const path = file("keep.jsonl", `${CHAT}\n`);
    mkdirSync(join(folder, "beside"));
    const [soft, hard] = [join(folder, "soft.jsonl"), join(folder, "hard.jsonl")];
    symlinkSync(path, soft);
    linkSync(path, hard);
    for (const output of [path, join(folder, "beside/../keep.jsonl"), `${folder}/beside/../keep.jsonl`, soft, hard]) {
      expect(run(path, "--to", "prompt-only", "-o", output)).toEqual({
        code: 1,
        out: "",
        err: `whichtune: ${output}: this is the file that the rows are read from, and what the format cannot say would be lost for good: name another file with -o.\n`,
      });
    }
    expect(readFileSync(path, "utf8")).toBe(`${CHAT}\n`);
    expect(run(path, "--to", "prompt-only", "-o", join(folder, "kept.jsonl")).code).toBe(0);
  });

  it("passes rows of the same format through as they stand", () => {
    const odd = '{"text": "a\\u0041", "id": 12345678901234567890, "id": 1.0}';
    expect(run(file("odd.jsonl", `${odd}\n`), "--to", "text").out).toBe(`${odd}\n`);
    const array = file("odd.json", `[\n  ${odd.replace(/, /g, ",\n   ")},\n  ${odd}\n]`);
    const tight = '{"text":"a\\u0041","id":12345678901234567890,"id":1.0}';
    expect(run(array, "--to", "text").out).toBe(`${tight}\n${tight}\n`);
  });

  it("writes labelled answers in the form that is asked for, whichever each row has", () => {
    const texts = '{"prompt":"q","completion":"a","label":true}';
    const messages =
      '{"prompt":[{"role":"user","content":"q"}],"completion":[{"role":"assistant","content":"a"}],"label":true}';
    const path = file("forms.jsonl", `${texts}\n${messages}\n`);
    expect(run(path, "--to", "unpaired-preference").out).toBe(`${texts}\n${texts}\n`);
    expect(run(path, "--to", "unpaired-preference-conversational").out).toBe(`${messages}\n${messages}\n`);
  });

  it("passes faulty rows of the same format on, and says which they are", () => {
    const empty = CHAT.replace('"a"', '""');
    const unended = '{"messages":[{"role":"user","content":"q"},{"role":"user","content":"r"}]}';
    const path = file("faulty.jsonl", `${CHAT}\n${empty}\n${unended}\n`);
    const { code, out, err } = run(path, "--to", "openai-chat");
    // A fault is the reader's to judge: the exit code tells only whether rows were written.
    expect([code, out]).toEqual([0, `${CHAT}\n${empty}\n${unended}\n`]);
    expect(err).toContain(
      "\nFaults: 2 rows written with them; the first:\n" +
        `${path}:2: empty_content (warning). messages[1].content is empty: write its text, or leave the message out.\n` +
        `${path}:3: consecutive_same_role (warning). messages[1] follows another message of the same role (user):`,
    );
    expect(run(file("clean.jsonl", `${CHAT}\n`), "--to", "openai-chat").err).not.toContain("Faults");
  });

  it("names the faults of rows that are written in another format, the first five, and none of refused rows", () => {
    const row = (completion: string) => `{"prompt":"q","completion":${completion}}\n`;
    const path = file("empty.jsonl", row('""').repeat(7) + row("null"));
    const { code, out, err } = run(path, "--to", "openai-chat", "--from", "prompt-completion");
    expect([code, out.split("\n")]).toEqual([0, expect.any(Array)]);
    expect(err).toContain("Faults: 7 rows written with them; the first:\n");
    expect(err.match(/empty_content \(warning\)\. completion is empty/g)).toHaveLength(5);
    expect(err).not.toContain(`${path}:8:`);
    const target = join(folder, "empty-out.jsonl");
    const asked = run(path, "--to", "openai-chat", "--from", "prompt-completion", "-o", target, "--json");
    expect(JSON.parse(asked.out).faulty).toMatchObject({
      rows: 7,
      first: [{ line: 1, code: "empty_content", field: "completion", severity: "warning" }, {}, {}, {}, {}],
    });
  });

  it("says in its help what faults do to the exit code", () => {
    expect(run("--help").out).toContain("They do not change the exit code: it is 0 once a row is written");
  });

  it("says what reading a row changes", () => {
    const path = file(
      "big.jsonl",
      '{"prompt":"q","completion":"a","id":12345678901234567890,"id":12345678901234567890}\n',
    );
    expect(run(path, "--to", "flan-inputs-targets").err).toContain(
      "Lost in 1 row: all but the last of a field that stands twice\n" +
        "Lost in 1 row: digits of a whole number beyond 2^53\n",
    );
  });

  it("reads a text of many megabytes, escapes and all", () => {
    const path = file("huge.jsonl", `${JSON.stringify({ prompt: '\n"'.repeat(4_000_000), completion: "a" })}\n`);
    const { code, err } = run(path, "--to", "flan-inputs-targets");
    expect([code, err]).toEqual([0, `${path}: prompt-completion to flan-inputs-targets. 1 row in, 1 row out.\n`]);
  });

  it("refuses bytes that are no UTF-8, and says so of a pointer of Git LFS", () => {
    const path = join(folder, "latin.jsonl");
    writeFileSync(path, Buffer.from(DOLLY.replace("Add.", "\u00e9"), "latin1"));
    expect(run(path, "--to", "alpaca")).toEqual({
      code: 1,
      out: "",
      err: `whichtune: ${path}: it is no UTF-8 text. Unpack it, or save it as UTF-8.\n`,
    });
    const pointer = file("lfs.jsonl", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n");
    expect(run(pointer, "--to", "alpaca").err).toContain("run git lfs pull.");
  });

  it("names bad lines and writes nothing, or the good rows where it is told to", () => {
    const path = file("bad.jsonl", `${CHAT}\n{"messages": [}\n${CHAT},\n{'messages': 1}\n`);
    const told = [
      `${path}:2: this is not JSON: mend the line.`,
      `${path}:3: the line ends with a comma: remove it.`,
      `${path}:4: the line is written in single quotes, as Python prints it: write it as JSON.`,
    ].join("\n");
    const stopped = run(path, "--to", "sharegpt");
    expect([stopped.code, stopped.out]).toEqual([1, ""]);
    expect(stopped.err).toContain(`${told}\nNothing was written.`);
    const skipped = run(path, "--to", "sharegpt", "--skip-bad");
    // Told to skip, a pipeline goes on: the count on stderr is the notice.
    expect([skipped.code, skipped.out]).toEqual([
      0,
      '{"conversations":[{"from":"human","value":"q"},{"from":"gpt","value":"a"}]}\n',
    ]);
    expect(skipped.err).toContain(`${told}\nSkipped: 3 lines that are no JSON.\n`);
    expect(stopped.err).not.toContain("Skipped");
  });

  it("fails even where bad lines may be skipped if no row is left to write", () => {
    const broken = file("broken.jsonl", '{"messages": [}\n');
    const alone = run(broken, "--to", "sharegpt", "--from", "openai-chat", "--skip-bad");
    expect([alone.code, alone.out]).toEqual([1, ""]);
    expect(alone.err).toContain("Skipped: 1 line that is no JSON.");
    expect(run(broken, "--to", "sharegpt", "--skip-bad").code).toBe(1);
  });

  it("says in its help what --skip-bad does to the exit code", () => {
    expect(run("--help").out).toContain("write the good rows, count the lines that are no JSON on stderr, and exit 0");
  });

  it("gives refused rows with their reason and their lines", () => {
    const row = (label: boolean) => `{"prompt":"q","completion":"a","label":${label}}\n`;
    const path = file("kto.jsonl", row(true) + row(false) + row(false));
    const { code, err } = run(path, "--to", "prompt-completion");
    expect(code).toBe(0);
    expect(err).toContain("3 rows in, 1 row out.\nRefused: 2 rows (lines 2, 3). The answer is labelled as bad,");
    const none = run(file("none.jsonl", row(false)), "--to", "prompt-completion");
    expect([none.code, none.out]).toEqual([1, ""]);
  });

  it("asks where rows can be read in two ways, and takes --from", () => {
    const both = file("both.jsonl", `${CHAT.replace("{", '{"text":"t",')}\n`);
    expect(run(both, "--to", "sharegpt")).toEqual({
      code: 1,
      out: "",
      err: `whichtune: ${both}: the rows can be read as openai-chat or text. Say which with --from.\n`,
    });
    expect(run(both, "--to", "sharegpt", "--from", "openai-chat").code).toBe(0);
    const mixed = file("mixed.jsonl", `${CHAT}\n{"text":"t"}\n`);
    expect(run(mixed, "--to", "sharegpt").err).toContain(
      "several formats (50\u202f% openai-chat, 50\u202f% text). Part them, or name one with --from.",
    );
    const odd = file("unknown.jsonl", '{"a":1}\n');
    expect(run(odd, "--to", "sharegpt").err).toContain("no known format has these fields.");
  });

  it("reads pairs in several forms as what each row is", () => {
    const path = file(
      "forms.jsonl",
      '{"prompt":"q","chosen":"a","rejected":"b"}\n{"chosen":[{"role":"user","content":"q"},{"role":"assistant","content":"a"}],"rejected":[{"role":"user","content":"q"},{"role":"assistant","content":"b"}]}\n',
    );
    const [first, second] = run(path, "--to", "openai-dpo").out.trim().split("\n");
    expect(first).toBe(second);
  });

  it("prints the report as JSON beside a file of rows", () => {
    const path = file("report.jsonl", `${DOLLY}\n`);
    const out = join(folder, "report-out.jsonl");
    const { code, out: printed, err } = run(path, "--to", "alpaca", "-o", out, "--json");
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(printed)).toEqual({
      file: path,
      from: "dolly",
      to: "alpaca",
      rowsIn: 1,
      faulty: { rows: 0, first: [] },
      rowsOut: 1,
      bad: [],
      refused: [],
      lost: [],
      notes: [],
      written: true,
    });
    expect(readFileSync(out, "utf8")).toBe('{"instruction":"Add.","input":"2 2","output":"4","category":"qa"}\n');
    expect(run(path, "--to", "alpaca", "--json").code).toBe(2);
  });

  it("unwraps rows under data, and reads one row alone", () => {
    const wrapped = file("wrapped.json", `{"version": "1", "data": [${DOLLY}]}`);
    expect(run(wrapped, "--to", "alpaca").out).toContain('"category":"qa"');
    expect(run(file("alone.json", DOLLY), "--to", "alpaca").out).toContain('"input":"2 2"');
    const bare = file("bare.json", '[{"role":"user","content":"q"},{"role":"assistant","content":"a"}]');
    expect(run(bare, "--to", "openai-chat").out).toBe(`${CHAT}\n`);
  });

  it("says how it is used where it is used wrongly", () => {
    const path = file("usage.jsonl", `${DOLLY}\n`);
    expect(run(path)).toMatchObject({
      code: 2,
      err: "whichtune: convert needs the format to write: add --to FORMAT.\n",
    });
    expect(run(path, "--to", "alpaka").err).toBe(
      'whichtune: --to: There is no format "alpaka". Did you mean "alpaca"?\n',
    );
    expect(run(path, "--to", "chatml").err).toMatch(/no format "chatml"\. Known are: .*, openai-chat, .*\.\n$/);
    expect(run(path, "--to", "oasst-tree").err).toContain("is read, never written.");
    expect(run(path, "--to", "alpaca", "-o", join(folder, "no", "such.jsonl"))).toMatchObject({ code: 1 });
    expect(run(file("empty.jsonl", "\n"), "--to", "alpaca").err).toContain("there are no rows in it.");
    expect(run(file("cut.json", '[\n{"a": 1},\n'), "--to", "alpaca")).toMatchObject({ code: 1, out: "" });
  });
});
