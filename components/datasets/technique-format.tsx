"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { saveFile } from "@/components/ui/save-file";
import type { Carriage, RecordsFile } from "@/lib/dataset/record-line";
import { formatCount } from "@/lib/format";
import { ask, useDatasets } from "./datasets-store";
import { loadRecordKit } from "./load-record-kit";

type TechniqueFormatProps = {
  technique: string;
  /** Records of the technique. */
  count: number;
  formats: readonly Carriage[];
  /** What a file is written in until a format is chosen. */
  usual: { id: string; name: string };
  address: string;
};

/** One format for all records of the page, and all of them as a file. */
export function TechniqueFormat({ technique, count, formats, usual, address }: TechniqueFormatProps) {
  const chosen = useDatasets((state) => state.format);
  const [said, setSaid] = useState<string | null>(null);
  const format = formats.find(({ id }) => id === chosen) ?? usual;
  const save = async () => {
    try {
      const { records, write } = await loadRecordKit(address);
      const own = records.filter((record) => record.technique === technique);
      const file = write.recordsFile(format.id, own);
      const name = write.recordsFileName(technique, format.id);
      saveFile(file.text, name, "application/jsonl");
      setSaid(`Saved as ${name}: ${fileWords(file)}`);
    } catch (problem) {
      setSaid(problem instanceof Error ? problem.message : String(problem));
    }
  };
  return (
    <div className="needs-script grid grid-cols-[minmax(0,1fr)] items-end gap-x-6 sm:grid-cols-[minmax(0,24rem)_auto] sm:justify-start print:hidden">
      <SelectField
        label="Show all records as"
        value={format === usual && chosen === null ? "" : format.id}
        onPointerEnter={() => void loadRecordKit(address).catch(() => undefined)}
        onChange={(event) => {
          setSaid(null);
          ask({ format: event.target.value === "" ? null : event.target.value });
        }}
      >
        <option value="">Each in its usual format</option>
        {GROUPS.map(({ label, holds }) => {
          const group = formats.filter((each) => holds(each, count));
          return group.length === 0 ? null : (
            <optgroup key={label} label={label}>
              {group.map(({ id, name, carried }) => (
                <option key={id} value={id}>
                  {name}
                  {carried < count && ` (${formatCount(carried)} of ${formatCount(count)})`}
                </option>
              ))}
            </optgroup>
          );
        })}
      </SelectField>
      <div className="pb-1.5">
        <Button onClick={save}>{`Download all as ${format.name}, JSONL`}</Button>
      </div>
      <p role="status" className="pt-1 text-muted text-note sm:col-span-2">
        {said}
      </p>
    </div>
  );
}

const GROUPS = [
  { label: "Carries all, nothing lost", holds: ({ whole }: Carriage, count: number) => whole === count },
  {
    label: "Carries all, something lost",
    holds: ({ whole, carried }: Carriage, count: number) => carried === count && whole < count,
  },
  { label: "Carries some", holds: ({ carried }: Carriage, count: number) => carried < count },
];

/** What a saved file holds, what it leaves out and what its lines no longer say. */
export function fileWords({ lines, written, left, lost }: RecordsFile): string {
  const first = `${counted(written, "record")} in ${counted(lines, "line")}.`;
  const reasons = [...new Set(left.map(({ because }) => because))].join(" ");
  const out = left.length === 0 ? "" : ` ${counted(left.length, "record")} left out: ${reasons}`;
  const losses = lost.map(({ what, times }) => `${what} (${formatCount(times)})`).join("; ");
  return `${first}${out}${losses === "" ? "" : ` Lost: ${losses}.`}`;
}

function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}
