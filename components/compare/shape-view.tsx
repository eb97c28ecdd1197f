"use client";
import { useMemo } from "react";
import { Figure } from "@/components/charts/figure";
import { Radar } from "@/components/charts/radar";
import { RADAR_NOTE } from "@/lib/charts/radar-data";
import type { CompareData, ComparePick } from "@/lib/compare/compare-data";
import { picksRadar } from "@/lib/compare/picks-chart";

/** The shape of each pick over all criteria; the ranges say the same with scales and units. */
export function ShapeView({ data, picks }: { data: CompareData; picks: readonly ComparePick[] }) {
  const chart = useMemo(() => picksRadar(data, picks), [data, picks]);
  return (
    <Figure
      title="Where is each pick strong, and where weak?"
      subtitle="Every criterion turned so that outside is better, 0 at the centre to 1 on the outermost ring; the band runs from low to high."
      chart={chart}
      sources={[{ text: `Ratings of knowledge version ${data.version}`, href: null }]}
      note={`${RADAR_NOTE} Scales and units stand under Ranges.`}
    >
      <Radar chart={chart} />
    </Figure>
  );
}
