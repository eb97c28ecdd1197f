"use client";

import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { StrategyMark } from "@/components/ui/marks";
import { Tip } from "@/components/ui/tip";
import { type Place, stepFrom } from "@/lib/charts/points";
import type { StrategyId } from "@/lib/knowledge/ids";

type Point = { left: number; top: number; name: string; strategy: StrategyId | null; text: string };
type Line = readonly Point[];
/** How near a pointer has to come to a point, in pixels. */
const REACH = 48;

type ChartPointsProps = {
  lines: readonly Line[];
  /** Opens what stands behind a point: by a click near it, or by Enter on it. */
  onOpen?: (place: Place) => void;
};

/**
 * The points of a chart, for hand and keyboard: one stop for Tab, then left and right along a line, up and down between
 * lines, Home, End, Escape; the points of a scatter are one line. Each says what the chart's table says.
 */
export function ChartPoints({ lines, onOpen }: ChartPointsProps) {
  const [open, setOpen] = useState<Place | null>(null);
  const [stop, setStop] = useState<Place>({ line: 0, index: 0 });
  const frame = useRef<HTMLFieldSetElement>(null);

  const show = (place: Place): void => {
    setOpen(place);
    setStop(place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setOpen(null);
    const next = stepFrom(stop, event.key, lines);
    if (next === null) return;
    event.preventDefault();
    frame.current?.querySelector<HTMLButtonElement>(`[data-place="${next.line} ${next.index}"]`)?.focus();
  };
  const onPointer = (event: PointerEvent): void => {
    const near = frame.current === null ? null : nearest(lines, frame.current.getBoundingClientRect(), event);
    if (near !== null) show(near);
    else if (event.pointerType === "mouse" && !frame.current?.contains(document.activeElement)) setOpen(null);
  };
  const onPress = (event: PointerEvent): void => {
    onPointer(event);
    const near = frame.current === null ? null : nearest(lines, frame.current.getBoundingClientRect(), event);
    if (near !== null) onOpen?.(near);
  };
  const shown = open === null ? null : lines[open.line]?.[open.index];

  return (
    <fieldset
      ref={frame}
      className={`needs-script absolute inset-0 m-0 min-w-0 border-0 p-0 ${onOpen === undefined ? "" : "cursor-pointer"}`}
      onKeyDown={onKeyDown}
      onPointerDown={onOpen === undefined ? onPointer : undefined}
      onPointerUp={onOpen === undefined ? undefined : onPress}
      onPointerMove={onPointer}
      onPointerLeave={(event) => event.pointerType === "mouse" && setOpen(null)}
      onBlur={() => setOpen(null)}
    >
      <legend className="sr-only">Points. Arrow keys move along them.</legend>
      {lines.map((points, line) =>
        points.map(({ left, top, name, text }, index) => (
          <button
            key={`${name} ${left} ${top}`}
            type="button"
            data-place={`${line} ${index}`}
            tabIndex={stop.line === line && stop.index === index ? 0 : -1}
            aria-label={`${name}, ${text}`}
            onFocus={() => show({ line, index })}
            onClick={() => onOpen?.({ line, index })}
            className="pointer-events-none absolute size-6 -translate-1/2 rounded-field"
            style={{ left: `${left * 100}%`, top: `${top * 100}%` }}
          />
        )),
      )}
      {shown && (
        <div
          aria-hidden="true"
          className={`pointer-events-none absolute z-10 w-max max-w-[min(18rem,64cqi)] ${shown.top < 0.35 ? "mt-4" : "-mt-4 -translate-y-full"} ${SHIFT[side(shown.left)]}`}
          style={{ left: `${shown.left * 100}%`, top: `${shown.top * 100}%` }}
        >
          <Tip
            lead={
              <>
                {shown.strategy !== null && <StrategyMark strategy={shown.strategy} />}
                {shown.name}
              </>
            }
          >
            {shown.text}
          </Tip>
        </div>
      )}
    </fieldset>
  );
}

function nearest(lines: readonly Line[], box: DOMRect, { clientX, clientY }: PointerEvent): Place | null {
  let best: { place: Place; distance: number } | null = null;
  for (const [line, points] of lines.entries()) {
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
