import { describe, expect, it } from "vitest";
import type { Json } from "@/lib/dataset/example";
import { carriers, formatById } from "@/lib/dataset/formats";
import { flawedRecords, techniqueRecords } from "./records";
import { contrasts } from "./records/contrasts";

const examples = [
  ...techniqueRecords.map(({ id, example }) => ({ id, example })),
  ...contrasts.flatMap(({ id, sides }) => sides.map(({ example }, k) => ({ id: `${id}, side ${k + 1}`, example }))),
];

describe.each(examples)("$id", ({ example }) => {
  const carried = carriers(example);

  it("is carried whole by a format that holds its kind", () => {
    const whole = carried.filter(({ format, lost }) => format.kinds.includes(example.kind) && lost.length === 0);
    expect(whole.length).toBeGreaterThan(0);
  });
  it("passes the checks of every format that carries it", () => {
    const faults = carried.flatMap(({ format, rows }) =>
      rows.flatMap((row) => reported(format.id, row).map((code) => `${format.id}: ${code}`)),
    );
    expect(faults).toEqual([]);
  });
});

describe.each(flawedRecords)("$id", ({ format, row, beside, fault }) => {
  it("fails with the fault that it claims, or passes the checks where a rule is needed", () => {
    if (fault.by === "check") expect(reported(format, row)).toContain(fault.code);
    else expect([...reported(format, row), ...(beside === null ? [] : reported(format, beside))]).toEqual([]);
  });
});

/** Codes of the errors and warnings that the format's check reports; notes are none. */
function reported(format: string, row: Json): readonly string[] {
  const found = formatById(format);
  if (found === null) throw new RangeError(`no format "${format}"`);
  return found
    .check(row)
    .filter(({ severity }) => severity !== "note")
    .map(({ code }) => code);
}
