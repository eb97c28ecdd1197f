import type { Question, QuestionGroupId } from "@/lib/knowledge/question";
import { constraintQuestions } from "./constraints";
import { dataQuestions } from "./data";
import { goalQuestions } from "./goal";
import { riskQuestions } from "./risks";

const [access, volume, privacy, base, size, hardware, tenants, serving, team] = constraintQuestions;
const [distance, generalSkills, evaluation, stakes] = riskQuestions;

/** In the order of QUESTION_OPTIONS; a group's questions need not be neighbours. */
export const questions = [
  ...goalQuestions,
  ...dataQuestions,
  access,
  volume,
  distance,
  privacy,
  base,
  size,
  hardware,
  tenants,
  generalSkills,
  serving,
  team,
  evaluation,
  stakes,
] as const satisfies readonly Question[];

export const questionGroups = [
  { id: "goal", name: "Goal" },
  { id: "data", name: "Data" },
  { id: "constraints", name: "Constraints" },
  { id: "risks", name: "Risks" },
] as const satisfies readonly { id: QuestionGroupId; name: string }[];
