"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import { anchorAt, readableTicks } from "@/lib/charts/labels";
import type { PointLabel } from "@/lib/charts/point-labels";
import { describeRun, describeRuns, type RunChart } from "@/lib/charts/run-data";
import { failedCross, layoutRuns, letterRuns, type RunLayout } from "@/lib/charts/run-layout";
import { At, percent, SHIFT } from "./at";
import { ChartPoints } from "./chart-points";
import { Levels } from "./levels";
import { useWidth, widthsAround } from "./use-width";

type RunsProps = {
  chart: RunChart;
  /** Opens a run by its id. */
  onOpen: (run: string) => void;
  height?: number;
};

/** Runs as dots, the front in ink with names, the beaten ones grey; every dot can be reached and opened. */
export function Runs({ chart, onOpen, height = 420 }: RunsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const layout = useMemo(() => layoutRuns(chart), [chart]);
  const [placed, setPlaced] = useState<{ layout: RunLayout; labels: readonly PointLabel[] } | null>(null);
  useEffect(() => {
    if (width === null) return;
    const timer = setTimeout(() => {
      setPlaced({ layout, labels: letterRuns(layout, widthsAround(width, layout.gutterPx), height) });
    });
    return () => clearTimeout(timer);
  }, [layout, width, height]);
  const labels = placed?.layout === layout ? placed.labels : [];
  const sorted = layout.runs.toSorted((a, b) => a.left - b.left || a.top - b.top);
  const points = sorted.map(({ point, left, top, onFront }) => ({
    left,
    top,
    name: point.name,
    strategy: null,
    text: `${describeRun(chart, point)}${onFront ? " Beaten by none." : ""} Read with ${chart.confidence} confidence.`,
  }));
  const kept = readableTicks(layout.x, (width ?? 640) - layout.gutterPx, 13);
  const numbered = layout.front.flatMap(({ point }, index) => {
    const number = labels[index]?.number ?? null;
    return number === null ? [] : [{ number, name: point.name }];
  });
  return (
    <div ref={frame} className="@container pt-4.5 text-label text-muted">
      <div className="relative" style={{ height }}>
        <Levels ticks={layout.y} />
        <div className="absolute inset-y-0 right-0" style={{ left: layout.gutterPx }}>
          <svg className="absolute inset-0 size-full" role="img" aria-label={`${describeRuns(chart)}.`}>
            {layout.corners.slice(1).map(({ left, top }, index) => {
              const from = layout.corners[index] ?? { left, top };
              return (
                <line
                  key={`${left} ${top}`}
                  x1={percent(from.left)}
                  y1={percent(from.top)}
                  x2={percent(left)}
                  y2={percent(top)}
                  className="stroke-soft"
                  strokeWidth={1.5}
                  strokeLinecap="square"
                />
              );
            })}
            {layout.runs.map(({ point, left, top, onFront }) =>
              point.failed ? (
                <svg key={point.id} x={percent(left)} y={percent(top)} aria-hidden="true">
                  <path d={failedCross(0, 0)} fill="none" strokeWidth={1.5} className="stroke-muted" />
                </svg>
              ) : (
                <circle
                  key={point.id}
                  cx={percent(left)}
                  cy={percent(top)}
                  r={onFront ? 5 : 4}
                  className={`stroke-(--ground) ${onFront ? "fill-ink" : "fill-dominated"}`}
                />
              ),
            )}
            {layout.front.map(({ point, left, top }, index) => {
              const label = labels[index];
              if (label === undefined) return null;
              const { dx, dy, anchor, leader, text, number } = label;
              return (
                <svg key={point.id} x={percent(left)} y={percent(top)} aria-hidden="true">
                  {leader && (
                    <line x1={leader.x0} y1={leader.y0} x2={leader.x1} y2={leader.y1} className="stroke-line-strong" />
                  )}
                  <text
                    x={dx}
                    y={dy + 5}
                    textAnchor={anchor}
                    className={`fill-ink stroke-(--ground) stroke-4 text-note [paint-order:stroke] [stroke-linejoin:round] ${number === null ? "" : "font-semibold"}`}
                  >
                    {text}
                  </text>
                </svg>
              );
            })}
          </svg>
          <ChartPoints
            lines={[points]}
            onOpen={({ index }) => {
              const run = sorted[index];
              if (run !== undefined) onOpen(run.point.id);
            }}
          />
        </div>
      </div>
      <div aria-hidden="true" className="relative h-6.5">
        <div className="absolute inset-y-0 right-0" style={{ left: layout.gutterPx }}>
          {layout.x.map(({ at, text }, index) =>
            kept[index] ? (
              <At key={at} left={at} top={0} className={`mt-2 leading-4.5 ${SHIFT[anchorAt(at)]}`}>
                {text}
              </At>
            ) : null,
          )}
        </div>
      </div>
      {numbered.length > 0 && (
        <ol className="mt-2 grid gap-1 text-ink text-note" aria-label="Numbers in the picture">
          {numbered.map(({ number, name }) => (
            <li key={name} className="flex gap-2">
              <span className="w-4 font-semibold">{number}</span>
              {name}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
