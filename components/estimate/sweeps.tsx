"use client";
import { Figure } from "@/components/charts/figure";
import { LineChart } from "@/components/charts/line-chart";
import { describeAxes } from "@/lib/charts/line-data";
import type { EstimateRequest } from "@/lib/estimate/request";
import type { EstimateKit } from "@/lib/estimate/result";
import { sweepsOf } from "@/lib/estimate/sweep";

/** One setting at a time, everything else as it is, against what the card holds. */
export function Sweeps({ kit, request }: { kit: EstimateKit; request: EstimateRequest }) {
  return (
    <div className="mt-5 grid gap-x-8 gap-y-10 md:grid-cols-2">
      {sweepsOf(kit, request).map(({ name, title, chart }) => (
        <Figure
          key={name}
          level={3}
          title={title}
          subtitle={`${describeAxes(chart)}.`}
          chart={chart}
          sources={[{ text: "Our estimate; everything else as in your job", href: null }]}
          note="The band reaches from the estimate to the figure to plan for."
        >
          <LineChart chart={chart} height={200} />
        </Figure>
      ))}
    </div>
  );
}
