/** @file What a row format is, what it answers, and the words its faults are named with. Rows are single JSON values. */

import type { ExampleKind, Json, TrainingExample } from "./example";

/** A row that is an object, as nearly all are. */
export type Row = { readonly [key: string]: Json };

/** Why something was not done: one sentence with what is wrong and what to do. */
export type Refused = { refused: string };

/** "error": a trainer refuses or misreads the row. "warning": some do, or it will hurt. "note": worth knowing. */
export type Severity = "error" | "warning" | "note";

export const FAULT_CODES = [
  "all_weights_zero",
  "bad_weight",
  "chosen_repeats_prompt",
  "consecutive_same_role",
  "content_not_string",
  "empty_content",
  "empty_grader_field",
  "empty_list",
  "empty_messages",
  "empty_rejected",
  "evaluation_set",
  "field_not_list",
  "field_not_object",
  "field_not_string",
  "first_not_user",
  "identical_after_trim",
  "identical_pair",
  "implicit_prompt_mismatch",
  "label_not_boolean",
  "labels_length_mismatch",
  "last_not_assistant",
  "last_not_user",
  "legacy_key_names",
  "message_not_object",
  "messages_json_string",
  "messages_not_list",
  "missing_content",
  "missing_field",
  "missing_messages",
  "missing_non_preferred",
  "missing_role",
  "mixed_standard_conversational",
  "no_assistant",
  "no_grader_field",
  "no_user",
  "null_content",
  "output_not_list",
  "output_not_single",
  "output_wrong_role",
  "parts_not_read",
  "placeholder_count",
  "prompt_ends_with_assistant",
  "prompt_in_all_three",
  "rejected_wrong_role",
  "reserved_keyword_bedrock",
  "row_not_object",
  "scores_not_one_zero",
  "special_token_in_content",
  "system_not_first",
  "system_repeated",
  "template_already_applied",
  "tool_arguments_not_json",
  "tool_arguments_not_string",
  "tool_call_id_mismatch",
  "tool_not_declared",
  "tool_without_call",
  "tools_not_json",
  "too_long",
  "unknown_reward_style",
  "unknown_role",
  "unrecognized_key",
  "weight_on_non_assistant",
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export type Fault = {
  code: FaultCode;
  /** The place in the row: `messages[2].content`; empty for the row as a whole. */
  field: string;
  severity: Severity;
  /** A sentence or two: the field, what is wrong with it and what to do. */
  message: string;
};

/** What a row says. Some rows hold several examples: a tree its paths, a task its instances. */
export type Reading =
  | {
      example: TrainingExample;
      /** Further examples of the same row. */
      more: readonly TrainingExample[];
      /** What the row says that no example can hold. */
      lost: readonly string[];
    }
  | Refused;

/** The row that says it. Some examples need several rows: a pair that is written as two labelled answers. */
export type Writing =
  | {
      row: Json;
      /** Further rows of the same example. */
      more: readonly Json[];
      /** What the rows no longer say: names of fields (`messages[].name`) and short phrases. Empty: nothing. */
      lost: readonly string[];
    }
  | Refused;

/** Formats whose rows are variants of each other: a file may hold several of them without being a mixture. */
export type FormatFamily =
  | "messages"
  | "preference"
  | "labelled"
  | "instruction"
  | "pair"
  | "prompt"
  | "sharegpt"
  | "text"
  | "steps"
  | "verifiable"
  | "tree"
  | "tokens"
  | "cloud";

/** One row format. No function throws, whatever JSON it is given. */
export type Format = {
  id: string;
  name: string;
  /** One sentence: what a row is and where it comes from. */
  sentence: string;
  family: FormatFamily;
  /** Every top-level key with a meaning, the usual ones first. Any other key travels as `extra`. */
  keys: readonly string[];
  /** Where the format is described. */
  source: string;
  /** Engines and services that take it as it is; empty where it must be converted first. */
  accepted: readonly string[];
  /** The kinds that it holds as they are, the usual first. Empty: it is read, never written. */
  kinds: readonly ExampleKind[];
  /** Whether its rows are all of one subject (SQL, labels, summaries), so that an example of another has no place. */
  subject: boolean;
  /** The kinds that a row is read as. */
  reads: readonly ExampleKind[];
  /** Whether the row has this shape. Shapes overlap: `detectRow` asks in the right order. */
  detect: (row: Json) => boolean;
  check: (row: Json) => readonly Fault[];
  read: (row: Json) => Reading;
  /** Rows that pass `check` without an error, or why there are none. */
  write: (example: TrainingExample) => Writing;
};
