import { describe, expect, it } from "vitest";
import { checkRow } from "@/lib/dataset/convert";
import type { Json } from "@/lib/dataset/example";
import { carriage, recordsFile } from "@/lib/dataset/record-line";
import { lineWithField } from "@/lib/dataset/row-line";
import { TECHNIQUE_IDS } from "@/lib/dataset/technique";
import { flawedRecords, techniqueRecords } from "./records";

describe.each(TECHNIQUE_IDS)("the files of %s", (technique) => {
  const records = techniqueRecords.filter((record) => record.technique === technique);
  const formats = carriage(records.map(({ example }) => example));

  it("hold rows that pass the checks of their format, for every format that is offered", () => {
    for (const { id, carried, whole } of formats) {
      const file = recordsFile(id, records);
      expect([id, file.written, file.left.length]).toEqual([id, carried, records.length - carried]);
      expect([id, file.lost.length > 0]).toEqual([id, whole < carried]);
      const lines = file.text.split("\n").slice(0, -1);
      expect(lines).toHaveLength(file.lines);
      const faults = lines.flatMap((line) => {
        const row: Json = JSON.parse(line);
        return checkRow(id, row).filter(({ severity }) => severity !== "note");
      });
      expect([id, faults]).toEqual([id, []]);
    }
  });
});

describe.each(flawedRecords)("the place of $id", ({ fault, format, row }) => {
  it("is in the row, or the check says that it is missing", () => {
    const { field, words } =
      fault.by === "rule"
        ? fault.at
        : { field: checkRow(format, row).find(({ code }) => code === fault.code)?.field ?? "", words: "" };
    const missing = fault.by === "check" && ["missing_field", "no_grader_field"].includes(fault.code);
    expect(lineWithField(row, field, words).some(({ mark }) => mark === "here")).toBe(!missing);
  });
});
