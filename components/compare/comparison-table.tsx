import { DataTable } from "@/components/ui/data-table";
import { pageTable } from "@/lib/charts/table";
import { compareTable } from "@/lib/compare/compare-table";
import type { CompareView } from "@/lib/compare/compare-view";

/** Every number of the rows, in their order; the CSV file holds the same. */
export function ComparisonTable({ view }: { view: CompareView }) {
  const { columns, rows } = pageTable(compareTable(view));
  return (
    <DataTable
      caption="The comparison as a table"
      captionHidden
      tight
      wide
      columns={columns.map(({ label, numeric }) => ({ id: label, head: label, figures: numeric }))}
      rows={rows.map((cells, index) => ({ id: String(index), cells }))}
    />
  );
}
