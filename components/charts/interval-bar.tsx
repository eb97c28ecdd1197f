import type { ReactNode } from "react";
import { StrategyMark, strategyColour } from "@/components/ui/marks";
import type { Interval } from "@/lib/charts/interval-data";
import { anchorAt, type PlacedTick, readableTicks } from "@/lib/charts/labels";
import { type AxisScale, isOffScale, placeOn } from "@/lib/charts/scale";
import { percent, SHIFT } from "./at";

type IntervalBarProps = {
  interval: Pick<Interval, "low" | "typical" | "high" | "lead" | "basis" | "cut">;
  scale: AxisScale;
};

/**
 * One interval, 20 px high and as wide as its container: a band with an end tick at low and high, the mark at the typical
 * value. Hatched where the basis is ours; without an end tick where it runs off the scale. The figures beside it are its text.
 */
export function IntervalBar({ interval, scale }: IntervalBarProps) {
  const { low, typical, high, lead, basis, cut = [] } = interval;
  const [from, at, to] = [placeOn(scale, low), placeOn(scale, typical), placeOn(scale, high)];
  const runsOn = (end: "low" | "high"): boolean => isOffScale(scale, interval[end]) || cut.includes(end);
  const ends = `${runsOn("low") ? "" : "border-l-[1.5px]"} ${runsOn("high") ? "" : "border-r-[1.5px]"}`;
  return (
    <span aria-hidden="true" className="relative block h-5" style={{ color: strategyColour(lead) }}>
      <span
        className={`absolute top-[7px] h-[6px] border-current transition-[left,width] duration-(--duration-move) ease-out forced-colors:border-y ${ends} ${basis !== "sourced" ? HATCHED : SOLID}`}
        style={{ left: percent(from), width: percent(to - from) }}
      />
      <span
        className="absolute top-1 flex -translate-x-1/2 stroke-(--ground) stroke-3 transition-[left] duration-(--duration-move) ease-out [paint-order:stroke]"
        style={{ left: percent(at) }}
      >
        <StrategyMark strategy={lead} />
      </span>
    </span>
  );
}

const SOLID = "bg-[color-mix(in_srgb,currentColor_var(--mix-band),transparent)]";
/** A tile, not a repeating gradient: its stripes fall on whole pixels, so a long band does not shimmer. */
const HATCHED =
  "bg-[linear-gradient(135deg,currentColor_14%,transparent_14%_50%,currentColor_50%_64%,transparent_64%)] bg-size-[5px_5px] forced-colors:border-dashed";

/** Below a bar, 18 px high: a remark that begins at the mark, or before it where there is less room. */
export function BarRemark({ typical, scale, text }: { typical: number; scale: AxisScale; text: string }) {
  return (
    <span aria-hidden="true" className="flex h-4.5 text-label text-muted leading-4">
      <span className="min-w-0" style={{ flexBasis: `calc(${percent(placeOn(scale, typical))} - 6px)` }} />
      <span className="flex-none whitespace-nowrap">{text}</span>
    </span>
  );
}

/** Hairlines at the ticks behind everything that stands in `children`, so that a value can be read off. */
export function Ruled({
  ticks,
  className = "",
  children,
}: {
  ticks: readonly PlacedTick[];
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className={`relative isolate flex flex-col justify-center ${className}`}>
      {ticks.map(({ at }) => (
        <span
          key={at}
          aria-hidden="true"
          className="absolute inset-y-0 -z-10 w-0 border-line border-l"
          style={{ left: at === 1 ? "calc(100% - 1px)" : percent(at) }}
        />
      ))}
      {children}
    </div>
  );
}

/** The texts of the ticks. Those that would collide on a phone are shown from a width of 30rem of the chart. */
export function TickTexts({ ticks }: { ticks: readonly PlacedTick[] }) {
  const onPhone = readableTicks(ticks, 280, 13);
  return (
    <div aria-hidden="true" className="relative h-4.5 text-label text-muted">
      {ticks.map(({ at, text }, index) => (
        <span
          key={text}
          className={`absolute whitespace-nowrap ${SHIFT[anchorAt(at)]} ${onPhone[index] === true ? "" : "hidden @min-[30rem]:inline"}`}
          style={{ left: percent(at) }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
