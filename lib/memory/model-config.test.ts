import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readModelConfig } from "./model-config";

/** Public dimensions, and the totals that their makers publish. */
const CASES: readonly (readonly [string, unknown, number])[] = [
  [
    "Mistral-7B-v0.1",
    {
      model_type: "mistral",
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      intermediate_size: 14336,
      vocab_size: 32000,
      rms_norm_eps: 1e-5,
      tie_word_embeddings: false,
    },
    7_241_732_096,
  ],
  [
    "Llama-3.2-1B",
    {
      model_type: "llama",
      hidden_size: 2048,
      num_hidden_layers: 16,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      head_dim: 64,
      intermediate_size: 8192,
      vocab_size: 128_256,
      rms_norm_eps: 1e-5,
      tie_word_embeddings: true,
      attention_bias: false,
      mlp_bias: false,
    },
    1_235_814_400,
  ],
  [
    "Qwen2.5-7B",
    {
      model_type: "qwen2",
      hidden_size: 3584,
      num_hidden_layers: 28,
      num_attention_heads: 28,
      num_key_value_heads: 4,
      intermediate_size: 18_944,
      vocab_size: 152_064,
      rms_norm_eps: 1e-6,
      tie_word_embeddings: false,
    },
    7_615_616_512,
  ],
  [
    "Qwen3-4B",
    {
      model_type: "qwen3",
      hidden_size: 2560,
      num_hidden_layers: 36,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      head_dim: 128,
      intermediate_size: 9728,
      vocab_size: 151_936,
      rms_norm_eps: 1e-6,
      tie_word_embeddings: true,
      attention_bias: false,
    },
    4_022_468_096,
  ],
  [
    "Qwen3-30B-A3B",
    {
      model_type: "qwen3_moe",
      hidden_size: 2048,
      num_hidden_layers: 48,
      num_attention_heads: 32,
      num_key_value_heads: 4,
      head_dim: 128,
      intermediate_size: 6144,
      moe_intermediate_size: 768,
      num_experts: 128,
      num_experts_per_tok: 8,
      vocab_size: 151_936,
      rms_norm_eps: 1e-6,
      tie_word_embeddings: false,
      attention_bias: false,
    },
    30_532_122_624,
  ],
  [
    "Gemma-2-9B",
    {
      model_type: "gemma2",
      hidden_size: 3584,
      num_hidden_layers: 42,
      num_attention_heads: 16,
      num_key_value_heads: 8,
      head_dim: 256,
      intermediate_size: 14_336,
      vocab_size: 256_000,
      rms_norm_eps: 1e-6,
    },
    9_241_705_984,
  ],
  [
    "Gemma-3-1B",
    {
      model_type: "gemma3_text",
      hidden_size: 1152,
      num_hidden_layers: 26,
      num_attention_heads: 4,
      num_key_value_heads: 1,
      head_dim: 256,
      intermediate_size: 6912,
      vocab_size: 262_144,
      rms_norm_eps: 1e-6,
    },
    999_885_952,
  ],
  [
    "Phi-3-mini",
    {
      model_type: "phi3",
      hidden_size: 3072,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 32,
      intermediate_size: 8192,
      vocab_size: 32_064,
      rms_norm_eps: 1e-5,
      tie_word_embeddings: false,
    },
    3_821_079_552,
  ],
  [
    "Phi-2",
    {
      model_type: "phi",
      hidden_size: 2560,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      intermediate_size: 10_240,
      vocab_size: 51_200,
      layer_norm_eps: 1e-5,
      tie_word_embeddings: false,
    },
    2_779_683_840,
  ],
  [
    "Mixtral-8x7B",
    {
      model_type: "mixtral",
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      intermediate_size: 14_336,
      num_local_experts: 8,
      num_experts_per_tok: 2,
      vocab_size: 32_000,
      rms_norm_eps: 1e-5,
      tie_word_embeddings: false,
    },
    46_702_792_704,
  ],
  [
    "Falcon-7B",
    {
      model_type: "falcon",
      hidden_size: 4544,
      num_hidden_layers: 32,
      num_attention_heads: 71,
      multi_query: true,
      parallel_attn: true,
      new_decoder_architecture: false,
      bias: false,
      vocab_size: 65_024,
      layer_norm_epsilon: 1e-5,
    },
    6_921_720_704,
  ],
  [
    "Pythia-6.9B",
    {
      model_type: "gpt_neox",
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      intermediate_size: 16_384,
      vocab_size: 50_432,
      layer_norm_eps: 1e-5,
      tie_word_embeddings: false,
    },
    6_857_302_016,
  ],
  [
    "GPT-2",
    {
      model_type: "gpt2",
      n_embd: 768,
      n_layer: 12,
      n_head: 12,
      n_positions: 1024,
      vocab_size: 50_257,
      layer_norm_epsilon: 1e-5,
    },
    124_439_808,
  ],
  [
    "Qwen-7B",
    {
      model_type: "qwen",
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      intermediate_size: 22_016,
      kv_channels: 128,
      vocab_size: 151_936,
      layer_norm_epsilon: 1e-6,
      rms_norm_eps: 1e-6,
      tie_word_embeddings: false,
    },
    7_721_324_544,
  ],
  [
    "BLOOM-560m",
    {
      model_type: "bloom",
      n_embed: 1024,
      n_layer: 24,
      num_attention_heads: 16,
      vocab_size: 250_880,
      layer_norm_epsilon: 1e-5,
    },
    559_214_592,
  ],
  [
    "DBRX",
    {
      model_type: "dbrx",
      d_model: 6144,
      n_layers: 40,
      n_heads: 48,
      attn_config: { kv_n_heads: 8 },
      ffn_config: { ffn_hidden_size: 10_752, moe_num_experts: 16, moe_top_k: 4 },
      max_seq_len: 32_768,
      vocab_size: 100_352,
      tie_word_embeddings: false,
    },
    131_596_523_520,
  ],
  [
    "Mistral-7B-v0.1, its maker's params.json",
    {
      dim: 4096,
      n_layers: 32,
      n_heads: 32,
      n_kv_heads: 8,
      head_dim: 128,
      hidden_dim: 14_336,
      vocab_size: 32_000,
    },
    7_241_732_096,
  ],
  [
    "gpt-oss-20b",
    {
      model_type: "gpt_oss",
      hidden_size: 2880,
      num_hidden_layers: 24,
      num_attention_heads: 64,
      num_key_value_heads: 8,
      head_dim: 64,
      intermediate_size: 2880,
      num_local_experts: 32,
      num_experts_per_tok: 4,
      vocab_size: 201_088,
      rms_norm_eps: 1e-5,
      attention_bias: true,
      tie_word_embeddings: false,
    },
    20_914_757_184,
  ],
  [
    "DeepSeek-V3",
    {
      model_type: "deepseek_v3",
      hidden_size: 7168,
      num_hidden_layers: 61,
      num_attention_heads: 128,
      num_key_value_heads: 128,
      intermediate_size: 18_432,
      moe_intermediate_size: 2048,
      n_routed_experts: 256,
      n_shared_experts: 1,
      num_experts_per_tok: 8,
      first_k_dense_replace: 3,
      q_lora_rank: 1536,
      kv_lora_rank: 512,
      qk_nope_head_dim: 128,
      qk_rope_head_dim: 64,
      v_head_dim: 128,
      vocab_size: 129_280,
      rms_norm_eps: 1e-6,
      tie_word_embeddings: false,
      attention_bias: false,
    },
    671_026_419_200,
  ],
];

describe("a config.json", () => {
  it.each(CASES)("of %s counts up to its published parameters", (_, config, total) => {
    const { shape, problems } = readModelConfig(config);
    expect(problems).toEqual([]);
    expect(Math.abs((shape?.paramsTotal ?? 0) / total - 1)).toBeLessThan(0.001);
  });

  it("of Gemma 3 4B, as published, is filled up with what the family's code sets", () => {
    const text = { hidden_size: 2560, intermediate_size: 10_240, model_type: "gemma3_text", num_hidden_layers: 34 };
    const read = readModelConfig({ model_type: "gemma3", text_config: text, vision_config: { hidden_size: 1152 } });
    expect(read.shape?.paramsTotal).toBe(3_880_263_168);
    expect(read.notes[0]).toMatch(/leaves out .*num_attention_heads 8.*vocab_size 262208/);
  });

  it("of Llama 4 counts the shared expert, and plain layers between those with experts", () => {
    const scout = {
      model_type: "llama4_text",
      hidden_size: 5120,
      intermediate_size: 8192,
      intermediate_size_mlp: 16_384,
      num_hidden_layers: 48,
      num_attention_heads: 40,
      num_key_value_heads: 8,
      head_dim: 128,
      vocab_size: 202_048,
      num_local_experts: 16,
      num_experts_per_tok: 1,
      interleave_moe_layer_step: 1,
      tie_word_embeddings: false,
    };
    // By hand: 2 × V × h + 48 × (attention 62,914,560 + 17 experts of 3 × h × 8192 + router 16 × h + 2 norms) + a norm.
    const byHand = 2 * 202_048 * 5120 + 48 * (62_914_560 + 17 * 3 * 5120 * 8192 + 16 * 5120 + 2 * 5120) + 5120;
    expect(readModelConfig(scout).shape?.paramsTotal).toBe(byHand);
    const maverick = { ...scout, num_local_experts: 128, interleave_moe_layer_step: 2 };
    const total = readModelConfig({ ...maverick }).shape?.paramsTotal ?? 0;
    expect(Math.round(total / 1e9)).toBe(401);
  });

  it("of a family with state spaces is refused, since those would be counted as attention", () => {
    const jamba = {
      model_type: "jamba",
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      vocab_size: 65_536,
    };
    expect(readModelConfig(jamba).problems).toEqual([
      '"jamba" has layers beside attention and MLP, such as state spaces, which cannot be counted here.',
    ]);
  });

  it.each([
    ["qwen3_next", {}],
    ["kimi_linear", { linear_attn_config: { kda_layers: [1, 2, 3] } }],
    ["newcomer", { linear_num_key_heads: 16 }],
    ["newcomer", { layer_types: ["full_attention", "linear_attention"] }],
    ["newcomer", { attn_type_list: [0, 1, 1] }],
  ])("of %s with %j is refused, since linear attention has other sizes", (model_type, part) => {
    const [, mistral] = CASES[0] ?? [];
    const { problems } = readModelConfig(Object.assign({}, mistral, { model_type }, part));
    expect(problems).toEqual([
      `"${model_type}" has layers beside attention and MLP, such as state spaces, which cannot be counted here.`,
    ]);
  });

  it("takes a list that says one size for every layer, and refuses one that says several", () => {
    const [, mistral, total] = CASES[0] ?? [];
    const read = (widths: readonly number[]) =>
      readModelConfig(Object.assign({}, mistral, { intermediate_size: widths }));
    expect(read([14_336, 14_336])).toMatchObject({ shape: { paramsTotal: total }, notes: [] });
    expect(read([14_336, 8192]).problems).toEqual([
      '"intermediate_size" differs from layer to layer, which cannot be counted here.',
    ]);
  });

  it("whose layers all attend by softmax is counted", () => {
    const [, mistral, total] = CASES[0] ?? [];
    const parts = { layer_types: ["full_attention", "sliding_attention"], attn_type_list: [1, 1] };
    expect(readModelConfig(Object.assign({}, mistral, parts)).shape?.paramsTotal).toBe(total);
  });

  it("of a model with several parts is read by its text part", () => {
    const [, mistral] = CASES[0] ?? [];
    const { shape, notes } = readModelConfig({
      model_type: "mistral3",
      vision_config: { hidden_size: 1024 },
      text_config: mistral,
    });
    expect(shape?.hiddenSize).toBe(4096);
    expect(notes).toContain("The model has more than one part: only the language model is counted.");
  });

  it("without what is needed is answered with a sentence for each", () => {
    expect(
      readModelConfig({ model_type: "llama", hidden_size: 0, num_hidden_layers: 2, vocab_size: 10 }).problems,
    ).toEqual([
      'The hidden size ("hidden_size") should be a whole number from 1.',
      'The number of attention heads is missing: config.json should have "num_attention_heads".',
    ]);
    expect(readModelConfig([]).problems).toHaveLength(1);
    expect(readModelConfig({ model_type: "bert" }).problems).toEqual([
      '"bert" is no decoder model: only models that write text token by token can be sized.',
    ]);
  });

  it("without its hidden size is not said to have more heads than that", () => {
    const rest = { model_type: "llama", num_hidden_layers: 2, num_attention_heads: 32, vocab_size: 10 };
    expect(readModelConfig(rest).problems).toEqual([
      'The hidden size is missing: config.json should have "hidden_size".',
    ]);
    expect(readModelConfig({ ...rest, hidden_size: 8 }).problems).toEqual([
      "There are more attention heads than hidden units.",
    ]);
  });

  it("with more key-value heads than heads is refused, and not cut down", () => {
    const [, mistral] = CASES[0] ?? [];
    expect(readModelConfig(Object.assign({}, mistral, { num_key_value_heads: 64 })).problems).toEqual([
      "There are more key-value heads (64) than attention heads (32): one of the two is wrong in the file.",
    ]);
  });

  it.each([
    [{ quant_method: "gptq", bits: 4, group_size: 128 }, "quantised (gptq, 4 bits)"],
    [{ quant_method: "awq", bits: 4 }, "quantised (awq, 4 bits)"],
    [{ quant_method: "bitsandbytes", load_in_8bit: true }, "quantised (bitsandbytes, 8 bits)"],
    [{ quant_method: "fp8", weight_block_size: [128, 128] }, "quantised (fp8)"],
    [{ quant_method: "a\u001b[31m" }, "quantised"],
  ])("whose weights are quantised by %j is sized by the method chosen, and says so", (quantization_config, said) => {
    const [, mistral, total] = CASES[0] ?? [];
    const { shape, notes } = readModelConfig(Object.assign({}, mistral, { quantization_config }));
    expect(shape?.paramsTotal).toBe(total);
    expect(notes).toEqual([`The file's weights are ${said}: the estimate goes by the method chosen, not by them.`]);
  });

  it("of any kind is never a reason to throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { shape, problems } = readModelConfig(value);
        expect(shape === null).toBe(problems.length > 0);
      }),
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            "model_type",
            "hidden_size",
            "num_hidden_layers",
            "num_attention_heads",
            "vocab_size",
            "intermediate_size",
            "num_experts",
            "kv_lora_rank",
          ),
          fc.oneof(fc.integer({ min: -2, max: 4096 }), fc.constantFrom("llama", "qwen", "phi"), fc.double()),
        ),
        (value) => {
          const { shape } = readModelConfig(value);
          if (shape !== null) expect(shape.paramsTotal).toBeGreaterThan(0);
        },
      ),
    );
  });
});
