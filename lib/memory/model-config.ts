/** @file Reading a model's `config.json`, as Hugging Face publishes it, into the dimensions that an estimate needs. Total: it never throws. */

import { isObject } from "@/lib/json-object";
import { type Config, first, flag, hasOtherLayers, inner, textOf, variedField } from "./config-fields";
import { configRemarks, originOf } from "./config-remarks";
import {
  FOUR_NORMS,
  FUSED_GATE_UP,
  FUSED_QKV,
  HEAD_256,
  HYBRIDS,
  LAYER_NORM,
  LEFT_OUT,
  MLP_BIAS,
  NOT_DECODERS,
  OUT_BIAS,
  PLAIN_MLP,
  QK_NORM,
  QKV_BIAS,
  TIED_UNLESS_SAID,
} from "./model-families";
import type { Experts, LatentAttention, ModelShape } from "./model-shape";
import { withTotals } from "./parameter-counts";

/** A shape with remarks on what was assumed, or what is missing. Sentences are for the reader. */
export type ReadConfig =
  | { shape: ModelShape; notes: readonly string[]; problems: readonly [] }
  | { shape: null; notes: readonly []; problems: readonly string[] };

/**
 * The dimensions in a parsed `config.json`. Models with several parts (vision and text) are read by their `text_config`.
 * Families that are not known are read as Llama's layer with what the file says.
 */
export function readModelConfig(json: unknown): ReadConfig {
  if (!isObject(json)) return fail(["This is not a model's config.json: it holds no object with fields."]);
  const nested = isObject(json.text_config) ? json.text_config : isObject(json.llm_config) ? json.llm_config : null;
  const type = textOf(nested?.model_type) ?? textOf(json.model_type) ?? "";
  const stated: Config = { ...json, ...nested, ...inner(json, "attn_config"), ...inner(json, "ffn_config") };
  const assumed = Object.entries(LEFT_OUT[type] ?? {}).filter(([name]) => stated[name] === undefined);
  const config: Config = { ...Object.fromEntries(assumed), ...stated };
  if (NOT_DECODERS.includes(type)) {
    return fail([`"${type}" is no decoder model: only models that write text token by token can be sized.`]);
  }
  if (HYBRIDS.includes(type) || hasOtherLayers(config)) {
    const named = type === "" ? "The model" : `"${type}"`;
    return fail([`${named} has layers beside attention and MLP, such as state spaces, which cannot be counted here.`]);
  }
  const varied = variedField(config);
  if (varied !== null) return fail([`"${varied}" differs from layer to layer, which cannot be counted here.`]);
  const problems: string[] = [];
  const need = (names: readonly string[], what: string): number => {
    const value = first(config, names);
    if (value !== null) return value;
    const found = names.find((name) => config[name] !== undefined);
    problems.push(
      found === undefined
        ? `The ${what} is missing: config.json should have "${names[0]}".`
        : `The ${what} ("${found}") should be a whole number from 1.`,
    );
    return 1;
  };
  const hiddenSize = need(["hidden_size", "n_embd", "n_embed", "d_model", "dim", "model_dim"], "hidden size");
  const layers = need(["num_hidden_layers", "n_layer", "n_layers", "num_layers"], "number of layers");
  const heads = need(
    ["num_attention_heads", "n_head", "n_heads", "num_heads", "attention_heads"],
    "number of attention heads",
  );
  const vocabSize = need(["vocab_size", "padded_vocab_size"], "size of the vocabulary");
  // What follows from sizes is said of sizes that are given.
  if (problems.length > 0) return fail(problems);
  if (heads > hiddenSize) return fail(["There are more attention heads than hidden units."]);
  const kvHeads = keyValueHeads(config, type, heads);
  if (kvHeads > heads) {
    return fail([
      `There are more key-value heads (${kvHeads}) than attention heads (${heads}): one of the two is wrong in the file.`,
    ]);
  }
  const experts = expertsOf(config, type, layers);
  const mlp = isPlain(config, type) ? "plain" : "gated";
  const origin = originOf({
    family: type,
    widthAssumed: mlpWidth(config, type) === null && experts === null,
    filled: assumed.map(([name]) => name),
    severalParts: nested !== null || isObject(json.vision_config),
    quantization: json.quantization_config ?? config.quantization_config,
  });
  const headDim =
    first(config, ["head_dim", "kv_channels"]) ?? (HEAD_256.includes(type) ? 256 : Math.floor(hiddenSize / heads));
  const shape = withTotals({
    id: "config",
    hfId: textOf(json._name_or_path)?.replace(/^[./]+/, "") || (type === "" ? "" : `config.${type}`),
    hiddenSize,
    layers,
    heads,
    kvHeads,
    headDim,
    // Qwen 1 counts both halves of its gated MLP.
    intermediateSize: mlpWidth(config, type) ?? 4 * hiddenSize,
    vocabSize: type === "chatglm" ? (first(config, ["padded_vocab_size"]) ?? vocabSize) : vocabSize,
    tied: flag(config, "tie_word_embeddings") ?? flag(json, "tie_word_embeddings") ?? TIED_UNLESS_SAID.includes(type),
    mlp,
    norm: normOf(config, type),
    normsPerLayer: FOUR_NORMS.includes(type) ? 4 : normsOf(config, type),
    qkNorm: QK_NORM.includes(type)
      ? "per-head"
      : type.startsWith("olmo2") || type.startsWith("olmo3")
        ? "full-width"
        : "none",
    qkvBias:
      flag(config, "attention_bias") ??
      flag(config, "qkv_bias") ??
      flag(config, "add_qkv_bias") ??
      flag(config, "use_qkv_bias") ??
      QKV_BIAS.includes(type),
    attentionOutBias: OUT_BIAS.includes(type) || (type === "llama" && flag(config, "attention_bias") === true),
    mlpBias: flag(config, "mlp_bias") ?? MLP_BIAS.includes(type),
    headBias: type === "phi",
    attentionSinks: type === "gpt_oss",
    positionEmbeddings: ["gpt2", "gpt_bigcode", "opt"].includes(type)
      ? (first(config, ["n_positions", "max_position_embeddings"]) ?? 0)
      : 0,
    fusedQkv: FUSED_QKV.includes(type),
    fusedGateUp: FUSED_GATE_UP.includes(type),
    experts,
    latentAttention: latentOf(config),
    contextTokens: first(config, CONTEXT),
    origin,
  });
  return { shape, notes: configRemarks(origin), problems: [] };
}

function expertsOf(config: Config, type: string, layers: number): Experts | null {
  const count = first(config, ["num_local_experts", "num_experts", "n_routed_experts", "moe_num_experts"]);
  if (count === null || count < 2) return null;
  const width =
    first(config, ["moe_intermediate_size", "expert_intermediate_size", "intermediate_size", "ffn_hidden_size"]) ?? 0;
  // Llama 4 has one shared expert as wide as the others, and experts in every layer or in every second one.
  const llama4 = type === "llama4_text";
  const shared =
    first(config, ["shared_expert_intermediate_size"]) ??
    (first(config, ["n_shared_experts"]) ?? (llama4 ? 1 : 0)) * width;
  const every = llama4 ? (first(config, ["interleave_moe_layer_step"]) ?? 1) : 1;
  const dense = first(config, ["first_k_dense_replace"]) ?? layers - Math.floor(layers / every);
  return {
    count,
    active: first(config, ["num_experts_per_tok", "moe_topk", "moe_top_k", "num_selected_experts"]) ?? 2,
    intermediateSize: width,
    sharedIntermediateSize: shared,
    denseLayers: Math.min(layers, dense),
    bias: type === "gpt_oss",
    routerCorrection: type === "deepseek_v3",
    sharedGate: type === "qwen2_moe" && shared > 0,
  };
}

/** How long rows may be, as families call it. */
const CONTEXT = ["max_position_embeddings", "n_positions", "seq_length", "max_seq_len", "max_sequence_length"] as const;

function latentOf(config: Config): LatentAttention | null {
  const rank = first(config, ["kv_lora_rank"]);
  const plain = first(config, ["qk_nope_head_dim"]);
  const rotary = first(config, ["qk_rope_head_dim"]);
  const value = first(config, ["v_head_dim"]);
  if (rank === null || plain === null || rotary === null || value === null) return null;
  return {
    queryRank: first(config, ["q_lora_rank"]),
    keyValueRank: rank,
    plainHeadDim: plain,
    rotaryHeadDim: rotary,
    valueHeadDim: value,
  };
}

/** Of the layers without experts. Qwen 1 counts both halves of its gated MLP; Llama 4 states that of experts apart. */
function mlpWidth(config: Config, type: string): number | null {
  const apart = type === "llama4_text" ? first(config, ["intermediate_size_mlp"]) : null;
  // In Mistral's and Meta's own files, which say "dim", the MLP's width is "hidden_dim".
  const short = config.dim === undefined ? [] : ["hidden_dim"];
  const given =
    apart ?? first(config, ["intermediate_size", "ffn_hidden_size", "n_inner", "ffn_dim", "d_ff", ...short]);
  return type === "qwen" && given !== null ? Math.ceil(given / 2) : given;
}

function keyValueHeads(config: Config, type: string, heads: number): number {
  const newDecoder = flag(config, "new_decoder_architecture") === true;
  if (flag(config, "multi_query") === true && !newDecoder) return 1;
  const groups = flag(config, "multi_query_attention") === true ? first(config, ["multi_query_group_num"]) : null;
  return (
    groups ??
    first(config, ["num_key_value_heads", "num_kv_heads", "n_head_kv", "n_kv_heads", "kv_n_heads"]) ??
    (type === "gpt_bigcode" ? 1 : heads)
  );
}

function isPlain(config: Config, type: string): boolean {
  return PLAIN_MLP.includes(type) || (type === "" && textOf(config.activation_function) !== null);
}

function normOf(config: Config, type: string): ModelShape["norm"] {
  if (config.rms_norm_eps !== undefined || config.rms_norm === true || config.rmsnorm === true) return "rms";
  return LAYER_NORM.includes(type) || config.layer_norm_eps !== undefined || config.layer_norm_epsilon !== undefined
    ? "layer"
    : "rms";
}

function normsOf(config: Config, type: string): number {
  const parallel =
    type === "phi" || flag(config, "parallel_attn") === true || type === "gptj" || type.startsWith("cohere");
  return parallel && flag(config, "new_decoder_architecture") !== true ? 1 : 2;
}

function fail(problems: readonly string[]): ReadConfig {
  return { shape: null, notes: [], problems };
}
