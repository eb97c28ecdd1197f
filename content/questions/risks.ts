import type { Question } from "@/lib/knowledge/question";

export const riskQuestions = [
  {
    id: "domain-distance",
    group: "risks",
    title: "How far is your field from everyday language?",
    why: "It decides how much training on the field's own text can gain.",
    exclusive: null,
    options: [
      { id: "near", label: "Near", note: "News, reviews, support: a general reader understands it." },
      { id: "some", label: "Some distance", note: "Ordinary sentences with the terms of a profession." },
      { id: "far", label: "Far", note: "A notation or language of its own: formulas, old law, a rare dialect." },
    ],
  },
  {
    id: "keep-general-skills",
    group: "risks",
    title: "Must it stay good at everything else?",
    why: "It decides how much forgetting counts against a strategy.",
    exclusive: null,
    options: [
      { id: "must", label: "Yes, that is a condition", note: "The same model also serves other work." },
      { id: "nice", label: "It would be nice", note: null },
      { id: "no", label: "No", note: "It will do this work only." },
    ],
  },
  {
    id: "evaluation",
    group: "risks",
    title: "How will you know that it got better?",
    why: "Without a test nobody can tell whether training helped, so training waits for one.",
    exclusive: null,
    options: [
      { id: "none", label: "No way yet", note: "Building a test set becomes your first step." },
      { id: "small-set", label: "A small test set", note: "Tens of cases with expected answers or a rubric." },
      { id: "metric-suite", label: "An automatic test suite", note: "Hundreds of cases, scored by a program." },
      { id: "human-raters", label: "People who rate", note: "Raters with a rubric who can compare answers regularly." },
    ],
  },
  {
    id: "stakes",
    group: "risks",
    title: "What happens when it is wrong?",
    why: "It decides how much control over the output weighs, and which reviews the plan holds.",
    exclusive: null,
    options: [
      { id: "low", label: "Little", note: "Internal use, and somebody checks the result." },
      { id: "customer-facing", label: "Customers see it", note: "It costs trust or money." },
      {
        id: "regulated",
        label: "A law or somebody's welfare is at stake",
        note: "Health, law, finance, hiring or public services.",
      },
    ],
  },
] as const satisfies readonly Question[];
