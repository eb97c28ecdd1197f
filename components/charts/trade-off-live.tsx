"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import type { TradeOffChart } from "@/lib/charts/trade-off-data";
import { type Lettering, layoutTradeOff, letterTradeOff } from "@/lib/charts/trade-off-layout";
import { TradeOffPicture } from "./trade-off";
import { useWidth, widthsAround } from "./use-width";

/**
 * A trade-off whose chart changes under the reader's hand. Crosses stand at once; names are placed for the one width that
 * the picture has, which takes 20 to 150 ms, in a turn of their own after the paint.
 */
export function TradeOffLive({ chart, height = 440 }: { chart: TradeOffChart; height?: number }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const layout = useMemo(() => layoutTradeOff(chart), [chart]);
  const [placed, setPlaced] = useState<{ layout: typeof layout; width: number; lettering: Lettering } | null>(null);
  useEffect(() => {
    if (width === null) return;
    const timer = setTimeout(() => {
      const lettering = letterTradeOff(chart, layout, widthsAround(width, layout.gutterPx), height);
      setPlaced({ layout, width, lettering });
    });
    return () => clearTimeout(timer);
  }, [chart, layout, width, height]);
  const tiers =
    placed !== null && placed.layout === layout
      ? [{ shown: "", narrowest: placed.width - layout.gutterPx, lettering: placed.lettering }]
      : [];
  return (
    <div ref={frame}>
      <TradeOffPicture chart={chart} layout={layout} tiers={tiers} height={height} />
    </div>
  );
}
