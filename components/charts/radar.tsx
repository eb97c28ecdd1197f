import { PipelineName, strategyColour } from "@/components/ui/marks";
import { describeRadar, type RadarChart, type RadarShape, radarPath, radarPlace } from "@/lib/charts/radar-data";
import { formatFixed } from "@/lib/format";
import { ChartPoints } from "./chart-points";

/** The box that a radar is drawn in; texts stand outside it in their own size. */
const BOX = 400;
const RINGS = [0.25, 0.5, 0.75, 1] as const;

/** One shape per alternative on the same axes, side by side, and the list of axes that their numbers name. */
export function Radar({ chart }: { chart: RadarChart }) {
  return (
    <div>
      <ul
        className={`grid gap-x-6 gap-y-8 sm:grid-cols-2 ${chart.shapes.length > 3 ? "lg:grid-cols-4" : "lg:grid-cols-3"}`}
      >
        {chart.shapes.map((shape) => (
          <li key={shape.name} className="min-w-0">
            <p className="mb-2 font-semibold text-small">
              <PipelineName stages={shape.strategies} name={shape.name} />
            </p>
            <Shape chart={chart} shape={shape} />
          </li>
        ))}
      </ul>
      <ol className="mt-6 columns-1 gap-x-6 text-note text-soft sm:columns-2 lg:columns-4" aria-label="Axes, clockwise">
        {chart.axes.map((name, axis) => (
          <li key={name} className="flex gap-2 leading-6">
            <span className="w-5 text-right text-muted">{axis + 1}</span>
            {name}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Shape({ chart, shape }: { chart: RadarChart; shape: RadarShape }) {
  const { axes } = chart;
  const { lead, values } = shape;
  const points = values.map(({ low, typical, high }, axis) => ({
    ...radarPlace(axis, axes.length, typical),
    name: axes[axis] ?? "",
    strategy: lead,
    text: `${formatFixed(typical, 2)}, low–high ${formatFixed(low, 2)} to ${formatFixed(high, 2)}; 0 to 1, 1 is best`,
  }));
  return (
    <div className="@container relative mx-auto aspect-square w-full max-w-90">
      <svg
        viewBox={`0 0 ${BOX} ${BOX}`}
        className="absolute inset-0 size-full"
        role="img"
        aria-label={describeRadar(chart, shape)}
      >
        {RINGS.map((share) => (
          <circle
            key={share}
            cx={BOX / 2}
            cy={BOX / 2}
            r={(0.5 - radarPlace(0, 4, share).top) * BOX}
            fill="none"
            className={share === 1 ? "stroke-line-strong" : "stroke-line"}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {axes.map((name, axis) => {
          const end = radarPlace(axis, axes.length, 1);
          return (
            <line
              key={name}
              x1={BOX / 2}
              y1={BOX / 2}
              x2={end.left * BOX}
              y2={end.top * BOX}
              className="stroke-line"
              vectorEffect="non-scaling-stroke"
            />
          );
        })}
        <g style={{ color: strategyColour(lead) }}>
          <path
            d={`${radarPath(values, "high", BOX)}${radarPath(values, "low", BOX)}`}
            fillRule="evenodd"
            className="fill-[color-mix(in_srgb,currentColor_var(--mix-spread),transparent)]"
          />
          <path
            d={radarPath(values, "typical", BOX)}
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        </g>
      </svg>
      {axes.map((name, axis) => {
        const { left, top } = radarPlace(axis, axes.length, 1.12);
        return (
          <span
            key={name}
            aria-hidden="true"
            className="absolute -translate-1/2 text-label text-muted"
            style={{ left: `${left * 100}%`, top: `${top * 100}%` }}
          >
            {axis + 1}
          </span>
        );
      })}
      <ChartPoints lines={[points]} />
    </div>
  );
}
