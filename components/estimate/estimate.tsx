"use client";
import dynamic from "next/dynamic";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { ArrivingScript, endArrival } from "@/components/guide/arriving-script";
import { CopyLink } from "@/components/guide/copy-link";
import { Button } from "@/components/ui/button";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { ErrorNote } from "@/components/ui/side-note";
import { Toast, type ToastMessage } from "@/components/ui/toast";
import { useLoaded } from "@/components/ui/use-loaded";
import type { EstimateRequest, RequestKit } from "@/lib/estimate/request";
import { cardSize, type EstimateKit, type EstimateResult } from "@/lib/estimate/result";
import { requestOf, withField } from "@/lib/estimate/state";
import { Answer } from "./answer";
import { allowChange, setField, startOver, takeRequest, undo, useEstimate } from "./estimate-store";
import { EstimateUrl } from "./estimate-url";
import { Folded, Gathering } from "./folded";
import { JobForm } from "./job-form";
import { type EstimateAddresses, loadEngine } from "./load-engine";

const CostDetails = dynamic(() => import("./cost-details").then((module) => module.CostDetails), {
  loading: Gathering,
});
const MakeItFit = dynamic(() => import("./make-it-fit").then((module) => module.MakeItFit), {
  ssr: false,
  loading: Gathering,
});
const OtherCards = dynamic(() => import("./other-cards").then((module) => module.OtherCards), {
  ssr: false,
  loading: Gathering,
});
const Scenarios = dynamic(() => import("./scenarios").then((module) => module.Scenarios), {
  ssr: false,
  loading: Gathering,
});
const Sweeps = dynamic(() => import("./sweeps").then((module) => module.Sweeps), { ssr: false, loading: Gathering });
const TunableTable = dynamic(() => import("./tunable-table").then((module) => module.TunableTable), {
  ssr: false,
  loading: Gathering,
});
const BreakEvenPanel = dynamic(() => import("./break-even").then((module) => module.BreakEvenPanel), {
  ssr: false,
  loading: Gathering,
});

type EstimateProps = {
  /** Where the records lie. The same object between draws. */
  addresses: EstimateAddresses;
  /** The first answer, from the build, so that the page reads before anything has run. */
  initial: { kit: RequestKit; request: EstimateRequest; result: EstimateResult };
  /** The day of the build, until the reader's clock is known. */
  builtOn: string;
};

/** The job at the left, what it takes at the right; below, what to do about it. */
export function Estimate({ addresses, initial, builtOn }: EstimateProps) {
  const load = useCallback(() => loadEngine(addresses), [addresses]);
  const { value: engine, problem, retry } = useLoaded(load);
  const kit = engine?.kit ?? null;
  const { state, kept, without, ignored, past } = useEstimate();
  const [today, setToday] = useState(builtOn);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  useEffect(() => {
    if (kit !== null) setToday(new Date().toISOString().slice(0, 10));
  }, [kit]);
  useEffect(() => {
    if (problem !== null) endArrival();
  }, [problem]);
  const request = kit === null ? initial.request : requestOf(kit, state);
  const result = engine === null ? initial.result : engine.estimateResult(engine.kit, request, today);
  const closeToast = useCallback(() => setToast(null), []);

  const take = (taken: EstimateRequest, said: string) => {
    if (kit === null) return;
    takeRequest(kit, taken);
    setToast({ text: said, undo });
  };

  return (
    <div className="page arrives">
      <ArrivingScript />
      <p className="arrival text-muted text-small">Reading the estimate from the link.</p>
      {kit !== null && <EstimateUrl kit={kit} />}
      <div className="grid-12 gap-y-8">
        <div className="min-w-0 max-md:order-2 md:col-span-4">
          <JobForm
            kit={kit ?? initial.kit}
            request={request}
            ready={kit !== null}
            onSet={(name, values) => {
              if (kit !== null) setField(kit, name, values);
            }}
          />
          <div className="mt-4 grid gap-3">
            {problem !== null && (
              <ErrorNote
                lead="The estimate cannot be changed."
                announce
                actions={
                  <Button tone="quiet" onClick={retry}>
                    Try again
                  </Button>
                }
              >
                {problem}
              </ErrorNote>
            )}
            <div className="needs-script flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
              <CopyLink />
              {past.length > 0 && (
                <Button tone="quiet" onClick={undo}>
                  Undo
                </Button>
              )}
              {Object.keys(state).length > 0 && (
                <Button tone="quiet" onClick={startOver}>
                  Start over
                </Button>
              )}
            </div>
          </div>
        </div>
        <section aria-label="What it takes" className="min-w-0 max-md:order-1 md:col-span-8 md:pl-6">
          {ignored.length > 0 && (
            <div className="mb-4">
              <IgnoredNotice ignored={ignored} />
            </div>
          )}
          <Answer request={request} result={result} />
        </section>
      </div>
      <noscript>
        <p className="mt-10 type-reading">
          This is the estimate of one example job. To change the job, allow scripts for this page, or run{" "}
          <code>whichtune estimate</code>.
        </p>
      </noscript>
      <div className="needs-script grid-12 mt-16 gap-y-12">
        <div className="min-h-80 min-w-0 md:col-span-7">
          {kit === null ? (
            <Gathering />
          ) : (
            <MakeItFit
              kit={kit}
              request={request}
              without={without}
              today={today}
              onApply={take}
              onAllow={allowChange}
            />
          )}
        </div>
        <div className="min-h-80 min-w-0 md:col-span-5 md:pl-6">
          {kit === null ? (
            <Gathering />
          ) : (
            <OtherCards kit={kit} request={request} today={today} onTake={(gpu) => setField(kit, "gpu", [gpu])} />
          )}
        </div>
      </div>
      <Part title="Time and cost" script>
        <CostDetails result={result} />
      </Part>
      <Part title="Compare estimates" script>
        {kit !== null && <Scenarios kit={kit} request={request} kept={kept} today={today} />}
      </Part>
      <div className="needs-script mt-12 print:hidden">
        <Folded summary="How memory grows with length, batch, rank and GPUs">
          {kit !== null && <Sweeps kit={kit} request={request} />}
        </Folded>
        <Folded
          summary={`Which models ${request.job.gpus > 1 ? "these cards" : `one card of ${cardSize(result.gpu)}`} can tune, and how`}
        >
          {kit !== null && (
            <TunableTable
              kit={kit}
              request={request}
              onTake={(model, method) => take(withModelAndMethod(kit, request, model, method), "The model was taken.")}
            />
          )}
        </Folded>
        <Folded summary="When does tuning pay for itself?">
          <BreakEvenPanel trainingUsd={result.cost?.money?.usd.typical ?? null} />
        </Folded>
      </div>
      <Toast message={toast} onClose={closeToast} />
    </div>
  );
}

function Part({ title, script = false, children }: { title: string; script?: boolean; children: ReactNode }) {
  return (
    <section className={`mt-16 ${script ? "needs-script" : ""}`}>
      <h2 className="mb-3 type-section">{title}</h2>
      {children}
    </section>
  );
}

function withModelAndMethod(
  kit: EstimateKit,
  request: EstimateRequest,
  model: string,
  method: string,
): EstimateRequest {
  return withField(kit, withField(kit, request, "model", [model]), "method", [method]);
}
