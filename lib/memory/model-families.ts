/** @file Families of models whose layers differ from Llama's, by the `model_type` of their config.json. A table. */

/** Families whose layers differ from Llama's, by `model_type`. */
export const LAYER_NORM = [
  "phi",
  "gpt_neox",
  "falcon",
  "RefinedWeb",
  "RefinedWebModel",
  "gpt2",
  "gpt_bigcode",
  "gptj",
  "opt",
  "bloom",
  "mpt",
  "stablelm",
  "cohere",
  "cohere2",
  "starcoder2",
];
export const PLAIN_MLP = [
  "phi",
  "gpt_neox",
  "falcon",
  "RefinedWeb",
  "RefinedWebModel",
  "gpt2",
  "gpt_bigcode",
  "gptj",
  "opt",
  "bloom",
  "mpt",
  "starcoder2",
  "apertus",
];
export const FUSED_QKV = [
  "phi3",
  "phimoe_fused",
  "gpt_neox",
  "falcon",
  "RefinedWeb",
  "RefinedWebModel",
  "gpt2",
  "gpt_bigcode",
  "bloom",
  "mpt",
  "qwen",
  "baichuan",
  "chatglm",
  "dbrx",
];
export const FUSED_GATE_UP = ["phi3", "chatglm"];
export const FOUR_NORMS = ["gemma2", "gemma3", "gemma3_text", "glm4"];
export const TIED_UNLESS_SAID = [
  "gemma",
  "gemma2",
  "gemma3",
  "gemma3_text",
  "gpt2",
  "gpt_bigcode",
  "bloom",
  "falcon",
  "opt",
  "cohere",
  "cohere2",
  "mpt",
];
export const QK_NORM = ["qwen3", "qwen3_moe", "gemma3", "gemma3_text", "apertus"];
export const QKV_BIAS = [
  "qwen",
  "qwen2",
  "qwen2_moe",
  "qwen2_vl",
  "qwen2_5_vl",
  "phi",
  "gpt2",
  "gpt_bigcode",
  "gpt_neox",
  "opt",
  "bloom",
  "chatglm",
  "gpt_oss",
];
export const OUT_BIAS = ["phi", "gpt2", "gpt_bigcode", "gpt_neox", "opt", "bloom", "gpt_oss"];
export const MLP_BIAS = ["phi", "gpt2", "gpt_bigcode", "gpt_neox", "gptj", "opt", "bloom"];
export const HEAD_256 = ["gemma", "gemma2", "gemma3", "gemma3_text"];
export const NOT_DECODERS = [
  "bert",
  "roberta",
  "t5",
  "mt5",
  "bart",
  "vit",
  "clip",
  "whisper",
  "deberta-v2",
  "xlm-roberta",
];

/** Families with layers that are neither attention nor MLP (state spaces, linear attention): their parameters cannot be counted here. */
export const HYBRIDS = [
  "mamba",
  "mamba2",
  "falcon_mamba",
  "jamba",
  "bamba",
  "zamba",
  "zamba2",
  "nemotron_h",
  "falcon_h1",
  "granitemoehybrid",
  "lfm2",
  "rwkv",
  "recurrent_gemma",
  "xlstm",
  "qwen3_next",
  "kimi_linear",
  "minimax",
  "minimax_text_01",
  "minimax_m1",
];

/** Fields that only files of such models have, whatever the family calls itself. */
export const HYBRID_FIELDS = [
  "linear_num_key_heads",
  "linear_num_value_heads",
  "linear_attn_config",
  "mamba_d_state",
  "ssm_cfg",
  "hybrid_override_pattern",
];

/** What the files of a family leave out because its code has it. */
export const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // The files of Gemma 3 4B to 27B state no vocabulary, and that of 4B no heads either: Gemma3TextConfig has them.
  gemma3_text: { num_attention_heads: 8, num_key_value_heads: 4, head_dim: 256, vocab_size: 262208 },
};

export const KNOWN_TYPES = new Set([
  ...LAYER_NORM,
  ...PLAIN_MLP,
  ...FUSED_QKV,
  ...FOUR_NORMS,
  ...TIED_UNLESS_SAID,
  ...QK_NORM,
  ...QKV_BIAS,
  "llama",
  "llama4_text",
  "mistral",
  "mistral3",
  "ministral",
  "mixtral",
  "yi",
  "olmo",
  "olmo2",
  "olmo3",
  "granite",
  "granitemoe",
  "internlm2",
  "deepseek",
  "deepseek_v2",
  "deepseek_v3",
  "smollm3",
  "seed_oss",
  "glm",
  "exaone",
]);
