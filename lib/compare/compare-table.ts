/** @file A comparison as a table: for the page, CSV, Markdown, JSON and the terminal. */

import { describeMeasure, figureCells, remarkText, restsOn } from "@/lib/charts/interval-data";
import { type ChartTable, figureColumn, text, wordColumn } from "@/lib/charts/table";
import { formatSpread, formatTypical } from "@/lib/format";
import { markdownTable } from "@/lib/plan/markdown";
import type { CompareData } from "./compare-data";
import {
  type CompareCell,
  type CompareRow,
  type CompareView,
  DIFFERENCE_RULE,
  differenceText,
  viewNotes,
} from "./compare-view";

/** One row per criterion and pick, in the order of the page. */
export function compareTable({ rows, baseline }: CompareView): ChartTable {
  const against = `Against ${baseline?.name ?? "the baseline"}`;
  return {
    columns: [
      wordColumn("Criterion"),
      wordColumn("Measure"),
      wordColumn("Pick"),
      wordColumn("Counted in"),
      wordColumn("Basis"),
      ...["Low", "Typical", "High"].map((label) => figureColumn(label)),
      figureColumn(against, "ratio of quantities, steps of scales"),
      wordColumn("Reading"),
    ],
    rows: rows.flatMap(({ criterion, axis, cells }) =>
      cells.map(({ pick, span, difference }) => {
        return [
          text(criterion.name),
          text(describeMeasure(axis)),
          text(pick.name),
          text(span.counts ?? axis.words),
          text(restsOn(span)),
          ...figureCells(span, axis),
          difference === null
            ? { value: null, text: "baseline" }
            : { value: difference.amount, text: differenceText(difference) },
          text(difference === null ? "baseline" : difference.reading),
        ];
      }),
    ),
  };
}

/** Criteria down, picks across: "9,000 (1,000–100,000)", and how it stands against the baseline. */
export function compareGrid({ rows, picks, baseline }: CompareView): { head: string[]; rows: string[][] } {
  return {
    head: ["Criterion", ...picks.map((pick) => (pick === baseline ? `${pick.name} (baseline)` : pick.name))],
    rows: rows.map((row) => [
      `${row.criterion.name}, ${describeMeasure(row.axis)}`,
      ...row.cells.map((cell) => cellText(row, cell)),
    ]),
  };
}

/** The comparison for a document: the table, what is ours in it, and where it can be opened again. */
export function compareMarkdown(view: CompareView, { version }: CompareData, address: string): string {
  const { head, rows } = compareGrid(view);
  const notes = [[DIFFERENCE_RULE, STAR_NOTE, ...viewNotes(view)].join(" "), `Knowledge version ${version}.`, address];
  return `${markdownTable(head, rows)}\n\n${notes.map((note) => `${note}\n`).join("\n")}`;
}

/** What the star means. */
export const STAR_NOTE = "A star marks our own judgement and what is worked out from a pipeline's stages.";

/** The same numbers for programs. */
export function compareJson({ picks, baseline, rows, alike }: CompareView, { version }: CompareData) {
  return {
    version,
    picks: picks.map(({ id, name, stages }) => ({ id, name, stages })),
    baseline: baseline?.id ?? null,
    criteria: rows.map(({ criterion, cells }) => ({
      id: criterion.id,
      name: criterion.name,
      better: criterion.better,
      scale: criterion.scale,
      values: cells.map(({ pick, span, difference }) => ({
        pick: pick.id,
        low: span.low,
        typical: span.typical,
        high: span.high,
        basis: span.basis,
        countedIn: span.counts ?? null,
        atScaleEnd: span.cut ?? [],
        none: span.none === true,
        difference,
      })),
    })),
    leftOut: alike.map(({ id }) => id),
  };
}

function cellText({ axis }: CompareRow, { span, difference }: CompareCell): string {
  const star = span.basis === "sourced" ? "" : "*";
  const typical = `${formatTypical(span, axis.style, axis.unit)}${star}`;
  const range = span.none ? [] : [formatSpread(span, axis.style, axis.unit)];
  const remark = remarkText(span);
  const behind = [...range, ...(remark === null ? [] : [remark])];
  const value = behind.length === 0 ? typical : `${typical} (${behind.join("; ")})`;
  return difference === null ? value : `${value}, ${differenceText(difference)}, ${difference.reading}`;
}
