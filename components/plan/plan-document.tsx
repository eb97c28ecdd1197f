"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { MethodMark, StrategyMark } from "@/components/ui/marks";
import { SourceLine } from "@/components/ui/source-line";
import { formatCompact, formatCount } from "@/lib/format";
import { STRATEGY_IDS, UPDATE_METHOD_IDS } from "@/lib/knowledge/ids";
import { estimateConditions, estimateFigures } from "@/lib/plan/estimate-words";
import type { PlanView, ShownRisk, ShownStep, ShownWay, StageView } from "@/lib/plan/plan-view";
import type { StageEstimate } from "@/lib/plan/stage-estimate";
import { NotesField } from "./notes-field";
import { usePlan, write } from "./plan-store";

/** The plan as it is read and printed: what to do before, in each stage, and after launch. */
export function PlanDocument({ view }: { view: PlanView }) {
  return (
    <ol className="grid gap-14 print:block print:[&>li]:mb-8">
      <li>
        <StageHead number={0} title="Before anything is trained" />
        <Steps steps={view.before} />
      </li>
      {view.stages.map((stage, index) => (
        <li key={stage.strategy}>
          <Stage stage={stage} number={index + 1} />
        </li>
      ))}
      {view.across.length > 0 && (
        <li>
          <StageHead number={null} title="Across all stages" />
          <Steps steps={view.across} />
        </li>
      )}
      <li>
        <StageHead number={null} title="After launch" />
        <Steps steps={view.after} />
      </li>
    </ol>
  );
}

function StageHead({ number, title }: { number: number | null; title: string }) {
  return (
    <h3 className="type-finding border-line-strong border-t pt-3">
      {number !== null && <span className="text-muted">Stage {number}: </span>}
      {title}
    </h3>
  );
}

function Stage({ stage, number }: { stage: StageView; number: number }) {
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
            <Ways ways={stage.data.ways} format={stage.data.format} />
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
              <Takes estimate={stage.estimate} />
            </Part>
          )}
          {stage.phases.map(({ phase, steps }) => (
            <Part key={phase} title={PHASES[phase]}>
              <Steps steps={steps} />
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
              <Risks risks={stage.risks} />
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

function Ways({ ways, format }: { ways: readonly ShownWay[]; format: string | null }) {
  const open = ways.filter(({ holds }) => holds !== "no");
  return (
    <div className="grid gap-3 text-small">
      {open.length === 0 && <p className="text-soft">Nothing has to be collected for it.</p>}
      {open.map(({ id, kinds, amounts, have, because, sources, basis }) => (
        <div key={id}>
          <p>
            {kinds.length > 0 && <b className="font-semibold">{kinds.join(", ")}. </b>}
            {because}
          </p>
          {amounts !== null && (
            <p className="text-soft">
              Worth a try from {amountText(amounts.start)}, comfortable from {amountText(amounts.comfortable)}{" "}
              {amounts.unit}
              {have !== null && `; you have ${amountText(have.low)} to ${amountText(have.high)}`}.
            </p>
          )}
          {basis === "ours" ? <p className="text-note text-muted">Our judgement.</p> : <SourceLine sources={sources} />}
        </div>
      ))}
      {format !== null && (
        <p className="text-note text-muted">
          Format: <code className="font-mono text-code">{format}</code>
        </p>
      )}
    </div>
  );
}

/** Memory, hours and money of a stage, and the way to the same estimate, where everything can be changed. */
function Takes({ estimate }: { estimate: StageEstimate }) {
  const [memory, ...rest] = estimateFigures(estimate);
  return (
    <div className="grid gap-1 text-small">
      <p>
        <b className="font-semibold">{memory}.</b> {rest.length > 0 && `${rest.join("; ")}.`}
      </p>
      <p className="text-note text-muted">{estimateConditions(estimate)}</p>
      <p className="print:hidden">
        <Link
          href={`/estimate?${estimate.query}`}
          prefetch={false}
          className="link-plain inline-flex min-h-6 items-center pointer-coarse:min-h-11"
        >
          {estimate.verdict === "fits" ? "Open the estimate" : "Open the estimate and make it fit"}
        </Link>
      </p>
    </div>
  );
}

/** Whole numbers up to a million, shorter beyond: "7,500", "1 B". */
function amountText(amount: number): string {
  return amount < 1_000_000 ? formatCount(amount) : formatCompact(amount);
}

function Steps({ steps }: { steps: readonly ShownStep[] }) {
  return (
    <ul className="mt-2 grid max-w-[44rem] gap-3">
      {steps.map(({ id, title, because, sources, basis }) => (
        <li key={id} className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 text-small">
          <span aria-hidden="true" className="mt-[5px] size-3 border border-line-strong" />
          <span>
            <b className="font-semibold">{title}.</b> <span className="text-soft">{because}</span>
            {basis === "sourced" && sources.length > 0 && <SourceLine sources={sources} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The most pressing in sight; the others one click away, and open in print. */
function Risks({ risks }: { risks: readonly ShownRisk[] }) {
  const list = (shown: readonly ShownRisk[]) => (
    <ul className="grid gap-3 text-small">
      {shown.map((risk) => (
        <Risk key={risk.id} risk={risk} />
      ))}
    </ul>
  );
  return (
    <>
      {list(risks.slice(0, RISKS_SHOWN))}
      {risks.length > RISKS_SHOWN && (
        <Disclosure summary={`${risks.length - RISKS_SHOWN} more`} tone="quiet">
          {list(risks.slice(RISKS_SHOWN))}
        </Disclosure>
      )}
    </>
  );
}

const RISKS_SHOWN = 4;

function Risk({ risk: { name, text, mitigation, raised, sources } }: { risk: ShownRisk }) {
  return (
    <li>
      <b className="font-semibold">{name}.</b>{" "}
      {raised === "yes" && <span className="text-caution">Raised by your answers. </span>}
      {text} <span className="text-soft">What to do: {mitigation}</span>
      {sources.length > 0 && <SourceLine sources={sources} />}
    </li>
  );
}

const PHASES = {
  before: "First",
  data: "Preparing the data",
  training: "Training",
  evaluation: "Evaluating",
  after: "Afterwards",
} as const satisfies Record<StageView["phases"][number]["phase"], string>;
