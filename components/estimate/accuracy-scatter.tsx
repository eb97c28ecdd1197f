import { placeOn, ticksOf } from "@/lib/charts/scale";
import { formatAxis } from "@/lib/format";

export type ScatterPoint = { id: string; measured: number; predicted: number; metric: string };
type AccuracyScatterProps = { points: readonly ScatterPoint[]; label: string };

const HEIGHT = 460;
/** Room for the texts of the upright axis. */
const GUTTER = "2.25rem";

/** Predicted against measured on two log scales, GiB, with the diagonal and the lines 10 % above and below it. */
export function AccuracyScatter({ points, label }: AccuracyScatterProps) {
  const values = points.flatMap(({ measured, predicted }) => [measured, predicted]);
  const scale = { from: Math.min(...values) * 0.9, to: Math.max(...values) * 1.1, log: true };
  const ticks = ticksOf(scale).map((tick) => ({ at: placeOn(scale, tick), text: formatAxis(tick) }));
  const tenth = Math.log(1.1) / Math.log(scale.to / scale.from);
  return (
    <div className="text-label text-muted">
      <div className="relative" style={{ height: HEIGHT }}>
        {ticks.map(({ at, text }) => (
          <span
            key={text}
            aria-hidden="true"
            className="absolute inset-x-0 border-line border-t"
            style={{ bottom: percent(at) }}
          >
            <span className="absolute bottom-0.5 left-0">{text}</span>
          </span>
        ))}
        <div className="absolute inset-y-0 right-0" style={{ left: GUTTER }}>
          <svg width="100%" height={HEIGHT} role="img" aria-label={label} className="absolute inset-0 overflow-visible">
            <line x1="0%" y1="100%" x2="100%" y2="0%" stroke="var(--color-ink)" strokeWidth="1.5" />
            <line
              x1="0%"
              y1={percent(1 - tenth)}
              x2={percent(1 - tenth)}
              y2="0%"
              className={TENTH}
              strokeDasharray="4 4"
            />
            <line x1={percent(tenth)} y1="100%" x2="100%" y2={percent(tenth)} className={TENTH} strokeDasharray="4 4" />
            {points.map(({ id, measured, predicted, metric }) => (
              <circle
                key={id}
                cx={percent(placeOn(scale, measured))}
                cy={percent(1 - placeOn(scale, predicted))}
                r={metric === "allocated" ? 3 : 3.5}
                fill={metric === "allocated" ? "var(--color-ink)" : "var(--color-paper)"}
                fillOpacity={metric === "allocated" ? 0.7 : 1}
                stroke="var(--color-ink)"
                strokeWidth={metric === "allocated" ? 0 : 1.25}
              />
            ))}
          </svg>
          <span aria-hidden="true" className="absolute top-[6%] left-[4%] text-note">
            predicted above measured
          </span>
          <span aria-hidden="true" className="absolute right-0 bottom-[8%] text-note">
            predicted below measured
          </span>
        </div>
      </div>
      <div aria-hidden="true" className="relative mt-1 h-5 border-line-strong border-t" style={{ marginLeft: GUTTER }}>
        {ticks.map(({ at, text }, index) => (
          <span key={text} className="-translate-x-1/2 absolute top-1 whitespace-nowrap" style={{ left: percent(at) }}>
            {text}
            {index === ticks.length - 1 && " GiB"}
          </span>
        ))}
      </div>
    </div>
  );
}

const TENTH = "stroke-line-strong";

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
