/*
 * Drawn by hand, not with a chart library: Recharts costs 109 KB of script before the first line stands and renders nothing
 * on the server. Here every place is a share of the plot (percentages, and a box stretched behind strokes that do not
 * stretch), so the server's HTML is the finished picture at any width, nothing shifts, and only the points' tips need script.
 */
import type { CSSProperties, ReactNode } from "react";
import { ConfidenceGlyph } from "@/components/ui/glyphs";
import { StrategyMark } from "@/components/ui/marks";
import { anchorAt, readableTicks } from "@/lib/charts/labels";
import { describeLines, describePoint, type LineChartData } from "@/lib/charts/line-data";
import {
  bandPath,
  END_LABEL,
  endLabels,
  type LineLayout,
  layoutLines,
  linePath,
  type PlacedSeries,
  valueLabels,
} from "@/lib/charts/line-layout";
import type { Place } from "@/lib/charts/points";
import { formatAs } from "@/lib/format";
import { At, SHIFT } from "./at";
import { ChartPoints } from "./chart-points";
import { Levels } from "./levels";

type LineChartProps = {
  chart: LineChartData;
  /** Of the plot, in pixels; the ticks' texts stand outside it. */
  height?: number;
  /** Opens what stands behind a point, given by its series and its place from the left. */
  onOpen?: (place: Place) => void;
};

/** The box that lines are drawn in before it is stretched over the plot. */
const BOX = 1000;
/** Room for the names at the lines' ends, which only a wide chart has; a phone lists them below. */
const WITH_NAMES = "right-3 @min-[34rem]:right-(--names)";

export function LineChart({ chart, height = 240, onOpen }: LineChartProps) {
  const layout = layoutLines(chart);
  const ends = endLabels(layout, height);
  const room: CSSProperties & Record<"--names" | "--gutter", string> = {
    "--names": `${Math.max(ends.width, 12)}px`,
    "--gutter": `calc(${Math.max(...layout.y.map(({ text }) => text.length))}ch + 0.5rem)`,
  };
  const points = layout.series.map(({ series: { name, strategy, confidence }, points: placed }) =>
    placed.map(({ point, left, top }) => {
      const read = confidence === null ? "" : `. Read with ${confidence} confidence.`;
      return { left, top, name, strategy, text: describePoint(chart, point) + read };
    }),
  );
  return (
    <div className="@container pt-4.5 text-label text-muted" style={room}>
      <div className="relative" style={{ height }}>
        <Levels ticks={layout.y} reach={`left-0 ${WITH_NAMES}`} />
        <div className={`absolute inset-y-0 left-(--gutter) ${WITH_NAMES}`}>
          <svg
            viewBox={`0 0 ${BOX} ${BOX}`}
            preserveAspectRatio="none"
            className="absolute inset-0 size-full"
            role="img"
            aria-label={describeLines(chart)}
          >
            {layout.series.toReversed().map((series) => (
              <Line key={series.series.name} placed={series} />
            ))}
          </svg>
          {layout.series.toReversed().map((series) => (
            <Marks key={series.series.name} placed={series} />
          ))}
          {valueLabels(layout, chart).map(({ left, top, above, text }) => (
            <At
              key={left}
              left={left}
              top={top}
              className={`${SHIFT[anchorAt(left)]} ${above ? "-mt-7" : "mt-1.5"} font-semibold text-ink text-note`}
            >
              {text}
            </At>
          ))}
          {ends.labels.map(({ lines, end, middle }, index) => (
            <EndName key={lines.join(" ")} end={end} middle={middle} width={ends.width - END_LABEL.leader}>
              {layout.series[index]?.series.name}
            </EndName>
          ))}
          <ChartPoints lines={points} {...(onOpen === undefined ? {} : { onOpen })} />
        </div>
      </div>
      <Columns layout={layout} />
      {layout.series.length > 1 && <NameList chart={chart} layout={layout} />}
    </div>
  );
}

function Columns({ layout }: { layout: LineLayout }) {
  const onPhone = readableTicks(layout.x, 250, 13);
  return (
    <div aria-hidden="true" className="relative mt-1 h-4.5">
      <div className={`absolute inset-y-0 left-(--gutter) ${WITH_NAMES}`}>
        {layout.x.map(({ at, text }, index) => (
          <At
            key={text}
            left={at}
            top={0}
            className={`${SHIFT[anchorAt(at)]} ${onPhone[index] === true ? "" : "hidden @min-[34rem]:block"}`}
          >
            {text}
          </At>
        ))}
      </div>
    </div>
  );
}

function Line({ placed: { series, points, dash, color } }: { placed: PlacedSeries }) {
  const band = bandPath(points, BOX, BOX);
  return (
    <g style={{ color }}>
      {band !== null && <path d={band} fill="color-mix(in srgb, currentColor var(--mix-spread), transparent)" />}
      <path
        d={linePath(points, BOX, BOX)}
        fill="none"
        stroke="currentColor"
        strokeWidth={series.picked ? 2 : 1.25}
        strokeLinejoin="round"
        strokeDasharray={dash ?? undefined}
        vectorEffect="non-scaling-stroke"
      />
    </g>
  );
}

function Marks({ placed: { series, points, marked, color } }: { placed: PlacedSeries }) {
  return points.map(({ left, top }, index) => (
    <At
      key={`${left} ${top}`}
      left={left}
      top={top}
      className="-translate-1/2 flex stroke-(--ground) stroke-3 [paint-order:stroke]"
    >
      {series.strategy !== null && (marked || index === points.length - 1) ? (
        <span className={series.picked ? "flex" : "flex *:text-dominated!"}>
          <StrategyMark strategy={series.strategy} />
        </span>
      ) : (
        <span className="border-[2.5px] border-current rounded-round" style={{ color }} />
      )}
      {series.confidence !== null && (
        <span className="absolute top-1.5 left-full ml-px text-soft">
          <ConfidenceGlyph confidence={series.confidence} />
        </span>
      )}
    </At>
  ));
}

type EndNameProps = { end: number; middle: number; width: number; children: ReactNode };

/** The name in ink at the line's end, with a hairline to it where it had to move. */
function EndName({ end, middle, width, children }: EndNameProps) {
  return (
    <div className="absolute left-full hidden @min-[34rem]:block" style={{ top: 0 }}>
      {Math.abs(end - middle) >= 2 && (
        <svg width={END_LABEL.leader} height="1" className="absolute top-0 left-0 text-line-strong" aria-hidden="true">
          <path d={`M8 ${end}L${END_LABEL.leader - 3} ${middle}`} stroke="currentColor" fill="none" />
        </svg>
      )}
      <span
        className="absolute -translate-y-1/2 w-max text-ink text-note leading-[17px]"
        style={{ top: middle, left: END_LABEL.leader, maxWidth: width }}
      >
        {children}
      </span>
    </div>
  );
}

/** On a phone: each line's mark, dash, name and last value. */
function NameList({ chart, layout }: { chart: LineChartData; layout: LineLayout }) {
  return (
    <ul className="mt-2 grid gap-1 text-ink text-note @min-[34rem]:hidden">
      {layout.series.map(({ series, points, dash, color }) => (
        <li key={series.name} className="grid grid-cols-[28px_minmax(0,1fr)_max-content] items-center gap-x-2">
          <svg width="28" height="12" aria-hidden="true" style={{ color }}>
            <path d="M0 6H28" stroke="currentColor" strokeWidth="2" strokeDasharray={dash ?? undefined} />
          </svg>
          <span className="flex items-center gap-2">
            {series.strategy === null ? <span className="w-3" /> : <StrategyMark strategy={series.strategy} />}
            {series.name}
          </span>
          <span className="font-semibold">{formatAs(points.at(-1)?.point.y ?? 0, chart.y.style, chart.y.unit)}</span>
        </li>
      ))}
    </ul>
  );
}
