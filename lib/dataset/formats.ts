/** @file The table of row formats, in the order in which a row is compared with them, and who can carry an example. */

import type { ExampleKind, Json, TrainingExample } from "./example";
import { OPENAI_FORMATS } from "./formats/openai";
import { isRefused } from "./json";
import type { Format } from "./types";

/** Every format. A row is read as the first one whose shape it has. */
export const FORMATS: readonly Format[] = [
  OPENAI_FORMATS.openaiDpo,
  OPENAI_FORMATS.topLevelSystem,
  OPENAI_FORMATS.openaiRft,
  OPENAI_FORMATS.promptOnly,
  OPENAI_FORMATS.openaiChat,
  OPENAI_FORMATS.bareArray,
];

const BY_ID: ReadonlyMap<string, Format> = new Map(FORMATS.map((format) => [format.id, format]));

/** The format of this id, or null where there is none. */
export function formatById(id: string): Format | null {
  return BY_ID.get(id) ?? null;
}

/** The formats that hold this kind as it is, those that engines take first. */
export function formatsFor(kind: ExampleKind): readonly Format[] {
  return FORMATS.filter(({ kinds }) => kinds.includes(kind)).toSorted(
    (a, b) => Number(b.accepted.length > 0) - Number(a.accepted.length > 0),
  );
}

/** A format, the row or rows that it makes of an example, and what they no longer say. */
export type Carrier = { format: Format; rows: readonly [Json, ...Json[]]; lost: readonly string[] };

/**
 * Every format that can carry the example, with its rows: those that lose nothing first, and among them those that hold
 * its kind as it is.
 */
export function carriers(example: TrainingExample): readonly Carrier[] {
  const found = FORMATS.flatMap((format): Carrier[] => {
    const written = format.write(example);
    return isRefused(written) ? [] : [{ format, rows: [written.row, ...written.more], lost: written.lost }];
  });
  const rank = ({ format, lost }: Carrier) => (lost.length > 0 ? 2 : 0) + (format.kinds.includes(example.kind) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}
