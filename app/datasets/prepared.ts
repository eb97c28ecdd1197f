import type { FormatOption, RecordFormats } from "@/components/datasets/line-switch";
import { content } from "@/content/index";
import type { TrainingExample } from "@/lib/dataset/example";
import { carriers, formatById } from "@/lib/dataset/formats";
import { isRefused } from "@/lib/dataset/json";
import { carriage, type RecordLine, recordLine, usualFormat, usualFormatOf } from "@/lib/dataset/record-line";
import { rowLine } from "@/lib/dataset/row-line";
import {
  type Contrast,
  type FlawedRecord,
  TECHNIQUE_IDS,
  TECHNIQUES,
  type TechniqueId,
  type TechniqueRecord,
  type WrittenRule,
} from "@/lib/dataset/technique";
import type { StrategyId } from "@/lib/knowledge/ids";

export const { records, flawed, contrasts, writtenRules } = content.dataset;

export function recordsOf(technique: TechniqueId): readonly TechniqueRecord[] {
  return records.filter((record) => record.technique === technique);
}

export function flawedOf(technique: TechniqueId): readonly FlawedRecord[] {
  return flawed.filter((record) => record.technique === technique);
}

export function contrastsOf(technique: TechniqueId): readonly Contrast[] {
  return contrasts.filter(({ sides }) => sides.some((side) => side.technique === technique));
}

export function writtenRule(id: string): WrittenRule {
  const found = writtenRules.find((rule) => rule.id === id);
  if (found === undefined) throw new RangeError(`no written rule "${id}"`);
  return found;
}

export function strategyName(id: StrategyId): string {
  return content.strategies.find((strategy) => strategy.id === id)?.name ?? id;
}

export function isTechnique(id: string): id is TechniqueId {
  return TECHNIQUE_IDS.some((each) => each === id);
}

/** The line that a page shows before anything is chosen. */
export function usualLine(example: TrainingExample): RecordLine {
  const line = recordLine(usualFormat(example.kind), example);
  if (isRefused(line)) throw new Error(`a record cannot be written in its usual format: ${line.refused}`);
  return line;
}

/** Of the records of a technique that are of its first kind, the one with the shortest line. */
export function shortestOf(technique: TechniqueId): TechniqueRecord {
  const [shortest] = recordsOf(technique)
    .filter(({ example }) => example.kind === TECHNIQUES[technique].kinds[0])
    .map((record) => ({ record, length: lineLength(record) }))
    .toSorted((a, b) => a.length - b.length);
  if (shortest === undefined) throw new RangeError(`no record of "${technique}"`);
  return shortest.record;
}

function lineLength({ example }: TechniqueRecord): number {
  return usualLine(example)
    .lines.flat()
    .reduce((sum, { text }) => sum + text.length, 0);
}

const known = new Map<string, RecordFormats>();

/** The formats that a record can be shown in. Records with the same ones share one object, which then travels once. */
export function formatsOf(example: TrainingExample): RecordFormats {
  const usual = named(usualFormat(example.kind));
  const others = carriers(example).filter(({ format }) => format.id !== usual.id);
  const whole = others.filter(({ lost }) => lost.length === 0).map(({ format }) => named(format.id));
  const lossy = others.filter(({ lost }) => lost.length > 0).map(({ format }) => named(format.id));
  const formats = { usual, whole, lossy };
  const key = rowLine(formats);
  const same = known.get(key) ?? formats;
  known.set(key, same);
  return same;
}

/** How a technique's records can be written together. */
export function techniqueFormats(technique: TechniqueId) {
  const examples = recordsOf(technique).map(({ example }) => example);
  return { formats: carriage(examples), usual: named(usualFormatOf(examples)) };
}

/** Every format that carries some record, by name. */
export function allFormats(): readonly FormatOption[] {
  return carriage(records.map(({ example }) => example))
    .map(({ id }) => named(id))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

const names = new Map<string, FormatOption>();

function named(id: string): FormatOption {
  const format = formatById(id);
  if (format === null) throw new RangeError(`no format "${id}"`);
  const same = names.get(id) ?? { id, name: format.name };
  names.set(id, same);
  return same;
}
