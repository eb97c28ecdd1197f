import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { content } from "@/content/index";
import { EXAMPLE_BREAK_EVEN } from "@/lib/cost/break-even";
import { estimateBasis } from "@/lib/estimate/basis";
import type { FieldName } from "@/lib/estimate/field";
import { estimateFields, listsOf } from "@/lib/estimate/fields";
import { hostOfStep, stepFigures } from "@/lib/estimate/fit-words";
import { measuredSettings, validityOf } from "@/lib/estimate/measured";
import { readOwnModel } from "@/lib/estimate/own-model";
import { gpuOf, startRequest } from "@/lib/estimate/request";
import { cutSentence, type EstimateKit, ifItFitted, moneyText, timeText } from "@/lib/estimate/result";
import { cardOf, estimateResult, fitTools, planForOf } from "@/lib/estimate/run";
import { readShape, writeShape } from "@/lib/estimate/shape-link";
import {
  changesBetween,
  type EstimateState,
  fieldsWithoutEffect,
  requestOf,
  stateOf,
  withField,
} from "@/lib/estimate/state";
import { sweepsOf } from "@/lib/estimate/sweep";
import { fieldPhrase } from "@/lib/estimate/unmeasured-words";
import { formatSignificant, formatUsd } from "@/lib/format";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { estimateLink, readEstimateLink, writeEstimateLink } from "@/lib/links/estimate-link";
import { configRemarks } from "@/lib/memory/config-remarks";
import { makeItFit } from "@/lib/memory/fit";
import { FIT_CHANGE_IDS } from "@/lib/memory/fit-change";
import { hostMemory } from "@/lib/memory/host-memory";
import { memoryRows } from "./memory-rows";

const { models, trainers, gpus } = content;
const kit: EstimateKit = { models, trainers, gpus, ...estimateBasis(content, createKnowledge(content).source) };
const fields = estimateFields(listsOf(kit));
const TODAY = "2026-11-21";

/** Any setting of any field but a model of one's own. */
const anySetting = fc
  .tuple(
    fc.constantFrom(...fields.filter(({ kind }) => kind.type !== "text")),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([{ name, kind }, share]): readonly [FieldName, string] => {
    if (kind.type === "options") {
      const option = kind.options[Math.min(kind.options.length - 1, Math.floor(share * kind.options.length))];
      return [name, option?.id ?? ""];
    }
    if (kind.type === "text") return [name, ""];
    const to = Math.min(kind.to, 5000);
    const value = kind.from + share * (to - kind.from);
    return [name, kind.whole ? String(Math.round(value)) : String(Number(value.toFixed(2)))];
  });
const anyRequest = fc
  .array(anySetting, { maxLength: 12 })
  .map((settings) =>
    settings.reduce((request, [name, value]) => withField(kit, request, name, [value]), startRequest(kit)),
  );

describe("the state of an estimate", () => {
  it("is empty for the job that the page starts from", () => {
    expect(stateOf(kit, startRequest(kit))).toEqual({});
  });
  it("names what differs, and nothing that follows from it", () => {
    const request = requestOf(kit, { trainer: ["unsloth"], batch: ["4"] });
    expect(request.job).toMatchObject({ trainer: "unsloth", checkpointing: "offload", loss: "fused", microBatch: 4 });
    expect(stateOf(kit, request)).toEqual({ trainer: ["unsloth"], batch: ["4"] });
  });
  it("brings every request back through a link", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const query = writeEstimateLink(fields, {
          state: stateOf(kit, request),
          kept: [],
          without: [],
          breakEven: null,
        });
        const read = readEstimateLink(fields, query);
        expect(read.ignored).toEqual([]);
        expect(requestOf(kit, read.state)).toEqual(request);
      }),
      { numRuns: 60 },
    );
  });
  it("carries scenarios and changes that are off", () => {
    const link = {
      state: { method: ["lora"] },
      kept: [{}, { gpu: ["h200"], seq: ["8192"] }] satisfies EstimateState[],
      without: ["qlora" as const],
      breakEven: { ...EXAMPLE_BREAK_EVEN, tuningUsd: 1234.5 },
    };
    expect(readEstimateLink(fields, writeEstimateLink(fields, link))).toEqual({ ...link, ignored: [] });
  });
  it("says what a change of the method changes, without what follows", () => {
    const start = startRequest(kit);
    expect(changesBetween(kit, start, withField(kit, start, "seq", ["4096"]))).toEqual([
      { name: "seq", label: "Longest row", from: "2048 tokens", to: "4096 tokens" },
    ]);
  });
});

describe("a link to an estimate", () => {
  it("leaves out models, cards and shapes that are not there, and names the nearest", () => {
    const { state, ignored } = readEstimateLink(fields, "model=llama-3.1-8bb&gpu=nothing-like-it&shape=x&batch=2&v=1");
    expect(state).toEqual({ batch: ["2"] });
    expect(ignored.map(({ name, because }) => [name, because])).toEqual([
      ["model", 'unknown; perhaps "llama-3.1-8b" was meant'],
      ["shape", "not the dimensions of a model"],
      ["gpu", "unknown here"],
    ]);
  });
  it("is what a plan writes", () => {
    const address = estimateLink({
      model: "llama-3.1-70b",
      method: "lora",
      gpu: "h100-sxm",
      gpus: 4,
      sequence: 4096,
      rows: 9000,
    });
    expect(address).toBe("/estimate?model=llama-3.1-70b&method=lora&gpu=h100-sxm&gpus=4&seq=4096&rows=9000&v=1");
    const { state, ignored } = readEstimateLink(fields, address.split("?")[1] ?? "");
    expect(ignored).toEqual([]);
    expect(requestOf(kit, state).job).toMatchObject({ gpus: 4, sequenceLength: 4096, method: "lora" });
    expect(estimateLink({})).toBe("/estimate");
  });
  it("says what of it is no break-even", () => {
    expect(readEstimateLink(fields, "pays=1_2_3&v=1")).toMatchObject({
      breakEven: null,
      ignored: [{ name: "pays", because: "not thirteen amounts" }],
    });
  });
});

describe("a model in a link", () => {
  it.each(models.map((model) => [model.id, model] as const))("%s comes back with all its dimensions", (_, model) => {
    const { licence, source, verified, officialParams, ...shape } = model;
    const read = readShape(writeShape(model));
    expect(read).toEqual({ ...shape, id: "own-model", hfId: read?.hfId });
  });
  it("that names itself nowhere goes by its family and size, also after a link", () => {
    const config = {
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      intermediate_size: 14336,
      vocab_size: 128256,
      tie_word_embeddings: false,
    };
    const named = (json: unknown) => {
      const { shape } = readOwnModel(json);
      const back = shape === null ? null : readShape(writeShape(shape));
      expect(back).toEqual(shape);
      return back?.hfId.replaceAll(/[\u202f\u00a0]/g, " ");
    };
    expect(named({ ...config, model_type: "llama" })).toBe("your config.json (llama, 8 B)");
    expect(named({ ...config, model_type: "qwen3_moe", num_experts: 0 })).toMatch(/^your config\.json \(qwen3_moe, /);
    expect(named(config)).toBe("your config.json (8 B)");
    expect(named({ ...config, model_type: "llama", _name_or_path: "./" })).toBe("your config.json (llama, 8 B)");
    expect(named({ ...config, model_type: "llama", _name_or_path: "me/My_Model" })).toBe("My_Model");
  });
  it("brings back what has to be said of its file", () => {
    const text = { model_type: "gemma3_text", hidden_size: 2560, intermediate_size: 10_240, num_hidden_layers: 34 };
    const vision = { hidden_size: 1152 };
    const quantization_config = { quant_method: "gptq", bits: 4 };
    const files: readonly unknown[] = [
      {
        model_type: "llava",
        text_config: text,
        vision_config: vision,
        _name_or_path: "me/seeing",
        quantization_config,
      },
      { ...text, model_type: "newcomer", num_attention_heads: 8, vocab_size: 32_000, _name_or_path: "me/new" },
      { ...text, model_type: "", num_attention_heads: 8, vocab_size: 32_000, intermediate_size: null },
    ];
    const remarks = files.map((file) => {
      const { shape, notes } = readOwnModel(file);
      const back = shape === null ? null : readShape(writeShape(shape));
      expect(back).toEqual(shape);
      expect(back?.origin ? configRemarks(back.origin) : null).toEqual(notes);
      return notes.map((note) => note.split(":")[0]);
    });
    expect(remarks).toEqual([
      [
        "The file leaves out what the family's code sets",
        "The model has more than one part",
        "The file's weights are quantised (gptq, 4 bits)",
      ],
      ['The family "newcomer" is not known here'],
      ["The MLP's width is not given", 'The family "not named" is not known here'],
    ]);
  });
  it("says of a link without marks what its name tells", () => {
    const { shape } = readOwnModel({
      model_type: "newcomer",
      hidden_size: 64,
      num_hidden_layers: 2,
      num_attention_heads: 2,
      intermediate_size: 128,
      vocab_size: 100,
    });
    const older = shape === null ? "" : writeShape(shape).split("~").slice(0, 4).join("~");
    expect(readShape(older)?.origin).toEqual({ family: "newcomer", marks: [] });
    expect(readShape(older.replace("config.newcomer", "some-name"))?.origin).toBeUndefined();
  });
  it("is refused where a number is missing or absurd", () => {
    const [model] = models;
    const text = model ? writeShape(model) : "";
    expect(readShape(text.replace(/_\d+~/, "~"))).toBeNull();
    expect(readShape(text.replace("~", "~0"))).not.toBeNull();
    expect(readShape(text.replace(/~\d+/, "~99999999999"))).toBeNull();
    expect(readShape("")).toBeNull();
  });
});

describe("make it fit on real jobs", () => {
  it("proposes jobs that fit by the plan-for figure, changes nothing that fits, and needs every change", () => {
    fc.assert(
      fc.property(anyRequest, fc.constantFrom(...gpus), (request, gpu) => {
        const start = { job: { ...request.job, gpu: gpu.id }, card: cardOf(gpu) };
        const tools = fitTools(kit, { ...request, job: start.job }, []);
        const plan = makeItFit(start, tools);
        const planFor = planForOf(kit);
        expect(plan.planFor).toBe(planFor(plan.result.job));
        expect(plan.fits).toBe(plan.planFor <= plan.result.card.usableBytes);
        expect(plan.steps.length === 0 && plan.fits).toBe(planFor(start.job) <= start.card.usableBytes);
        const used = plan.steps.map(({ change }) => change);
        const worst = Math.max(-1, ...used.map((id) => kit.changes.findIndex((change) => change.id === id)));
        if (plan.fits && worst >= 0) {
          const milder = { ...tools, changes: kit.changes.slice(0, worst) };
          expect(makeItFit(start, milder).fits).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
  it("keeps the rows of an optimizer step when the micro-batch shrinks", () => {
    const request = requestOf(kit, { method: ["lora"], batch: ["8"], accumulate: ["2"] });
    const gpu = gpus.find(({ id }) => id === "rtx-4090");
    if (!gpu) throw new Error("no RTX 4090");
    const { result } = makeItFit({ job: request.job, card: cardOf(gpu) }, fitTools(kit, request, []));
    expect(result.job.microBatch * result.job.accumulation * result.job.gpus).toBe(16);
  });
  it("has a record for every change, in one order", () => {
    expect(kit.changes.map(({ id }) => id).toSorted()).toEqual([...FIT_CHANGE_IDS].toSorted());
  });
});

describe("what no measured run stands behind", () => {
  const unmeasured = (state: EstimateState) =>
    validityOf(kit, requestOf(kit, state)).unmeasured.map(({ value }) => value);

  it("is named by its setting", () => {
    expect(unmeasured({})).toEqual([]);
    expect(unmeasured({ gpus: ["4"], sharding: ["zero2"], optimizer: ["lion"] })).toEqual([
      "ZeRO-2, and gradients",
      "Lion",
    ]);
    expect(unmeasured({ optimizer: ["muon"] })).toEqual(["Muon"]);
    expect(unmeasured({ optimizer: ["galore"] })).toEqual(["GaLore"]);
    expect(unmeasured({ model: ["deepseek-v3"] })).toEqual(["latent attention"]);
    expect(unmeasured({ gpu: ["m3-ultra"] })).toEqual(["Apple"]);
    expect(unmeasured({ trainer: ["llama-factory"] })).toEqual(["LLaMA-Factory"]);
  });
  it.each([
    [{ gpu: ["m3-ultra"] }, "is on an Apple card"],
    [{ optimizer: ["galore"] }, "uses GaLore"],
    [{ model: ["deepseek-v3"] }, "is of a model with latent attention"],
    [{ task: ["grpo"] }, "is for GRPO (sampled and scored answers)"],
    [{ method: ["soft-prompt"] }, "uses the update method soft prompt"],
    [{ trainer: ["unsloth"], age: ["2024"], gpu: ["mi300x"], optimizer: ["muon"] }, "uses Muon or is on an AMD card"],
  ])("is said in a sentence: %j", (state, said) => {
    expect(validityOf(kit, requestOf(kit, state)).validity).toContain(said);
  });
  it("has words of its own for every field with options", () => {
    for (const field of fields) {
      if (field.kind.type !== "options" || ["model", "gpu", "age"].includes(field.name)) continue;
      const unworded = { name: field.name, label: "no such words" };
      for (const { id, label } of field.kind.options) {
        expect(fieldPhrase(unworded, id, label)).not.toContain("no such words");
      }
    }
  });
  it("follows the runs: a run with the setting is enough, and without its runs a setting is unmeasured", () => {
    const measured = measuredSettings(
      kit,
      memoryRows.slice(0, 1).map((row) => ({ ...row, optimizer: "lion" })),
    );
    const lion = validityOf({ ...kit, measured }, requestOf(kit, { optimizer: ["lion"] })).unmeasured;
    expect(lion.map(({ value }) => value)).not.toContain("Lion");
    const rest = {
      ...kit,
      measured: measuredSettings(
        kit,
        memoryRows.filter(({ sharding }) => sharding !== "zero3"),
      ),
    };
    const spread = validityOf(rest, requestOf(kit, { gpus: ["2"], sharding: ["zero3"] }));
    expect(spread.validity).toContain("is spread by ZeRO-3 (and weights)");
  });
  it("is nothing of the job of any run", () => {
    for (const row of memoryRows) {
      const { settings } = measuredSettings(kit, [row]);
      expect(settings.filter((setting) => !kit.measured.settings.includes(setting))).toEqual([]);
    }
  });
});

describe("an estimate", () => {
  it("claims no measured error on a card of another maker", () => {
    const { memory, interval, error } = estimateResult(kit, requestOf(kit, { gpu: ["mi300x"] }), TODAY);
    expect([memory.validated, interval, error]).toEqual([false, null, null]);
    expect(memory.validity).toMatch(/^Not validated: none of the 249 measured runs is on an AMD card\./);
    expect(estimateResult(kit, requestOf(kit, { gpu: ["rtx-4090"] }), TODAY).memory.validated).toBe(true);
  });

  it("has no hours and no price where the job does not run, and says what it would take", () => {
    const said = (state: EstimateState) => estimateResult(kit, requestOf(kit, state), TODAY);
    const over = said({ gpu: ["rtx-3060-12"] });
    expect([over.cost, timeText(over), moneyText(over)]).toEqual([null, "does not run", "none"]);
    expect(ifItFitted(over)?.replaceAll("\u202f", " ")).toMatch(/^If it fitted, it would take [\d.]+–[\d.]+ h\.$/);
    const runs = said({});
    expect([runs.costIfItFitted, ifItFitted(runs)]).toEqual([null, null]);
    expect(timeText(runs)).not.toBe("does not run");
    // The card holds it, the computer does not.
    const short = said({ method: ["full"], gpus: ["8"], sharding: ["zero3"], offload: ["on"], "host-memory": ["64"] });
    expect([short.verdict === "over", timeText(short)]).toEqual([false, "does not run"]);
  });
  it("names only the least that an offloaded job takes", () => {
    const offloaded = requestOf(kit, { method: ["full"], gpus: ["8"], sharding: ["fsdp2"], offload: ["on"] });
    const result = estimateResult(kit, offloaded, TODAY);
    const [low, usd] = [result.cost?.hours.low ?? 0, result.cost?.money?.usd.low ?? 0];
    expect(timeText(result).replaceAll("\u202f", " ")).toBe(`at least ${formatSignificant(low)} h`);
    expect(moneyText(result)).toBe(`at least ${formatUsd(usd)}`);
  });
  it("says that rows are cut where they are longer on average than the longest", () => {
    const cut = (state: EstimateState) => cutSentence(requestOf(kit, state));
    expect(cut({ seq: ["512"], tokens: ["2000"] })).toMatch(/^Your rows have 2,000 tokens on average, .* cut at 512,/);
    expect(cut({ seq: ["512"], tokens: ["512"] })).toBeNull();
    expect(cut({ task: ["grpo"], seq: ["512"], tokens: ["2000"] })).toBeNull();
  });
  it("offers to offload only into as much memory as the computer has", () => {
    const request = requestOf(kit, { model: ["llama-3.1-8b"], method: ["full"] });
    const without = kit.changes.map(({ id }) => id).filter((id) => id !== "cpu-offload");
    const offered = (hostGib: number | null) => {
      const start = { job: request.job, card: cardOf(gpuOf(kit, request.job)) };
      return makeItFit(start, fitTools(kit, { ...request, hostGib }, without)).steps.map(({ change }) => change);
    };
    expect(offered(null)).toEqual(["cpu-offload"]);
    expect(offered(512)).toEqual(["cpu-offload"]);
    expect(offered(64)).toEqual([]);
  });
  it("offers to offload only what an ordinary computer holds while nothing is said of it", () => {
    const request = requestOf(kit, { model: ["llama-3.1-70b"], method: ["full"], gpu: ["t4"] });
    const start = { job: request.job, card: cardOf(gpuOf(kit, request.job)) };
    const plan = (hostGib: number | null) => makeItFit(start, fitTools(kit, { ...request, hostGib }, []));
    // 70,553,706,496 parameters at 27 bytes with buffers are 1,774 GiB: full tuning waits for someone who has them.
    expect(plan(2000).result.job).toMatchObject({ method: "full", cpuOffload: true });
    const { fits, steps, result } = plan(null);
    expect([fits, result.job.method]).toEqual([true, "lora"]);
    expect((hostMemory(result.job, kit.constants)?.planFor ?? 0) / 2 ** 30).toBeLessThanOrEqual(512);
    const [said] = steps.flatMap((step) => hostOfStep(kit, step) ?? []);
    expect(said?.replaceAll("\u202f", " ")).toMatch(/^It needs [\d.]+ GiB of the computer's memory\.$/);
  });
  it("says of a larger card what it holds", () => {
    const request = requestOf(kit, { model: ["llama-3.2-1b"], method: ["full"], gpu: ["t4"], seq: ["1000000"] });
    const start = { job: request.job, card: cardOf(gpuOf(kit, request.job)) };
    const last = makeItFit(start, fitTools(kit, request, [])).steps.at(-1);
    expect(last?.change).toBe("another-card");
    expect(last && stepFigures(last).replaceAll("\u202f", " ")).toBe("plan for 38.5 GiB; the new card holds 39.4 GiB");
  });
  it("says what offloading takes of the computer, and whether it fits where that was said", () => {
    const of = (state: EstimateState) => estimateResult(kit, requestOf(kit, state), TODAY).host;
    expect(of({ method: ["full"] })).toBeNull();
    const offloaded = { method: ["full"], gpus: ["8"], sharding: ["zero3"], offload: ["on"] } satisfies EstimateState;
    // 8,030,261,248 parameters at 18 bytes: 134.6 GiB, 201.9 GiB with buffers.
    expect(of(offloaded)).toMatchObject({ bytes: 8_030_261_248 * 18, verdict: null });
    expect(of({ ...offloaded, "host-memory": ["256"] })?.verdict).toBe("fits");
    expect(of({ ...offloaded, "host-memory": ["160"] })?.verdict).toBe("tight");
    expect(of({ ...offloaded, "host-memory": ["64"] })?.verdict).toBe("over");
  });
  it("does not throw for any settings that the form takes", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { memory, cost } = estimateResult(kit, request, TODAY);
        expect(memory.planFor).toBeGreaterThanOrEqual(memory.deviceUsed);
        expect(cost === null || cost.hours.low <= cost.hours.high).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe("fields that a job does not have", () => {
  it("are named, so that nothing is passed over in silence", () => {
    const idle = fieldsWithoutEffect(kit, { method: ["full"], rank: ["64"], seq: ["4096"], engine: ["server"] });
    expect(idle.map(({ name, value }) => [name, value])).toEqual([
      ["rank", "64"],
      ["engine", "server"],
    ]);
  });
  it("are not in the state of any request", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(fieldsWithoutEffect(kit, stateOf(kit, request))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a model of the reader's own", () => {
  const config = {
    model_type: "llama",
    hidden_size: 4096,
    num_hidden_layers: 32,
    num_attention_heads: 32,
    vocab_size: 32_000,
  };
  it("is what the link brings back", () => {
    const { shape } = readOwnModel(config);
    expect(shape && readShape(writeShape(shape))).toMatchObject({ hiddenSize: 4096, layers: 32 });
  });
  it.each([[{ num_hidden_layers: 9_007_199_254_740_991 }], [{ num_local_experts: 4, num_experts_per_tok: 8 }]])(
    "is refused with a sentence where a link could not carry it: %j",
    (part) => {
      const { shape, problems } = readOwnModel({ ...config, ...part });
      expect(shape).toBeNull();
      expect(problems.join(" ")).toMatch(/^No model has dimensions like these/);
    },
  );
});

describe("the sweeps of a job", () => {
  const names = (state: EstimateState) => sweepsOf(kit, requestOf(kit, state)).map(({ name }) => name);
  it("are of what the job has", () => {
    expect(names({})).toEqual(["seq", "batch", "rank", "gpus"]);
    expect(names({ method: ["full"] })).toEqual(["seq", "batch", "gpus"]);
  });
  it("pass through the job's own estimate, with its margin, against what the card holds", () => {
    const request = requestOf(kit, { seq: ["3000"] });
    const { memory, usableBytes } = estimateResult(kit, request, TODAY);
    const [own, card] = sweepsOf(kit, request)[0]?.chart.series ?? [];
    const point = own?.points.find(({ note }) => note === "your job");
    expect(point).toMatchObject({ x: 3000, y: memory.deviceUsed / 2 ** 30, high: memory.planFor / 2 ** 30 });
    expect(card?.points.map(({ y }) => y)).toEqual([usableBytes / 2 ** 30, usableBytes / 2 ** 30]);
  });
  it("never fall with longer rows, more rows or a higher rank, and never rise with more GPUs from two on", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { name, chart } of sweepsOf(kit, request)) {
          const ys = (chart.series[0]?.points ?? []).filter(({ x }) => name !== "gpus" || x > 1).map(({ y }) => y);
          const sorted = ys.toSorted((a, b) => (name === "gpus" ? b - a : a - b));
          expect(ys).toEqual(sorted);
        }
      }),
      { numRuns: 60 },
    );
  });
});
