import { CrossGlyph, HalfGlyph, TickGlyph } from "./glyphs";

export type ChipTone = "positive" | "caution" | "negative" | "neutral";

/** A state in a word: fits, tight, over, recorded, medium confidence. Colour and mark follow the tone. */
export function Chip({ tone, children }: { tone: ChipTone; children: string }) {
  const Mark = MARKS[tone];
  return (
    <span className={`${BASE} ${GROUNDS[tone]}`}>
      {Mark !== null && <Mark />}
      {children}
    </span>
  );
}

/** A filter that is on; pressing it takes it off. */
export function FilterChip({ children, onRemove }: { children: string; onRemove: () => void }) {
  return (
    <button
      type="button"
      onClick={onRemove}
      className={`${BASE} bg-accent-wash text-ink hover:bg-select pointer-coarse:min-h-11 print:hidden`}
    >
      <span className="sr-only">Remove the filter </span>
      {children}
      <span className="text-muted">
        <CrossGlyph />
      </span>
    </button>
  );
}

const BASE =
  "inline-flex min-h-6 items-center gap-1.5 rounded-field px-2 text-label leading-none font-semibold whitespace-nowrap forced-colors:border";
const MARKS = { positive: TickGlyph, caution: HalfGlyph, negative: CrossGlyph, neutral: null };
const GROUNDS = {
  positive: "bg-positive-wash text-positive",
  caution: "bg-caution-wash text-caution",
  negative: "bg-negative-wash text-negative",
  neutral: "bg-[color-mix(in_srgb,var(--color-ink)_6%,transparent)] text-soft",
};
