import { anchorAt, readableTicks } from "@/lib/charts/labels";
import { TICK_SIZE, type TradeOffLayout } from "@/lib/charts/trade-off-layout";
import { At, percent, SHIFT } from "./at";

/** Hairlines with their texts on them; the lowest is the axis. */
export function Levels({ layout: { y } }: { layout: TradeOffLayout }) {
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

type ColumnsProps = {
  layout: TradeOffLayout;
  /** For each span of widths: the class that shows it, and the narrowest plot in it. */
  tiers: readonly { shown: string; narrowest: number }[];
};

/** Short ticks below the axis, with as many of their texts as there is room for. */
export function Columns({ layout: { x }, tiers }: ColumnsProps) {
  return (
    <>
      {x.map(({ at }) => (
        <At key={at} left={at} top={0} className="-ml-px h-1.25 border-line-strong border-l">
          {null}
        </At>
      ))}
      {tiers.map(({ shown, narrowest }) => {
        const kept = readableTicks(x, narrowest, TICK_SIZE);
        return (
          <div key={shown} className={shown}>
            {x.map(({ at, text }, index) =>
              kept[index] ? (
                <At key={at} left={at} top={0} className={`mt-2 leading-4.5 ${SHIFT[anchorAt(at)]}`}>
                  {text}
                </At>
              ) : null,
            )}
          </div>
        );
      })}
    </>
  );
}
