/*
 * Drawn by the server in per cent of its container, with texts and marks in their own size, so that nothing scales and
 * nothing shifts. How wide it will be is not known then: the names are placed for each span of widths in TIERS, and the
 * container shows the placing that fits it.
 */
import type { ReactNode } from "react";
import { PipelineName } from "@/components/ui/marks";
import { anchorAt, readableTicks } from "@/lib/charts/labels";
import { MARK_GRID, MARKS } from "@/lib/charts/marks";
import type { PointLabel } from "@/lib/charts/point-labels";
import { describeFront, describeTradeOffPoint, type TradeOffChart } from "@/lib/charts/trade-off-data";
import {
  armsOf,
  drawingOrder,
  type Front,
  type Lettering,
  layoutTradeOff,
  letterTradeOff,
  numberedPoints,
  type PlacedCross,
  TICK_SIZE,
  type TradeOffLayout,
  wordsBaseline,
} from "@/lib/charts/trade-off-layout";
import { At, percent, SHIFT } from "./at";
import { ChartPoints } from "./chart-points";

type TradeOffProps = {
  chart: TradeOffChart;
  /** Of the plot, in pixels of the default text size; the ticks' texts stand outside it. */
  height?: number;
};

/** Widths of the container in pixels, the class that shows its placing. */
const TIERS = [
  { from: 288, to: 336, shown: "@min-[21rem]:hidden" },
  { from: 336, to: 480, shown: "hidden @min-[21rem]:inline @min-[30rem]:hidden" },
  { from: 480, to: 672, shown: "hidden @min-[30rem]:inline @min-[42rem]:hidden" },
  { from: 672, to: 1280, shown: "hidden @min-[42rem]:inline" },
] as const;
/** A mark is 14 px. */
const MARK_SCALE = 14 / MARK_GRID;

export function TradeOff({ chart, height = 360 }: TradeOffProps) {
  const layout = layoutTradeOff(chart);
  const tiers = TIERS.map(({ from, to, shown }) => {
    const widths = [0, 0.25, 0.5, 0.75, 1].map((share) => from + share * (to - from) - layout.gutterPx);
    return { shown, narrowest: from - layout.gutterPx, lettering: letterTradeOff(chart, layout, widths, height) };
  });
  const points = layout.crosses
    .toSorted((a, b) => a.left - b.left)
    .map(({ point, left, top }) => ({
      left,
      top,
      name: point.name,
      strategy: point.lead,
      text: describeTradeOffPoint(chart, point),
    }));
  const room = { left: rem(layout.gutterPx) };
  return (
    <div className="@container pt-4.5 text-label text-muted">
      <div className="relative" style={{ height: rem(height) }}>
        <Levels layout={layout} />
        <div className="absolute inset-y-0 right-0" style={room}>
          <svg className="absolute inset-0 size-full" role="img" aria-label={describeFront(chart)}>
            {tiers.map(
              ({ shown, lettering: { front } }) => front && <FrontLine key={shown} front={front} shown={shown} />,
            )}
            {drawingOrder(layout).map((cross) => (
              <Cross key={cross.point.name} cross={cross} />
            ))}
            {drawingOrder(layout).map((cross) => (
              <Mark key={cross.point.name} cross={cross} />
            ))}
            {tiers.map(({ shown, lettering }) => (
              <g key={shown} className={shown}>
                <Names layout={layout} lettering={lettering} />
              </g>
            ))}
          </svg>
          <ChartPoints lines={[points]} />
        </div>
      </div>
      <div aria-hidden="true" className="relative h-6.5">
        <div className="absolute inset-y-0 right-0" style={room}>
          {layout.x.map(({ at }) => (
            <At key={at} left={at} top={0} className="-ml-px h-1.25 border-line-strong border-l">
              {null}
            </At>
          ))}
          {tiers.map(({ shown, narrowest }) => (
            <div key={shown} className={shown}>
              <TickTexts layout={layout} width={narrowest} />
            </div>
          ))}
        </div>
      </div>
      {tiers.map(({ shown, lettering }) => (
        <NumberList key={shown} layout={layout} lettering={lettering} shown={shown} />
      ))}
    </div>
  );
}

/** Hairlines with their texts on them; the lowest is the axis. */
function Levels({ layout: { y } }: { layout: TradeOffLayout }) {
  return [...y, ...(y[0]?.at === 0 ? [] : [{ at: 0, text: "" }])].map(({ at, text }) => (
    <span
      key={at}
      className={`absolute inset-x-0 border-t ${at === 0 ? "border-line-strong" : "border-line"}`}
      style={{ bottom: percent(at) }}
    >
      <span aria-hidden="true" className="absolute bottom-0.5 left-0 whitespace-nowrap">
        {text}
      </span>
    </span>
  ));
}

function TickTexts({ layout: { x }, width }: { layout: TradeOffLayout; width: number }) {
  const kept = readableTicks(x, width, TICK_SIZE);
  return x.map(({ at, text }, index) =>
    kept[index] ? (
      <At key={at} left={at} top={0} className={`mt-2 leading-4.5 ${SHIFT[anchorAt(at)]}`}>
        {text}
      </At>
    ) : null,
  );
}

function FrontLine({ front: { corners, words }, shown }: { front: Front; shown: string }) {
  return (
    <g className={`${shown} text-soft`}>
      {corners.slice(1).map(({ left, top }, index) => {
        const from = corners[index] ?? { left, top };
        return (
          <line
            key={`${left} ${top}`}
            {...ends({ x0: from.left, y0: from.top, x1: left, y1: top })}
            stroke="currentColor"
            strokeWidth={1.5}
            strokeLinecap="square"
          />
        );
      })}
      <Anchored left={words.left} top={words.top}>
        {words.lines.map((line, index) => (
          <text
            key={line}
            y={rem(wordsBaseline(words, index))}
            textAnchor={words.left === 0 ? "start" : "end"}
            className={`text-label fill-ink ${HALO}`}
          >
            {line}
          </text>
        ))}
      </Anchored>
    </g>
  );
}

/** The ground around a text, so that lines behind it do not touch the letters. */
const HALO = "stroke-(--ground) stroke-4 [paint-order:stroke] [stroke-linejoin:round]";

function Cross({ cross }: { cross: PlacedCross }) {
  const { look, color } = cross;
  return (
    <g style={{ color }} opacity={look.opacity}>
      {armsOf(cross).map(({ stroke, dashed }) => (
        <line
          key={`${stroke.x0} ${stroke.y0} ${stroke.x1}`}
          {...ends(stroke)}
          stroke="currentColor"
          strokeWidth={look.width}
          strokeDasharray={dashed ? "5 4" : undefined}
        />
      ))}
    </g>
  );
}

function Mark({ cross: { point, left, top, color } }: { cross: PlacedCross }) {
  return (
    <Anchored left={left} top={top}>
      {/* An open mark would let the arms through. */}
      <circle r="4.5" className="fill-(--ground)" />
      <path
        d={MARKS[point.lead]}
        transform={`scale(${MARK_SCALE}) translate(${-MARK_GRID / 2} ${-MARK_GRID / 2})`}
        style={{ fill: color }}
        fillRule="evenodd"
        className="stroke-(--ground) stroke-[2.6] [paint-order:stroke]"
      />
    </Anchored>
  );
}

function Names({ layout, lettering }: { layout: TradeOffLayout; lettering: Lettering }) {
  return layout.crosses.map(({ point, left, top, look }, index) => {
    const label = lettering.labels[index];
    if (label === undefined) return null;
    return (
      <Anchored key={point.name} left={left} top={top}>
        {label.leader && <Leader leader={label.leader} />}
        <text
          x={rem(label.dx)}
          y={rem(label.dy + 5)}
          textAnchor={label.anchor}
          className={`text-note ${HALO} ${look.picked ? "fill-ink" : "fill-muted"} ${label.number === null ? "" : "font-semibold"}`}
        >
          {label.text}
        </text>
      </Anchored>
    );
  });
}

function Leader({ leader: { x0, y0, x1, y1 } }: { leader: NonNullable<PointLabel["leader"]> }) {
  return <line x1={rem(x0)} y1={rem(y0)} x2={rem(x1)} y2={rem(y1)} className="stroke-line-strong" />;
}

/** What keeps its own size at a place of the plot. */
function Anchored({ left, top, children }: { left: number; top: number; children: ReactNode }) {
  return (
    <svg x={percent(left)} y={percent(top)} aria-hidden="true">
      {children}
    </svg>
  );
}

/** The names that stand as numbers in the picture. */
function NumberList({ layout, lettering, shown }: { layout: TradeOffLayout; lettering: Lettering; shown: string }) {
  const numbered = numberedPoints(layout, lettering);
  if (numbered.length === 0) return null;
  return (
    <div className={shown}>
      <ol className="mt-2 grid gap-1 text-ink text-note" aria-label="Numbers in the picture">
        {numbered.map(({ point, number }) => (
          <li key={point.name} className="flex gap-2">
            <span className="w-4 font-semibold">{number}</span>
            <PipelineName stages={point.strategies} name={point.name} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function ends({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }) {
  return { x1: percent(x0), y1: percent(y0), x2: percent(x1), y2: percent(y1) };
}

function rem(pixels: number): string {
  return `${Number((pixels / 16).toFixed(4))}rem`;
}
