"use client";

import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { StrategyMark } from "@/components/ui/marks";
import { Tip } from "@/components/ui/tip";
import { type Place, stepFrom } from "@/lib/charts/points";
import type { StrategyId } from "@/lib/knowledge/ids";

type Series = {
  lead: string;
  strategy: StrategyId | null;
  points: readonly { left: number; top: number; text: string }[];
};
/** How near a pointer has to come to a point, in pixels. */
const REACH = 48;

/**
 * The points of a line chart, for hand and keyboard: one stop for Tab, then left and right along a line, up and down
 * between lines, Home, End, Escape. Each says what the chart's table says.
 */
export function LinePoints({ series }: { series: readonly Series[] }) {
  const [open, setOpen] = useState<Place | null>(null);
  const [stop, setStop] = useState<Place>({ line: 0, index: 0 });
  const frame = useRef<HTMLFieldSetElement>(null);

  const show = (place: Place): void => {
    setOpen(place);
    setStop(place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setOpen(null);
    const next = stepFrom(
      stop,
      event.key,
      series.map(({ points }) => points),
    );
    if (next === null) return;
    event.preventDefault();
    frame.current?.querySelector<HTMLButtonElement>(`[data-place="${next.line} ${next.index}"]`)?.focus();
  };
  const onPointer = (event: PointerEvent): void => {
    const near = frame.current === null ? null : nearest(series, frame.current.getBoundingClientRect(), event);
    if (near !== null) show(near);
    else if (event.pointerType === "mouse" && !frame.current?.contains(document.activeElement)) setOpen(null);
  };
  const shown = open === null ? null : series[open.line];
  const point = open === null ? null : shown?.points[open.index];

  return (
    <fieldset
      ref={frame}
      className="needs-script absolute inset-0 m-0 min-w-0 border-0 p-0"
      onKeyDown={onKeyDown}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onPointerLeave={(event) => event.pointerType === "mouse" && setOpen(null)}
      onBlur={() => setOpen(null)}
    >
      <legend className="sr-only">Points. Arrow keys move along them.</legend>
      {series.map(({ lead, points }, line) =>
        points.map(({ left, top, text }, index) => (
          <button
            key={`${lead} ${left} ${top}`}
            type="button"
            data-place={`${line} ${index}`}
            tabIndex={stop.line === line && stop.index === index ? 0 : -1}
            aria-label={`${lead}, ${text}`}
            onFocus={() => show({ line, index })}
            className="pointer-events-none absolute size-6 -translate-1/2 rounded-field"
            style={{ left: `${left * 100}%`, top: `${top * 100}%` }}
          />
        )),
      )}
      {shown && point && (
        <div
          aria-hidden="true"
          className={`pointer-events-none absolute z-10 w-max max-w-[min(18rem,64cqi)] ${point.top < 0.35 ? "mt-4" : "-mt-4 -translate-y-full"} ${SHIFT[side(point.left)]}`}
          style={{ left: `${point.left * 100}%`, top: `${point.top * 100}%` }}
        >
          <Tip
            lead={
              <>
                {shown.strategy !== null && <StrategyMark strategy={shown.strategy} />}
                {shown.lead}
              </>
            }
          >
            {point.text}
          </Tip>
        </div>
      )}
    </fieldset>
  );
}

function nearest(series: readonly Series[], box: DOMRect, { clientX, clientY }: PointerEvent): Place | null {
  let best: { place: Place; distance: number } | null = null;
  for (const [line, { points }] of series.entries()) {
    for (const [index, { left, top }] of points.entries()) {
      const distance = Math.hypot(box.left + left * box.width - clientX, box.top + top * box.height - clientY);
      if (best === null || distance < best.distance) best = { place: { line, index }, distance };
    }
  }
  return best !== null && best.distance <= REACH ? best.place : null;
}

const SHIFT = { start: "", middle: "-translate-x-1/2", end: "-translate-x-full" } as const;

function side(left: number): keyof typeof SHIFT {
  if (left < 0.3) return "start";
  return left > 0.7 ? "end" : "middle";
}
