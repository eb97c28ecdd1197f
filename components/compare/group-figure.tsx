"use client";
import { useMemo, useRef, useState } from "react";
import { Bars } from "@/components/charts/bars";
import { Figure } from "@/components/charts/figure";
import { LineChart } from "@/components/charts/line-chart";
import type { Evidence } from "@/components/guide/load-evidence";
import { describeMeasure } from "@/lib/charts/interval-data";
import { describeAxes } from "@/lib/charts/line-data";
import { groupChart } from "@/lib/compare/group-chart";
import type { MeasurementGroup } from "@/lib/knowledge/measurement-group";
import type { Measurement } from "@/lib/knowledge/types";
import { RecordCard } from "./record-card";

type GroupFigureProps = {
  group: MeasurementGroup;
  evidence: Evidence;
  measurementOf: (id: string) => Measurement | undefined;
};

/** One group of measurements: the picture, why its figures may stand together, and the record behind each of them. */
export function GroupFigure({ group, evidence, measurementOf }: GroupFigureProps) {
  const chart = useMemo(
    () => groupChart(group, measurementOf, (id) => evidence.source(`measurement:${id}`).label),
    [group, measurementOf, evidence],
  );
  const [open, setOpen] = useState<readonly string[]>(() =>
    group.members.slice(0, 1).map(({ measurement }) => measurement),
  );
  const list = useRef<HTMLUListElement>(null);
  const records = group.members.flatMap(({ measurement, name }) => {
    const record = measurementOf(measurement);
    return record === undefined ? [] : [{ record, name }];
  });
  const show = (id: string) => {
    setOpen((before) => (before.includes(id) ? before : [...before, id]));
    list.current?.querySelector<HTMLButtonElement>(`[data-record="${id}"]`)?.focus();
  };
  // Records of one table share a label.
  const sources = [
    ...new Map(
      records.map(({ record: { id } }) => {
        const { label, url } = evidence.source(`measurement:${id}`);
        return [label, { text: label, href: url }];
      }),
    ).values(),
  ];
  const derived = group.members.some(({ derivedBaseline }) => derivedBaseline);
  return (
    <div className="grid-12 gap-y-10">
      <div className="min-w-0 md:col-span-8">
        <Figure
          title={group.title}
          subtitle={chart.kind === "lines" ? `${describeAxes(chart)}.` : `${describeMeasure(chart.measure)}.`}
          chart={chart}
          sources={sources}
          note={derived ? `${group.because} Derived: worked out from the other figure, not measured.` : group.because}
        >
          {chart.kind === "lines" ? (
            <LineChart
              chart={chart}
              height={300}
              onOpen={({ line }) => {
                const member = group.members[line];
                if (member !== undefined) show(member.measurement);
              }}
            />
          ) : (
            <Bars chart={chart} onOpen={show} />
          )}
        </Figure>
      </div>
      <section aria-labelledby="records" className="min-w-0 md:col-span-4">
        <h3 id="records" className="font-semibold">
          {records.length === 1 ? "The record" : `The ${records.length} records`}
        </h3>
        <ul ref={list} className="mt-2 border-line border-t">
          {records.map(({ record, name }) => (
            <RecordCard
              key={record.id}
              record={record}
              name={name}
              work={evidence.work(record.work)}
              open={open.includes(record.id)}
              onToggle={() =>
                setOpen(open.includes(record.id) ? open.filter((id) => id !== record.id) : [...open, record.id])
              }
            />
          ))}
        </ul>
      </section>
    </div>
  );
}
