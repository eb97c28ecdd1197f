import { HalfGlyph } from "@/components/ui/glyphs";

/** Beside a value that was not checked. */
export function Unverified() {
  return (
    <span className="inline-flex items-baseline gap-1 text-label whitespace-nowrap text-caution">
      <HalfGlyph />
      unverified
    </span>
  );
}
