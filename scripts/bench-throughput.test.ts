import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whichtune-speeds-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function bench(content: string | null, ...more: readonly string[]) {
  const file = join(folder, "rows.json");
  if (content !== null) writeFileSync(file, content);
  const args = ["--import", "tsx", "scripts/bench-throughput.ts", ...(content === null ? [] : [file]), ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr: stderr.replace(file, "rows.json") };
}

const row = {
  id: "new",
  source: "https://example.com/new",
  model: "mistral-7b",
  method: "qlora",
  quant: "nf4-dq",
  gpu: "A100-80GB",
  n_gpus: 1,
  seq_len: 4096,
  micro_batch: 4,
  grad_ckpt: "full",
  sharding: "none",
  loss: "full",
  compile: false,
  stack: "hf_trl",
  split: "heldout",
  tok_s_per_gpu: 3600,
};
const predictedOf = (stdout: string): unknown => JSON.parse(stdout).rows[0].predicted;

describe("npm run bench:throughput", () => {
  it("prints the score of the content's rows as JSON", () => {
    const { status, stdout, stderr } = bench(null, "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { n, medianApe, rows, preTraining } = JSON.parse(stdout);
    expect(n).toBe(119);
    expect(medianApe).toBeGreaterThan(0.5);
    expect(medianApe).toBeLessThan(12);
    expect(rows[0]).toMatchObject({
      id: expect.any(String),
      measured: expect.any(Number),
      predicted: expect.any(Number),
    });
    expect(preTraining.n).toBe(209);
  });

  it("predicts rows of a file, and reads no printed utilisation and no measured speed", () => {
    const plain = bench(JSON.stringify([row]), "--json");
    expect(plain.status).toBe(0);
    expect(JSON.parse(plain.stdout)).toMatchObject({ n: 1, rows: [{ id: "new", measured: 3600 }], notScored: [] });
    const other = { ...row, hfu: 0.9, mfu_6N: 0.1, mfu_exact: 2, tok_s_per_gpu: 1 };
    expect(predictedOf(bench(JSON.stringify({ rows: [other] }), "--json").stdout)).toBe(predictedOf(plain.stdout));
  });

  it("counts rows that it cannot score by reason, and names the field", () => {
    const odd = [
      { ...row, id: "odd", model: "no-such-model" },
      { ...row, id: "one", micro_batch: null },
      { ...row, id: "two", micro_batch: null },
      { ...row, id: "split", n_gpus: 4, sharding: "tensor" },
      { ...row, id: "kept", grad_ckpt: "some" },
      { ...row, id: "eight", precision: "amp_fp8" },
      { ...row, id: "card", gpu: "TPU v5" },
    ];
    const { stdout } = bench(JSON.stringify([row, ...odd]), "--json");
    const { n, notScored, leftOut, leftOutCounts } = JSON.parse(stdout);
    expect(n).toBe(1);
    expect(notScored).toEqual(odd.map(({ id }) => id));
    expect(leftOut[0]).toEqual({ id: "odd", field: "model", because: '"no-such-model" is not in the catalogue' });
    expect(leftOutCounts.map(({ field, n: count }: { field: string; n: number }) => [field, count])).toEqual([
      ["micro_batch", 2],
      ["model", 1],
      ["sharding", 1],
      ["grad_ckpt", 1],
      ["precision", 1],
      ["gpu", 1],
    ]);
    const text = bench(JSON.stringify([row, ...odd])).stdout;
    expect(text).toContain("     2  micro_batch: not given, so a step has no size (one, two)");
  });

  it("prints a report for people", () => {
    const { stdout } = bench(JSON.stringify([row]));
    expect(stdout).toContain("1 tuning rows of ");
    expect(stdout).toContain("all, without the row's source");
  });

  it("leaves out rows that say too little, and says so", () => {
    const odd = [{ ...row, id: "two", n_gpus: "two" }, { ...row, id: "short", seq_len: null }, 5];
    const { status, stdout, stderr } = bench(JSON.stringify([row, ...odd]), "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ n: 1, notScored: ["two", "short", "row 4"] });
    expect(stderr).toContain("left out: two: n_gpus: ");
    expect(stderr).toContain("left out: row 4: ");
  });

  it("says what is wrong with a file", () => {
    const { status, stderr } = bench("{}");
    expect(status).toBe(1);
    expect(stderr).toContain("rows.json: a list of rows is expected.");
    const none = bench("[]", "--json");
    expect(none).toMatchObject({ status: 1, stdout: "" });
    expect(none.stderr).toContain("there is no row to score.");
  });
});
