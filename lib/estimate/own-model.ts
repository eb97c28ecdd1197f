/** @file A model of the reader's own. Apart from the link's text, so that a page reads configurations only when one is given. */

import { configRemarks } from "@/lib/memory/config-remarks";
import { type ReadConfig, readModelConfig } from "@/lib/memory/model-config";
import { OWN_MODEL, readShape, writeShape } from "./shape-link";

/** A model of the reader's own from a parsed `config.json`: what a link could not carry is refused, not passed over. */
export function readOwnModel(json: unknown): ReadConfig {
  const read = readModelConfig(json);
  if (read.shape === null) return read;
  const shape = { ...read.shape, id: OWN_MODEL };
  const carried = readShape(writeShape(shape));
  // The shape that a link brings back, so that the remarks on it are the same there.
  if (carried !== null) return { ...read, shape: carried, notes: carried.origin ? configRemarks(carried.origin) : [] };
  const problem =
    "No model has dimensions like these: look for a number that is far too large, or more experts in use than there are.";
  return { shape: null, notes: [], problems: [problem] };
}
