import type { ReactNode } from "react";

/** What a chart point says when pointed at or focused. The same words stand in the chart's table. */
export function Tip({ lead, children }: { lead: ReactNode; children: ReactNode }) {
  return (
    <div className="ground-raised max-w-72 rounded-field px-3 py-2.5 text-note text-muted shadow-menu forced-colors:border">
      <p className="flex items-center gap-2 font-semibold text-ink">{lead}</p>
      <p className="mt-1">{children}</p>
    </div>
  );
}
