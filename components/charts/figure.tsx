import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { type Source, SourceLine } from "@/components/ui/source-line";
import { type ChartData, chartTable, oursNote, showsPublished } from "@/lib/charts/chart";
import { pageTable } from "@/lib/charts/table";
import { ConfidenceLine } from "./confidence-line";
import { FigureDownloads } from "./figure-downloads";

type FigureProps = {
  /** The question or the finding, as a sentence. */
  title: string;
  /** Measure, unit, scale, direction. `describeMeasure` and `describeAxes` write the last two. */
  subtitle: string;
  /** The picture's data: the table, the CSV and the SVG are made of it. */
  chart: ChartData;
  sources: readonly Source[];
  /** n, model, conditions; null where the sources say it. */
  note?: string | null;
  confidence?: "high" | "medium" | "low" | null;
  /** The title's rank on its page. */
  level?: 2 | 3;
  /** The picture, drawn from the same data. */
  children: ReactNode;
};

/** The frame of every chart: what it asks, the picture, where it comes from, and the same numbers as a table and as files. */
export function Figure({
  title,
  subtitle,
  chart,
  sources,
  note = null,
  confidence = null,
  level = 2,
  children,
}: FigureProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const notes = [note, oursNote(chart)].filter((part) => part !== null);
  const sourceText = [
    sources.map(({ text }) => text).join("; "),
    ...(confidence === null ? [] : [`${confidence} confidence`]),
  ].join(", ");
  const { columns, rows } = pageTable(chartTable(chart));
  return (
    <figure aria-label={title} className="min-w-0">
      <Heading className="type-finding">{title}</Heading>
      <p className="mt-1 text-muted text-note">{subtitle}</p>
      <div className="mt-4">{children}</div>
      {showsPublished(chart) && <ConfidenceLine />}
      <figcaption className="mt-3">
        <SourceLine sources={sources} confidence={confidence}>
          {notes.length > 0 && notes.join(" ")}
        </SourceLine>
      </figcaption>
      <div className="relative mt-1 print:hidden">
        <details>
          <summary className="link-plain flex min-h-6 w-24 list-none items-center text-accent text-note hover:underline pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
            As a table
          </summary>
          <div className="pt-2 pb-4">
            <DataTable
              caption={title}
              captionHidden
              tight
              wide={columns.length > 3}
              columns={columns.map(({ label, numeric }) => ({ id: label, head: label, figures: numeric }))}
              rows={rows.map((cells, index) => ({ id: String(index), cells }))}
            />
          </div>
        </details>
        <FigureDownloads
          title={title}
          subtitle={subtitle}
          // Notes are sentences with their full stops; the sources are none.
          source={notes.length === 0 ? sourceText : `${sourceText}. ${notes.join(" ")}`}
          chart={chart}
        />
      </div>
    </figure>
  );
}
