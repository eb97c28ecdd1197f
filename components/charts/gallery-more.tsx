"use client";
import { useState } from "react";
import type { BarChart } from "@/lib/charts/bar-data";
import type { RadarChart, RadarValue } from "@/lib/charts/radar-data";
import { Bars } from "./bars";
import { Figure } from "./figure";
import { Radar } from "./radar";

function value(low: number, typical: number, high: number): RadarValue {
  return { low, typical, high, basis: "sourced" };
}

const RADAR: RadarChart = {
  kind: "radar",
  axes: ["Data needs", "Generalisation", "Compute", "Quality", "Retention", "Effort"],
  shapes: [
    {
      name: "Instruction tuning",
      strategies: ["instruction-tuning"],
      lead: "instruction-tuning",
      values: [
        value(0.2, 0.4, 0.5),
        value(0.7, 0.9, 1),
        value(0.3, 0.5, 0.6),
        value(0.5, 0.7, 0.8),
        value(0.4, 0.6, 0.8),
        value(0.3, 0.4, 0.6),
      ],
    },
    {
      name: "Retrieval",
      strategies: ["rag"],
      lead: "rag",
      values: [
        value(0.7, 0.9, 1),
        value(0.3, 0.5, 0.7),
        value(0.8, 0.95, 1),
        value(0.3, 0.5, 0.6),
        value(0.9, 1, 1),
        value(0.4, 0.5, 0.6),
      ],
    },
  ],
};

const BARS: BarChart = {
  kind: "bars",
  measure: {
    words: "Accuracy",
    unit: "%",
    style: "one-decimal",
    better: "higher",
    scale: { from: 0, to: 100, log: false },
  },
  groups: [
    {
      id: "one",
      name: "Read in a digest",
      confidence: "medium",
      bars: [
        { name: "before", value: 37.3, strategy: null, derived: false },
        { name: "after", value: 55.2, strategy: "instruction-tuning", derived: false },
      ],
    },
    {
      id: "other",
      name: "Repeated by another work, baseline derived",
      confidence: "low",
      bars: [
        { name: "before", value: 15, strategy: null, derived: true },
        { name: "after", value: 85, strategy: "preference-tuning", derived: false },
      ],
    },
  ],
};
const SOURCES = [{ text: "Example numbers", href: null }];

/** The charts of the comparison that need a script, with example numbers. */
export function MoreCharts() {
  const [opened, setOpened] = useState("none");
  return (
    <div className="mt-16 grid gap-16 md:grid-cols-2 md:gap-6">
      <Figure
        title="The shape of two alternatives"
        subtitle="Outside is better; the band runs from low to high. Example numbers."
        chart={RADAR}
        sources={SOURCES}
        level={3}
      >
        <Radar chart={RADAR} />
      </Figure>
      <Figure
        title="Published figures, each under its record"
        subtitle={`Accuracy, higher is better. Example numbers. Opened: ${opened}.`}
        chart={BARS}
        sources={SOURCES}
        level={3}
      >
        <Bars chart={BARS} onOpen={setOpened} />
      </Figure>
    </div>
  );
}
