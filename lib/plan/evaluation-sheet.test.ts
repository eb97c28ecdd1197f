import { expect, test } from "vitest";
import { evaluationSheet } from "./evaluation-sheet";
import { kit } from "./fixture";
import { planFor } from "./plan";

const sheet = (stages: readonly string[]) =>
  evaluationSheet(kit, planFor(kit.model, {}, stages, "lora", {}))
    .trimEnd()
    .split("\r\n");
const FIRST =
  "number,input,expected answer or rubric,source of the case,hard case (yes/no),baseline answer,baseline passes (yes/no)";

test("the sheet has room for thirty cases, numbered and empty, judged before and after tuning", () => {
  const lines = sheet(["instruction-tuning"]);
  expect(lines.length).toBe(31);
  expect(lines[0]).toBe(`${FIRST},answer after instruction tuning,passes after instruction tuning (yes/no),notes`);
  expect(lines[1]).toBe("1,,,,,,,,,");
  expect(lines.at(-1)).toBe("30,,,,,,,,,");
});

test("every stage after the baseline has its own columns, and the baseline alone has none", () => {
  expect(sheet(["rag", "preference-tuning"])[0]).toBe(
    `${FIRST},answer with retrieval,passes with retrieval (yes/no),answer after preference tuning,passes after preference tuning (yes/no),notes`,
  );
  expect(sheet(["prompting"])[0]).toBe(`${FIRST},notes`);
});
