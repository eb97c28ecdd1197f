"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { MethodMark, StrategyMark } from "@/components/ui/marks";
import { SourceLine } from "@/components/ui/source-line";
import { STRATEGY_IDS, UPDATE_METHOD_IDS } from "@/lib/knowledge/ids";
import type { StageView } from "@/lib/plan/plan-view";
import { DataWays } from "./data-ways";
import { NotesField } from "./notes-field";
import { PlanSteps } from "./plan-steps";
import { usePlan, write } from "./plan-store";
import { StageEstimateText } from "./stage-estimate";
import { StageRisks } from "./stage-risks";

/** One stage: what to collect, train, do and judge it by, beside what the reader writes and what others published. */
export function PlanStage({ stage, number }: { stage: StageView; number: number }) {
  const written = usePlan((state) => state.written[stage.strategy]);
  const mark = STRATEGY_IDS.find((id) => id === stage.strategy);
  const method = UPDATE_METHOD_IDS.find((id) => id === stage.method.id);
  return (
    <div>
      <h3 className="type-finding flex flex-wrap items-center gap-x-2.5 border-line-strong border-t pt-3">
        <span className="text-muted">Stage {number}:</span>
        {mark !== undefined && <StrategyMark strategy={mark} size={16} />}
        {mark === undefined ? (
          stage.name
        ) : (
          <Link href={`/strategies/${mark}`} prefetch={false} className="link-plain text-ink">
            {stage.name}
          </Link>
        )}
      </h3>
      <p className="mt-1 text-soft text-ui">{stage.summary}</p>
      <div className="mt-4 grid gap-x-10 gap-y-8 print:block md:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
        <div className="grid content-start gap-7 print:block print:[&>section]:mb-5">
          <Part title="Data to collect">
            <DataWays ways={stage.data.ways} format={stage.data.format} />
            {stage.example !== null && (
              <Disclosure summary="One record, filled in" tone="quiet">
                <p className="text-note text-muted">{stage.example.note}</p>
                <pre className="ground-raised mt-2 overflow-x-auto rounded-field p-3 font-mono text-code whitespace-pre-wrap">
                  {JSON.stringify(stage.example.value, null, 2)}
                </pre>
              </Disclosure>
            )}
          </Part>
          {stage.method.id !== "none" && (
            <Part title="Which weights move">
              <p className="flex items-baseline gap-2 text-small">
                {method !== undefined && <MethodMark method={method} />}
                <span>
                  <b className="font-semibold">{stage.method.name}.</b> {stage.method.summary}
                </span>
              </p>
              {stage.method.sources.length > 0 && <SourceLine sources={stage.method.sources} />}
            </Part>
          )}
          {stage.estimate !== null && (
            <Part title="What it takes">
              <StageEstimateText estimate={stage.estimate} />
            </Part>
          )}
          {stage.phases.map(({ phase, steps }) => (
            <Part key={phase} title={PHASES[phase]}>
              <PlanSteps steps={steps} />
            </Part>
          ))}
          {stage.metrics.length > 0 && (
            <Part title="How to judge it">
              <ul className="grid gap-3 text-small">
                {stage.metrics.map(({ id, name, measures, misleads, sources }) => (
                  <li key={id}>
                    <b className="font-semibold">{name}.</b> {measures}{" "}
                    <span className="text-soft">How it misleads: {misleads}</span>
                    {sources.length > 0 && <SourceLine sources={sources} />}
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {stage.risks.length > 0 && (
            <Part title="What can go wrong">
              <StageRisks risks={stage.risks} />
            </Part>
          )}
        </div>
        <div className="grid content-start gap-7 print:block print:[&>section]:mb-5">
          <Part title="Yours">
            <div className="grid gap-4">
              <Field
                label="Owner"
                value={written?.owner ?? ""}
                maxLength={200}
                onChange={({ target }) => write(stage.strategy, { owner: target.value })}
              />
              <NotesField
                label="Notes"
                value={written?.notes ?? ""}
                onChange={(notes) => write(stage.strategy, { notes })}
              />
            </div>
          </Part>
          {stage.cases.length > 0 && (
            <Part title="Published cases">
              <ul className="grid gap-3 text-note">
                {stage.cases.map(({ id, finding, caveat, source, confidence }) => (
                  <li key={id}>
                    <p>{finding}</p>
                    {caveat !== null && <p className="text-muted">{caveat}</p>}
                    <SourceLine sources={[source]} confidence={confidence} />
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {stage.systems.length > 0 && (
            <Part title="Named systems">
              <ul className="grid gap-3 text-note">
                {stage.systems.map(({ id, name, maker, text, sources }) => (
                  <li key={id}>
                    <b className="font-semibold">{name}</b> <span className="text-muted">({maker})</span>. {text}
                    {sources.length > 0 && <SourceLine sources={sources} />}
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </div>
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h4 className="mb-2 font-semibold text-small">{title}</h4>
      {children}
    </section>
  );
}

const PHASES = {
  before: "First",
  data: "Preparing the data",
  training: "Training",
  evaluation: "Evaluating",
  after: "Afterwards",
} as const satisfies Record<StageView["phases"][number]["phase"], string>;
