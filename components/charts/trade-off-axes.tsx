import { anchorAt, readableTicks } from "@/lib/charts/labels";
import { TICK_SIZE, type TradeOffLayout } from "@/lib/charts/trade-off-layout";
import { At, SHIFT } from "./at";

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
