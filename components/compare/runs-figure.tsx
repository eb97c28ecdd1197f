"use client";
import { useMemo, useRef, useState } from "react";
import { Figure } from "@/components/charts/figure";
import { Runs } from "@/components/charts/runs";
import { SelectField } from "@/components/ui/field";
import { describeRuns } from "@/lib/charts/run-data";
import { failedNote, failedRuns, RUN_MEASURES, runName, runsChart } from "@/lib/compare/runs-chart";
import { formatAs, formatCount, formatDate, formatSignificant } from "@/lib/format";
import type { PeftRun } from "@/lib/knowledge/measurement-group";
import type { Work } from "@/lib/knowledge/types";
import { RUN_AXES, type RunAxis } from "@/lib/links/compare-link";
import { change, useComparison } from "./comparison-store";

type RunsFigureProps = { title: string; runs: readonly PeftRun[]; work: Work | undefined };

const CONDITIONS =
  "Llama-3.2-3B, 5,000 steps of batch size 4 on MetaMathQA, tested on GSM8K, one GPU. Learning rates and ranks differ, one run each, so small gaps mean little.";

/** A published benchmark of update methods, on any two of its measures. */
export function RunsFigure({ title, runs, work }: RunsFigureProps) {
  const x = useComparison(({ runsX }) => runsX);
  const y = useComparison(({ runsY }) => runsY);
  const source = `${work?.authors ?? "Hugging Face PEFT team"}, method comparison, ${work?.venue ?? "repository"}`;
  const chart = useMemo(
    () => ({ ...runsChart(runs, { x, y }), origin: { source, conditions: CONDITIONS } }),
    [runs, x, y, source],
  );
  const [shown, setShown] = useState<string | null>(null);
  const card = useRef<HTMLElement>(null);
  const run = runs.find(({ id }) => id === shown);
  const axis = (label: string, chosen: RunAxis, other: RunAxis, onChoose: (id: RunAxis) => void) => (
    <div className="w-48 [&_p[aria-live]]:hidden">
      <SelectField
        label={label}
        value={chosen}
        onChange={(event) => {
          const found = RUN_AXES.find((id) => id === event.target.value);
          if (found !== undefined) onChoose(found);
        }}
      >
        {RUN_AXES.filter((id) => id !== other).map((id) => (
          <option key={id} value={id}>
            {RUN_MEASURES[id].name}
          </option>
        ))}
      </SelectField>
    </div>
  );
  return (
    <div>
      <div className="mb-6 flex flex-wrap gap-4 print:hidden">
        {axis("Upright", y, x, (id) => change({ runsY: id }))}
        {axis("Across", x, y, (id) => change({ runsX: id }))}
      </div>
      <div className="grid-12 gap-y-10">
        <div className="min-w-0 md:col-span-8">
          <Figure
            title={title}
            subtitle={`${describeRuns(chart)}. In ink: runs that no other beats on both.`}
            chart={chart}
            sources={[{ text: source, href: work?.url ?? null }]}
            note={[CONDITIONS, failedNote(runs) ?? ""].join(" ").trim()}
            confidence="high"
          >
            <Runs
              chart={chart}
              onOpen={(id) => {
                setShown(id);
                card.current?.focus();
              }}
            />
          </Figure>
        </div>
        <section
          ref={card}
          tabIndex={-1}
          aria-label="The run"
          aria-live="polite"
          className="min-w-0 outline-none md:col-span-4"
        >
          {run === undefined ? (
            <p className="text-muted text-note">Choose a dot for its run.</p>
          ) : (
            <>
              <h3 className="font-semibold">{runName(run)}</h3>
              {failedRuns(runs).includes(run) && (
                <p className="mt-1 text-small">
                  A failed run: it solved next to nothing, so it is left out of the front.
                </p>
              )}
              <dl className="mt-2 grid gap-1.5 text-small [&_dt]:text-muted">
                {RUN_AXES.map((id) => {
                  const { name, unit, style, of } = RUN_MEASURES[id];
                  return <Line key={id} name={name} value={formatAs(of(run), style, unit)} />;
                })}
                <Line name="Trained numbers" value={formatCount(run.trained)} />
                <Line name="Learning rate" value={formatSignificant(run.learningRate)} />
                <Line name="Method" value={run.family} />
                <Line name="Run on" value={formatDate(run.date)} />
              </dl>
            </>
          )}
        </section>
      </div>
    </div>
  );
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <div className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-3">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
