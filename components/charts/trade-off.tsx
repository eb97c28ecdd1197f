/*
 * Drawn by the server in per cent of its container, with texts and marks in their own size, so that nothing scales and
 * nothing shifts. How wide it will be is not known then: the names are placed for each span of widths in TIERS, and the
 * container shows the placing that fits it.
 */
import type { CSSProperties, ReactNode } from "react";
import { PipelineName } from "@/components/ui/marks";
import { MARK_GRID, MARKS } from "@/lib/charts/marks";
import type { PointLabel } from "@/lib/charts/point-labels";
import {
  describeFront,
  describeTradeOffPoint,
  type TradeOffChart,
  type TradeOffPoint,
} from "@/lib/charts/trade-off-data";
import {
  armsOf,
  drawingOrder,
  type Front,
  type Lettering,
  layoutTradeOff,
  letterTradeOff,
  numberedPoints,
  type PlacedCross,
  type TradeOffLayout,
  wordsBaseline,
} from "@/lib/charts/trade-off-layout";
import { percent } from "./at";
import { ChartPoints } from "./chart-points";
import { Levels } from "./levels";
import { Columns } from "./trade-off-axes";

type TradeOffProps = {
  chart: TradeOffChart;
  /** Of the plot, in pixels of the default text size; the ticks' texts stand outside it. */
  height?: number;
  /** Where a point's name leads; without it names are no links. */
  hrefOf?: HrefOf;
};
type HrefOf = (point: TradeOffPoint) => string;

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

/** The ground around a text, so that lines behind it do not touch the letters. */
const HALO = "stroke-(--ground) stroke-4 [paint-order:stroke] [stroke-linejoin:round]";

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

type NamesProps = { layout: TradeOffLayout; lettering: Lettering; hrefOf: HrefOf | undefined };

function Names({ layout, lettering, hrefOf }: NamesProps) {
  return layout.crosses.map(({ point, left, top, look }, index) => {
    const label = lettering.labels[index];
    if (label === undefined) return null;
    const text = (
      <text
        x={rem(label.dx)}
        y={rem(label.dy + 5)}
        textAnchor={label.anchor}
        className={`text-note ${HALO} ${look.picked ? "fill-ink" : "fill-muted"} ${label.number === null ? "" : "font-semibold"}`}
      >
        {label.text}
      </text>
    );
    // A name that became a number is a link in the list below.
    const linked = hrefOf !== undefined && label.number === null;
    return (
      <Anchored key={point.name} left={left} top={top} hidden={!linked}>
        {label.leader && <Leader leader={label.leader} />}
        {linked ? (
          <a href={hrefOf(point)} className="no-underline hover:underline">
            {text}
          </a>
        ) : (
          text
        )}
      </Anchored>
    );
  });
}

function Leader({ leader: { x0, y0, x1, y1 } }: { leader: NonNullable<PointLabel["leader"]> }) {
  return <line x1={rem(x0)} y1={rem(y0)} x2={rem(x1)} y2={rem(y1)} className="stroke-line-strong" />;
}

type AnchoredProps = { left: number; top: number; hidden?: boolean; children: ReactNode };

/** What keeps its own size at a place of the plot. */
function Anchored({ left, top, hidden = true, children }: AnchoredProps) {
  const [x, y] = [percent(left), percent(top)];
  if (!hidden)
    return (
      <svg x={x} y={y} role="presentation">
        {children}
      </svg>
    );
  return (
    <svg x={x} y={y} aria-hidden="true">
      {children}
    </svg>
  );
}

/** The names that stand as numbers in the picture. */
function NumberList({ layout, lettering, shown, hrefOf }: NamesProps & { shown: string }) {
  const numbered = numberedPoints(layout, lettering);
  if (numbered.length === 0) return null;
  return (
    <div className={shown}>
      <ol className="mt-2 grid gap-1 text-ink text-note" aria-label="Numbers in the picture">
        {numbered.map(({ point, number, color, look }) => (
          <li
            key={point.name}
            className={`flex items-center gap-2 [&_path:not([fill=none])]:fill-(--point) ${look.picked ? "" : "text-muted"}`}
            style={listed(color)}
          >
            <span className="w-4 font-semibold">{number}</span>
            {hrefOf === undefined ? (
              <PipelineName stages={point.strategies} name={point.name} />
            ) : (
              <a
                href={hrefOf(point)}
                className="link-plain inline-flex min-h-6 items-center text-ink pointer-coarse:min-h-11"
              >
                <PipelineName stages={point.strategies} name={point.name} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The marks of the list take the colour that the point has in the picture. */
function listed(color: string): CSSProperties & Record<"--point", string> {
  return { "--point": color };
}

function ends({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }) {
  return { x1: percent(x0), y1: percent(y0), x2: percent(x1), y2: percent(y1) };
}

function rem(pixels: number): string {
  return `${Number((pixels / 16).toFixed(4))}rem`;
}
