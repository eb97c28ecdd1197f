/** The few glyphs of the interface, 9 or 10 px. The latin subsets have no arrows, so arrows are drawn too. */

/** Points right when closed, down when open. */
export function TriangleGlyph({ open }: { open: boolean }) {
  return (
    <svg viewBox="0 0 9 9" width="9" height="9" aria-hidden="true" className="flex-none">
      <path d={open ? "M0.5 2H8.5L4.5 7.5Z" : "M2 0.5V8.5L7.5 4.5Z"} fill="currentColor" />
    </svg>
  );
}

/** Between the stages of a pipeline. */
export function ArrowGlyph() {
  return (
    <svg viewBox="0 0 9 12" width="9" height="12" aria-hidden="true" className="flex-none text-line-strong">
      <path d="M0 6H7.5M4.8 3L7.8 6L4.8 9" fill="none" stroke="currentColor" strokeWidth="1.25" />
    </svg>
  );
}

export function TickGlyph() {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" className="flex-none">
      <path d="M1 5.4L3.8 8L9 2" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

export function HalfGlyph() {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" className="flex-none">
      <path d="M5 1A4 4 0 0 1 5 9Z" fill="currentColor" />
      <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

export function CrossGlyph() {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" className="flex-none">
      <path d="M1.5 1.5L8.5 8.5M8.5 1.5L1.5 8.5" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

/** In a sortable head: both ways where the column is not sorted, one way where it is. */
export function SortGlyph({ direction }: { direction: "ascending" | "descending" | null }) {
  return (
    <svg
      viewBox="0 0 9 12"
      width="9"
      height="12"
      aria-hidden="true"
      className={`flex-none self-center ${direction === null ? "text-line-strong" : "text-ink"}`}
    >
      {direction !== "descending" && <path d="M1 5L4.5 0.5L8 5Z" fill="currentColor" />}
      {direction !== "ascending" && <path d="M1 7L4.5 11.5L8 7Z" fill="currentColor" />}
    </svg>
  );
}

/**
 * Beside a published figure, how surely it was read: a disc for high, half of one for medium, an open one for low. Seven
 * pixels, so that it reads as a remark on the mark beside it.
 */
export function ConfidenceGlyph({ confidence }: { confidence: "high" | "medium" | "low" }) {
  return (
    <svg viewBox="0 0 10 10" width="7" height="7" aria-hidden="true" className="flex-none">
      <circle
        cx="5"
        cy="5"
        r="4"
        fill={confidence === "high" ? "currentColor" : "var(--ground)"}
        stroke="currentColor"
        strokeWidth="1.75"
      />
      {confidence === "medium" && <path d="M5 1A4 4 0 0 1 5 9Z" fill="currentColor" />}
    </svg>
  );
}
