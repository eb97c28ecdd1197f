import { formatSignificant, withUnit } from "@/lib/format";
import type { ShownSource } from "@/lib/plan/guide-view";
import { SourceLinks } from "./source-links";

type MeasuredBarsProps = {
  title: string;
  /** Model, conditions, direction. */
  conditions: string;
  unit: string;
  points: readonly { label: string; value: number }[];
  caveat: string | null;
  sources: readonly ShownSource[];
};

/** One published comparison as bars from zero, each with its figure: picture and table in one. */
export function MeasuredBars({ title, conditions, unit, points, caveat, sources }: MeasuredBarsProps) {
  const most = Math.max(...points.map(({ value }) => value));
  return (
    <figure className="min-w-0">
      <figcaption>
        <h3 className="font-semibold text-small">{title}</h3>
        <p className="text-label text-muted">{conditions}</p>
      </figcaption>
      <dl className="mt-3 grid gap-2">
        {points.map(({ label, value }) => (
          <div key={label} className="grid grid-cols-[minmax(0,1fr)_max-content] gap-x-4 text-small">
            <dt>{label}</dt>
            <dd className="text-right font-semibold">{withUnit(formatSignificant(value, 5), unit)}</dd>
            <dd aria-hidden="true" className="col-span-2 mt-0.5 h-1.5">
              <span className="block h-full min-w-px bg-soft" style={{ width: `${(100 * value) / most}%` }} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2">
        {caveat !== null && <span className="text-note text-soft">{caveat} </span>}
        <SourceLinks sources={sources} />
      </p>
    </figure>
  );
}
