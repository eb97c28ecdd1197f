import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { content } from "@/content/index";
import { estimateFields, listsOf } from "@/lib/estimate/fields";
import type { EstimateKit } from "@/lib/estimate/result";
import { estimateResult } from "@/lib/estimate/run";
import { requestOf } from "@/lib/estimate/state";
import { publish } from "@/lib/knowledge/publish";
import type { PublishedName } from "@/lib/knowledge/published-files";
import { readEstimateLink } from "@/lib/links/estimate-link";
import { estimate, today } from "./estimate";
import { fit } from "./fit";
import { runCommandLine } from "./frame";

const folder = mkdtempSync(join(tmpdir(), "whichtune-"));
afterAll(() => rmSync(folder, { recursive: true }));

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
  const code = runCommandLine([estimate, fit], argv, "test", write);
  return { code, out, err };
}

const plain = (text: string) => text.replaceAll(/[\u202f\u2009\u00a0]/g, " ");

/** The kit as the page gets it: from the published files, through JSON. */
function pageKit(): EstimateKit {
  const files = new Map<PublishedName, string>(publish(content).map(({ name, data }) => [name, JSON.stringify(data)]));
  const read = (name: PublishedName) => JSON.parse(files.get(name) ?? "null");
  return {
    ...read("estimate-basis"),
    models: read("models").records,
    trainers: read("trainers").records,
    gpus: read("gpus").records,
  };
}

describe("whichtune estimate", () => {
  it.each([
    [[]],
    [["--model", "qwen3-8b", "--method", "full", "--gpu", "h100-sxm", "--gpus", "4"]],
    [["--trainer", "unsloth", "--seq", "8192", "--targets", "q,v", "--rank", "64"]],
    [["--task", "dpo", "--method", "lora", "--price", "1.5"]],
  ])("says the same as the page for %j", (flags) => {
    const { code, out, err } = run("estimate", ...flags, "--json");
    expect([code, err]).toEqual([0, ""]);
    const printed = JSON.parse(out);
    const kit = pageKit();
    const { state, ignored } = readEstimateLink(estimateFields(listsOf(kit)), String(printed.link).split("?")[1] ?? "");
    expect(ignored).toEqual([]);
    const { memory, cost, verdict } = JSON.parse(JSON.stringify(estimateResult(kit, requestOf(kit, state), today())));
    expect(printed).toMatchObject({ memory, cost, verdict });
  });
  it("begins with the answer", () => {
    expect(run("estimate", "--method", "lora", "--batch", "4").out).toMatch(/^It does not fit on 24/);
  });
  it("names the nearest id", () => {
    expect(run("estimate", "--model", "lama-3.1-8b")).toEqual({
      code: 2,
      out: "",
      err: 'whichtune: --model lama-3.1-8b: unknown. Did you mean "llama-3.1-8b"?\n',
    });
    expect(run("estimate", "--method", "loro").err).toContain(`Did you mean "lora"?`);
    expect(run("estimate", "--batch", "0").err).toContain("not a whole number from 1 to 1,024");
    expect(run("estimate", "--seq", "-5").err).toBe("whichtune: --seq -5: not a whole number from 16 to 1,000,000.\n");
    expect(run("estimate", "--sampling", "3").err).toContain(
      "estimate has no flag --sampling. Did you mean --samples?",
    );
    expect(run("estimate", "--bach", "1").err).toContain("Did you mean --batch?");
  });
  it("says which flags a job does not read", () => {
    const { code, out, err } = run("estimate", "--method", "full", "--rank", "64", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out).request.job.lora).toBeNull();
    expect(err).toBe("whichtune: --rank 64 is not read: this job has no such setting.\n");
  });
  it("takes one model", () => {
    expect(run("estimate", "--config", "config.json", "--model", "llama-3.1-8b")).toEqual({
      code: 2,
      out: "",
      err: "whichtune: --config and --model both name the model: leave one of them out.\n",
    });
  });
  it("refuses a config.json that no model has, in place of the default model", () => {
    const file = join(folder, "huge.json");
    const size = 9_007_199_254_740_991;
    writeFileSync(
      file,
      JSON.stringify({ hidden_size: size, num_hidden_layers: 2, num_attention_heads: 2, vocab_size: 9 }),
    );
    const { code, out, err } = run("estimate", "--config", file);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("No model has dimensions like these");
  });
  it("reads a config.json, and says what is wrong with one", () => {
    const good = join(folder, "config.json");
    const config = {
      model_type: "llama",
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      intermediate_size: 14336,
      vocab_size: 128256,
      tie_word_embeddings: false,
    };
    writeFileSync(good, JSON.stringify(config));
    const own = JSON.parse(run("estimate", "--config", good, "--json").out);
    const known = JSON.parse(run("estimate", "--model", "llama-3.1-8b", "--json").out);
    expect(own.memory.deviceUsed).toBe(known.memory.deviceUsed);
    expect(own.request.job.model.hfId.replaceAll(/\s/g, " ")).toMatch(/^your config\.json \(.*8 B\)$/);
    const strange = join(folder, "strange.json");
    writeFileSync(strange, JSON.stringify({ ...config, model_type: "newcomer" }));
    const said = `The family "newcomer" is not known here: its layers are read as Llama's.`;
    expect(run("estimate", "--config", strange).err).toBe(`whichtune: ${strange}: ${said}\n`);
    for (const command of ["estimate", "fit"]) {
      expect(JSON.parse(run(command, "--config", strange, "--json").out).remarks).toEqual([said]);
    }
    // Nothing that was measured vouches for layers that are only taken for Llama's.
    const { memory, error } = JSON.parse(run("estimate", "--config", strange, "--json").out);
    expect(error).toBeNull();
    expect(memory.deviceUsed).toBe(known.memory.deviceUsed);
    expect(memory.validity).toMatch(/^Not validated: none of the .* is of a family not known here\./);
    expect(memory.terms.map(({ label }: { label: string }) => label)).not.toContain("exact");
    expect(own.memory.validated).toBe(true);
    expect(own.remarks).toEqual([]);
    const bad = join(folder, "bad.json");
    writeFileSync(bad, "{}");
    const { code, err } = run("estimate", "--config", bad);
    expect(code).toBe(1);
    expect(err).toContain("hidden size is missing");
  });
});

describe("what a reader of the terminal is told beside the figures", () => {
  it("says where rows are longer than the model was made for", () => {
    const long = ["estimate", "--model", "llama-2-7b", "--seq"];
    expect(plain(run(...long, "8192").out)).toContain(
      "Rows of 8,192 tokens are longer than the 4,096 that Llama-2-7b-hf is listed for.",
    );
    expect(run(...long, "4096").out).not.toContain("is listed for");
  });
  it("gives a job that does not fit no hours and no price, in words and in JSON", () => {
    const over = ["estimate", "--gpu", "rtx-3060-12"];
    const out = plain(run(...over).out);
    expect(out).toContain("Time and cost: does not run. If it fitted, it would take ");
    expect(out).not.toMatch(/^(Time|Cost):/m);
    const printed = JSON.parse(run(...over, "--json").out);
    expect(printed).toMatchObject({ verdict: "over", cost: null });
    expect(printed.costIfItFitted.hours.low).toBeGreaterThan(0);
  });
  it("says where rows are cut, and of offloading only the least that it takes", () => {
    expect(plain(run("estimate", "--seq", "512", "--tokens", "2000").out)).toContain("they are cut at 512");
    const offloaded = ["--method", "full", "--gpus", "8", "--sharding", "fsdp2", "--offload", "on"];
    expect(plain(run("estimate", ...offloaded).out)).toMatch(/^Time: at least [\d.]+ h\.\nCost: at least \$[\d.]+\.$/m);
  });
  it("names the settings that no measured run has, in words and in JSON, of estimate and fit", () => {
    const flags = ["--gpus", "4", "--sharding", "zero2", "--optimizer", "lion"];
    const said = "is spread by ZeRO-2 (and gradients) or uses Lion";
    expect(run("estimate", ...flags).out).toContain(`Not validated: none of the 249 measured runs ${said}.`);
    expect(JSON.parse(run("estimate", ...flags, "--json").out).memory).toMatchObject({
      validated: false,
      unmeasured: [
        { label: "Spread over the GPUs", value: "ZeRO-2, and gradients" },
        { label: "Optimizer", value: "Lion" },
      ],
    });
    expect(run("fit", ...flags).out).toContain("Not validated");
    expect(JSON.parse(run("fit", ...flags, "--json").out).result.memory.validated).toBe(false);
  });
  it("says what offloading takes of the computer, and whether it fits", () => {
    const flags = ["--method", "full", "--gpus", "8", "--sharding", "zero3", "--offload", "on"];
    expect(plain(run("estimate", ...flags).out)).toContain(
      "Offloading takes 134.6 GiB of the computer; plan for 201.9 GiB, 50 % more for buffers. Say how much memory there is",
    );
    expect(plain(run("estimate", ...flags, "--host-memory", "128").out)).toContain("It does not fit in 128.0 GiB");
    expect(JSON.parse(run("estimate", ...flags, "--host-memory", "256", "--json").out).host.verdict).toBe("fits");
  });
});

describe("whichtune fit", () => {
  it("proposes changes that fit, as words and as JSON", () => {
    const flags = ["--method", "lora", "--batch", "4", "--gpu", "rtx-4090"];
    const { out } = run("fit", ...flags);
    expect(out).toMatch(/^1\. Fused loss: plan for /);
    expect(out).toContain("It fits then: plan for ");
    const printed = JSON.parse(run("fit", ...flags, "--json").out);
    expect(printed).toMatchObject({ fits: true, result: { verdict: "fits" } });
    expect(printed.result.memory.planFor).toBe(printed.planFor);
  });
  it("names what the computer has to hold in the step that moves it there, and in the end", () => {
    const out = plain(run("fit", "--gpu", "t4", "--model", "llama-3.1-70b", "--method", "full").out);
    expect(out).toMatch(/CPU offload off to on\. It needs [\d.]+ GiB of the computer's memory\./);
    expect(out).toMatch(/^It fits then, if the computer has [\d.]+ GiB of memory for it: plan for /m);
  });
  it("says where nothing was measured", () => {
    expect(run("fit", "--task", "dpo").out).toContain("Not validated");
    expect(run("fit", "--task", "sft").out).not.toContain("Not validated");
  });
  it("changes nothing that fits, and leaves out what is ruled out", () => {
    expect(run("fit", "--gpu", "h200").out).toMatch(/^It fits as it is/);
    expect(run("fit", "--method", "lora", "--batch", "4", "--without", "fused-loss").out).not.toContain("Fused loss");
    expect(run("fit", "--without", "fused-los").code).toBe(2);
  });
});
