/** @file Published figures side by side, each record under its own name, all on one axis. Picture, table, CSV and SVG read this. */

import { formatAs } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Confidence } from "./confidence";
import type { Measure } from "./interval-data";
import {
  type ChartTable,
  figureColumn,
  number,
  ORIGIN_COLUMNS,
  type Origin,
  originCells,
  text,
  wordColumn,
} from "./table";

export type BarChart = {
  kind: "bars";
  /** Starts at zero. */
  measure: Measure;
  groups: readonly BarGroup[];
};
/** The bars of one record. */
export type BarGroup = {
  id: string;
  name: string;
  confidence: Confidence;
  origin?: Origin;
  bars: readonly Bar[];
};
export type Bar = {
  name: string;
  value: number;
  /** Whose colour and mark it takes; null for what it is held against, and where no strategy is meant. */
  strategy: StrategyId | null;
  /** Worked out from another figure of the record, not measured. */
  derived: boolean;
};

/** What stands behind the figure of a bar that nobody measured. */
export const DERIVED_WORD = "derived";

/** The same numbers in the same order. */
export function barTable({ measure, groups }: BarChart): ChartTable {
  const { words, unit, style } = measure;
  const told = groups.some(({ origin }) => origin !== undefined);
  return {
    columns: [
      wordColumn("Record"),
      wordColumn("Figure"),
      figureColumn(words, unit),
      wordColumn("Read with"),
      wordColumn("Measured"),
      ...(told ? ORIGIN_COLUMNS : []),
    ],
    rows: groups.flatMap(({ name, confidence, origin, bars }) =>
      bars.map((bar) => [
        text(name),
        text(bar.name),
        number(bar.value, formatAs(bar.value, style, unit)),
        text(`${confidence} confidence`),
        text(bar.derived ? DERIVED_WORD : "measured"),
        ...(told ? originCells(origin) : []),
      ]),
    ),
  };
}
