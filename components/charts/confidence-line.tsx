import { ConfidenceGlyph } from "@/components/ui/glyphs";
import { CONFIDENCE_KEY, CONFIDENCE_LEAD } from "@/lib/charts/confidence";

/** What the small discs beside published figures mean. */
export function ConfidenceLine() {
  return (
    <ul aria-label={CONFIDENCE_LEAD} className="mt-3 flex flex-wrap gap-x-5 gap-y-0.5 text-label text-muted">
      {CONFIDENCE_KEY.map(({ confidence, words }) => (
        <li key={confidence} className="flex items-baseline gap-1.5">
          <span className="text-soft">
            <ConfidenceGlyph confidence={confidence} />
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
