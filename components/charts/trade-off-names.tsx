import type { CSSProperties } from "react";
import { PipelineName } from "@/components/ui/marks";
import type { PointLabel } from "@/lib/charts/point-labels";
import type { TradeOffPoint } from "@/lib/charts/trade-off-data";
import { type Lettering, numberedPoints, type TradeOffLayout } from "@/lib/charts/trade-off-layout";
import { Anchored, HALO, rem } from "./anchored";

/** Where a point's name leads. */
export type HrefOf = (point: TradeOffPoint) => string;
type NamesProps = { layout: TradeOffLayout; lettering: Lettering; hrefOf: HrefOf | undefined };

/** The names beside their marks, with a line where a name stands apart. */
export function Names({ layout, lettering, hrefOf }: NamesProps) {
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

/** The names that stand as numbers in the picture. */
export function NumberList({ layout, lettering, shown, hrefOf }: NamesProps & { shown: string }) {
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
