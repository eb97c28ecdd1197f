/*
 * Drawn by the server in per cent of its container, with texts and marks in their own size, so that nothing scales and
 * nothing shifts. How wide it will be is not known then: the names are placed for each span of widths in TIERS, and the
 * container shows the placing that fits it.
 */
import { MARK_GRID, MARKS } from "@/lib/charts/marks";
import { describeFront, describeTradeOffPoint, type TradeOffChart } from "@/lib/charts/trade-off-data";
import {
  armsOf,
  drawingOrder,
  type Front,
  type Lettering,
  layoutTradeOff,
  letterTradeOff,
  type PlacedCross,
  type TradeOffLayout,
  wordsBaseline,
} from "@/lib/charts/trade-off-layout";
import { Anchored, HALO, rem } from "./anchored";
import { percent } from "./at";
import { ChartPoints } from "./chart-points";
import { Levels } from "./levels";
import { Columns } from "./trade-off-axes";
import { type HrefOf, Names, NumberList } from "./trade-off-names";

type TradeOffProps = {
  chart: TradeOffChart;
  /** Of the plot, in pixels of the default text size; the ticks' texts stand outside it. */
  height?: number;
  /** Where a point's name leads; without it names are no links. */
  hrefOf?: HrefOf;
};

/** Spans of the container's width in pixels, and the class that shows what is placed for each. */
const TIERS = [
  { from: 288, to: 336, shown: "@min-[21rem]:hidden" },
  { from: 336, to: 416, shown: "hidden @min-[21rem]:inline @min-[26rem]:hidden" },
  { from: 416, to: 544, shown: "hidden @min-[26rem]:inline @min-[34rem]:hidden" },
  { from: 544, to: 704, shown: "hidden @min-[34rem]:inline @min-[44rem]:hidden" },
  { from: 704, to: 928, shown: "hidden @min-[44rem]:inline @min-[58rem]:hidden" },
  { from: 928, to: 1280, shown: "hidden @min-[58rem]:inline" },
] as const;
/** A mark is 14 px. */
const MARK_SCALE = 14 / MARK_GRID;

export function TradeOff({ chart, height = 360, hrefOf }: TradeOffProps) {
  const layout = layoutTradeOff(chart);
  const tiers = TIERS.map(({ from, to, shown }) => {
    const widths = [from, (from + to) / 2, to].map((width) => width - layout.gutterPx);
    return { shown, narrowest: from - layout.gutterPx, lettering: letterTradeOff(chart, layout, widths, height) };
  });
  const links = hrefOf === undefined ? {} : { hrefOf };
  return <TradeOffPicture chart={chart} layout={layout} tiers={tiers} height={height} {...links} />;
}

type TradeOffPictureProps = {
  chart: TradeOffChart;
  layout: TradeOffLayout;
  /** Names for each span of widths, and the class that shows them; none while they are being placed. */
  tiers: readonly { shown: string; narrowest: number; lettering: Lettering }[];
  height: number;
  hrefOf?: HrefOf;
};

/** The picture with names that somebody has placed. */
export function TradeOffPicture({ chart, layout, tiers, height, hrefOf }: TradeOffPictureProps) {
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
  const names = tiers.map(({ shown, lettering }) => (
    <g key={shown} className={shown}>
      <Names layout={layout} lettering={lettering} hrefOf={hrefOf} />
    </g>
  ));
  const levels = layout.y[0]?.at === 0 ? layout.y : [...layout.y, { at: 0, text: "" }];
  return (
    <div className="@container pt-4.5 text-label text-muted">
      <div className="relative" style={{ height: rem(height) }}>
        <Levels ticks={levels} />
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
            {hrefOf === undefined && names}
          </svg>
          <ChartPoints lines={[points]} />
          {hrefOf !== undefined && (
            // Above the points, which otherwise take every press; to a finger they still do, since names stand close.
            <svg
              role="presentation"
              className="pointer-events-none absolute inset-0 size-full pointer-fine:[&_a]:pointer-events-auto"
            >
              {names}
            </svg>
          )}
        </div>
      </div>
      <div aria-hidden="true" className="relative h-6.5">
        <div className="absolute inset-y-0 right-0" style={room}>
          <Columns layout={layout} tiers={tiers} />
        </div>
      </div>
      {tiers.map(({ shown, lettering }) => (
        <NumberList key={shown} layout={layout} lettering={lettering} shown={shown} hrefOf={hrefOf} />
      ))}
    </div>
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

function Cross({ cross }: { cross: PlacedCross }) {
  const { look, color } = cross;
  return (
    <g style={{ color }} opacity={look.opacity}>
      {armsOf(cross).map(({ id, stroke, dashed }) => (
        <line
          key={id}
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

function ends({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }) {
  return { x1: percent(x0), y1: percent(y0), x2: percent(x1), y2: percent(y1) };
}
