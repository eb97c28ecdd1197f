import type { Citation } from "@/lib/knowledge/types";

/** A tool that a source document names. */
type ToolMention = {
  id: string;
  name: string;
  kind: "framework" | "library" | "service";
  text: string;
  cites: readonly Citation[];
};

export const tools = [
  {
    id: "pytorch",
    name: "PyTorch",
    kind: "framework",
    text: "A framework that training runs on. Today's open training engines for language models are built on it.",
    cites: ["claim:002-step-framework"],
  },
  {
    id: "tensorflow",
    name: "TensorFlow",
    kind: "framework",
    text: "The other framework named for instruction tuning. None of the engines that a plan is exported to here needs it.",
    cites: ["claim:002-step-framework"],
  },
  {
    id: "hugging-face-transformers",
    name: "Hugging Face Transformers",
    kind: "library",
    text: "Loads models that are already trained, and runs or tunes them. Models and data sets, many of them in other languages than English, come from the hub it belongs to.",
    cites: ["claim:002-tool-transformers", "claim:002-tool-transformers-languages"],
  },
  {
    id: "openai-api",
    name: "OpenAI API",
    kind: "service",
    text: "Brings hosted models that follow instructions into an application. You reach them by request only; the weights stay with the provider.",
    cites: ["claim:002-tool-openai-api"],
  },
] as const satisfies readonly ToolMention[];
