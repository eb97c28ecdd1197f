"use client";
import { useCallback, useMemo } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { LoadFailed } from "@/components/ui/load-failed";
import { useLoaded } from "@/components/ui/use-loaded";
import type { ComparePick } from "@/lib/compare/compare-data";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { MeasurementGroup } from "@/lib/knowledge/measurement-group";
import { RUNS_GROUP } from "@/lib/links/compare-link";
import type { CompareAddresses } from "./compare-addresses";
import { change, useComparison } from "./comparison-store";
import { GroupFigure } from "./group-figure";
import { type GroupRecords, loadGroups } from "./load-records";
import { RunsFigure } from "./runs-figure";

type MeasurementsViewProps = { picks: readonly ComparePick[]; addresses: CompareAddresses };

/** Published figures, in groups that may share an axis; what concerns the picks comes first. */
export function MeasurementsView({ picks, addresses }: MeasurementsViewProps) {
  const load = useCallback(() => loadGroups(addresses), [addresses]);
  const { value: records, problem, retry } = useLoaded(load);
  if (problem !== null)
    return (
      <LoadFailed lead="The measurements could not be loaded." retry={retry}>
        {problem}
      </LoadFailed>
    );
  if (records === null) return <p className="min-h-128 text-muted text-small">Fetching the measurements.</p>;
  return <Groups records={records} stages={picks.flatMap(({ stages }) => stages)} />;
}

const RUNS_ENTRY = { id: RUNS_GROUP, title: "63 runs of update methods on one model: what does accuracy cost?" };

function Groups({ records, stages }: { records: GroupRecords; stages: readonly StrategyId[] }) {
  const { groups, evidence, runs } = records;
  const wanted = useComparison(({ group }) => group);
  const measurementOf = useMemo(() => {
    const byId = new Map(evidence.measurements.map((measurement) => [measurement.id, measurement]));
    return (id: string) => byId.get(id);
  }, [evidence]);
  const concerns = (group: MeasurementGroup): boolean =>
    group.members.some(
      ({ measurement, strategy }) =>
        (strategy !== null && stages.includes(strategy)) ||
        (measurementOf(measurement)?.stages.some((stage) => stages.includes(stage)) ?? false),
    );
  const first = groups.filter(concerns);
  const others = groups.filter((group) => !first.includes(group));
  const order = [...first, ...others, RUNS_ENTRY].map(({ id }) => id);
  const chosen = wanted ?? order[0] ?? RUNS_GROUP;
  const group = groups.find(({ id }) => id === chosen);
  const next = order[(order.indexOf(chosen) + 1) % order.length] ?? RUNS_GROUP;
  const entries = (some: readonly MeasurementGroup[]) =>
    some.map(({ id, topic, title }) => (
      <option key={id} value={id}>
        {topic}: {title}
      </option>
    ));
  return (
    <div>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
        <div className="min-w-0 grow sm:max-w-3xl [&_p[aria-live]]:hidden">
          <SelectField
            label="What was measured"
            value={chosen}
            onChange={(event) => change({ group: event.target.value })}
          >
            <optgroup label="About your picks">{entries(first)}</optgroup>
            <optgroup label="About others">{entries(others)}</optgroup>
            <optgroup label="Update methods">
              <option value={RUNS_GROUP}>{RUNS_ENTRY.title}</option>
            </optgroup>
          </SelectField>
        </div>
        <Button onClick={() => change({ group: next })}>Next</Button>
      </div>
      <div className="mt-8">
        {group === undefined ? (
          <RunsFigure title={RUNS_ENTRY.title} runs={runs} work={evidence.work("hf-peft")} />
        ) : (
          <GroupFigure key={group.id} group={group} evidence={evidence} measurementOf={measurementOf} />
        )}
      </div>
    </div>
  );
}
