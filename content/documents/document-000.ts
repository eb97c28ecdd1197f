import type { SourceDocument } from "@/lib/knowledge/types";

export const document000 = {
  id: "000",
  title: "instruction tuning vs fine tuning",
  publisher: null,
  date: null,
  sections: [
    {
      id: "introduction",
      heading: "instruction tuning vs fine tuning",
      withoutClaims: null,
    },
    {
      id: "1.1",
      heading: "Definition and Purpose of Instruction Tuning",
      withoutClaims: null,
    },
    {
      id: "1.2",
      heading: "Definition and Purpose of Fine Tuning",
      withoutClaims: null,
    },
    {
      id: "key-differences",
      heading: "Key Differences Between Instruction Tuning and Fine Tuning",
      withoutClaims: null,
    },
    {
      id: "2.1",
      heading: "Training Objectives and Methodologies",
      withoutClaims: null,
    },
    {
      id: "2.2",
      heading: "Dataset Requirements and Usage",
      withoutClaims: null,
    },
    {
      id: "instruction-tuning-techniques",
      heading: "Instruction Tuning Techniques",
      withoutClaims: null,
    },
    {
      id: "3.1",
      heading: "Supervised Learning Approach",
      withoutClaims: null,
    },
    {
      id: "3.2",
      heading: "Role of Instructional Prompts",
      withoutClaims: null,
    },
    {
      id: "fine-tuning-techniques",
      heading: "Fine Tuning Techniques",
      withoutClaims: null,
    },
    {
      id: "4.1",
      heading: "Model Adaptation to Specific Tasks",
      withoutClaims: null,
    },
    {
      id: "4.2",
      heading: "Handling Complex Model Behavior",
      withoutClaims: null,
    },
    {
      id: "role-of-data",
      heading: "Role of Data in Instruction Tuning vs Fine Tuning",
      withoutClaims: null,
    },
    {
      id: "5.1",
      heading: "Importance of Labeled Datasets",
      withoutClaims: null,
    },
    {
      id: "5.2",
      heading: "Synthetic Data Usage",
      withoutClaims: null,
    },
    {
      id: "evaluation-metrics",
      heading: "Evaluation Metrics for Both Methods",
      withoutClaims: null,
    },
    {
      id: "6.1",
      heading: "Performance Measurement Criteria",
      withoutClaims: null,
    },
    {
      id: "6.2",
      heading: "Comparing Outcomes",
      withoutClaims: null,
    },
    {
      id: "real-world-applications",
      heading: "Real-World Applications",
      withoutClaims: null,
    },
    {
      id: "7.1",
      heading: "Medical Reasoning and AI Doctors",
      withoutClaims: null,
    },
    {
      id: "7.2",
      heading: "Financial Reasoning Question-Answering",
      withoutClaims: null,
    },
    {
      id: "challenges-and-limitations",
      heading: "Challenges and Limitations",
      withoutClaims: null,
    },
    {
      id: "8.1",
      heading: "Data Requirements and Computational Resources",
      withoutClaims: null,
    },
    {
      id: "8.2",
      heading: "Potential Overfitting Risks",
      withoutClaims: null,
    },
    {
      id: "future-trends",
      heading: "Future Trends in Instruction and Fine Tuning",
      withoutClaims: null,
    },
    {
      id: "9.1",
      heading: "Advances in Model Architecture",
      withoutClaims: null,
    },
    {
      id: "9.2",
      heading: "Integration with Emerging Technologies",
      withoutClaims: null,
    },
    {
      id: "leave-a-comment",
      heading: "Leave a Comment",
      withoutClaims: "A heading of the web page's comment form; nothing stands under it.",
    },
    {
      id: "scroll-to-top",
      heading: "Scroll to Top",
      withoutClaims: "A button of the web page, not a part of the text.",
    },
  ],
} as const satisfies SourceDocument;
