import type { SourceDocument } from "@/lib/knowledge/types";

export const document001 = {
  id: "001",
  title: "Why Fine-Tune Your LLM?",
  publisher: null,
  date: null,
  sections: [
    {
      id: "skip-to-content",
      heading: "Skip to content",
      withoutClaims: "A navigation link of the web page, not a part of the text.",
    },
    {
      id: "why",
      heading: "Why Fine-Tune Your LLM?",
      withoutClaims: null,
    },
    {
      id: "why-1",
      heading: "Domain-Specific Knowledge",
      withoutClaims: null,
    },
    {
      id: "why-2",
      heading: "Custom Data and Use Cases",
      withoutClaims: null,
    },
    {
      id: "why-3",
      heading: "Improving Accuracy and Performance",
      withoutClaims: null,
    },
    {
      id: "why-4",
      heading: "Reducing Bias",
      withoutClaims: null,
    },
    {
      id: "why-5",
      heading: "Language and Localization",
      withoutClaims: null,
    },
    {
      id: "why-6",
      heading: "Adhering to Specific Guidelines or Styles",
      withoutClaims: null,
    },
    {
      id: "why-7",
      heading: "Updating Model Knowledge",
      withoutClaims: null,
    },
    {
      id: "why-8",
      heading: "Efficiency and Cost Considerations",
      withoutClaims: null,
    },
    {
      id: "challenges",
      heading: "Potential Challenges and Considerations",
      withoutClaims: null,
    },
    {
      id: "challenge-1",
      heading: "Data Quality and Quantity",
      withoutClaims: null,
    },
    {
      id: "challenge-2",
      heading: "Overfitting",
      withoutClaims: null,
    },
    {
      id: "challenge-3",
      heading: "Bias and Fairness",
      withoutClaims: null,
    },
    {
      id: "challenge-4",
      heading: "Computational Resources",
      withoutClaims: null,
    },
    {
      id: "challenge-5",
      heading: "Model Generalization",
      withoutClaims: null,
    },
    {
      id: "challenge-6",
      heading: "Knowledge Decay",
      withoutClaims: null,
    },
    {
      id: "challenge-7",
      heading: "Ethical Considerations",
      withoutClaims: null,
    },
    {
      id: "challenge-8",
      heading: "Regulatory Compliance",
      withoutClaims: null,
    },
    {
      id: "challenge-9",
      heading: "Transfer Learning Challenges",
      withoutClaims: null,
    },
    {
      id: "challenge-10",
      heading: "Evaluation and Testing",
      withoutClaims: null,
    },
    {
      id: "challenges-closing",
      heading: "Potential Challenges and Considerations: closing paragraph",
      withoutClaims: null,
    },
    {
      id: "medical",
      heading: "Practical Examples of Fine-Tuned LLMs In The Medical Field",
      withoutClaims: null,
    },
    {
      id: "medical-1",
      heading: "Clinical Decision Support Systems",
      withoutClaims: null,
    },
    {
      id: "medical-2",
      heading: "Personalized Medicine",
      withoutClaims: null,
    },
    {
      id: "medical-3",
      heading: "Medical Research and Drug Discovery",
      withoutClaims: null,
    },
    {
      id: "medical-4",
      heading: "Medical Imaging Analysis",
      withoutClaims: null,
    },
    {
      id: "medical-5",
      heading: "Healthcare Chatbots and Virtual Assistants",
      withoutClaims: null,
    },
    {
      id: "medical-6",
      heading: "Medical Documentation and Reporting",
      withoutClaims: null,
    },
    {
      id: "medical-7",
      heading: "Public Health Monitoring and Analysis",
      withoutClaims: null,
    },
    {
      id: "medical-8",
      heading: "Mental Health Applications",
      withoutClaims: null,
    },
    {
      id: "medical-closing",
      heading: "Practical Examples: closing paragraph",
      withoutClaims: null,
    },
    {
      id: "deciding",
      heading: "Deciding whether to fine-tune: last paragraph",
      withoutClaims: null,
    },
  ],
} as const satisfies SourceDocument;
