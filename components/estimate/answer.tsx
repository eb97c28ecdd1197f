import dynamic from "next/dynamic";
import Link from "next/link";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/side-note";
import { capital } from "@/lib/capital";
import type { EstimateRequest } from "@/lib/estimate/request";
import {
  contextSentence,
  cutSentence,
  type EstimateResult,
  errorSentence,
  headline,
  ifItFitted,
  MOST_ROWS,
  moneyText,
  roomSentence,
  timeText,
} from "@/lib/estimate/result";
import { formatCount, formatSignificant, formatUsd } from "@/lib/format";
import { FiguresTable } from "./figures-table";
import { MemoryBar } from "./memory-bar";
import { TermsList } from "./terms-list";
import { VerdictChip } from "./verdict-chip";

/** Needed by few jobs. */
const HostMemory = dynamic(() => import("./host-memory").then((module) => module.HostMemory), { ssr: false });

type AnswerProps = { request: EstimateRequest; result: EstimateResult };

/** The answer first, then what it is made of. */
export function Answer({ request, result }: AnswerProps) {
  const { memory } = result;
  const remarks = [contextSentence(request.job), cutSentence(request)];
  return (
    <div className="min-w-0">
      <h1 className="type-title" aria-live="polite">
        {headline(result, request.job.gpus)}
      </h1>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-small text-soft">
        <VerdictChip verdict={result.verdict} />
        <span>{roomSentence(result)}</span>
      </p>
      {memory.validated ? (
        <p className="mt-2 text-muted text-small">
          {errorSentence(result)}{" "}
          <Link href="/estimate/accuracy" prefetch={false}>
            Predicted against measured
          </Link>
        </p>
      ) : (
        <div className="mt-3">
          <Notice lead="Not validated.">{withoutLead(memory.validity)}</Notice>
        </div>
      )}
      {remarks.map(
        (remark) =>
          remark !== null && (
            <p key={remark} className="mt-2 text-small text-soft">
              {remark}
            </p>
          ),
      )}
      <figure aria-label="Memory at the peak" className="mt-4">
        <MemoryBar result={result} />
        <TermsList result={result} />
      </figure>
      {result.host !== null && <HostMemory result={result} gpus={request.job.gpus} />}
      <FiguresTable result={result} />
      <Stats request={request} result={result} />
    </div>
  );
}

/** "Not validated: no published ..." without its first words, which stand before it in weight. */
function withoutLead(validity: string): string {
  return capital(validity.replace(/^Not validated:?\s*/, ""));
}

function Stats({ request, result }: AnswerProps) {
  const { cost, largestMicroBatch } = result;
  const { data, job } = request;
  const runs = data.runs > 1 ? `, ${formatCount(data.runs)} runs` : "";
  const epochs = `${formatSignificant(data.epochs)} ${data.epochs === 1 ? "epoch" : "epochs"}${runs}`;
  const would = ifItFitted(result);
  const unvalidated = cost !== null && !cost.validated;
  return (
    <div className="mt-6 grid gap-x-6 gap-y-3 border-line border-t pt-4 sm:grid-cols-3">
      <Stat label={`${epochs} over ${formatCount(data.rows)} ${data.rows === 1 ? "row" : "rows"}`}>
        {timeText(result)}
      </Stat>
      <Stat label={priceLabel(result, job.gpus)}>{moneyText(result)}</Stat>
      <Stat label="Largest micro-batch">
        {largestMicroBatch === 0
          ? "none fits"
          : `${largestMicroBatch >= MOST_ROWS ? "over " : ""}${formatCount(largestMicroBatch)} ${largestMicroBatch === 1 ? "row" : "rows"}`}
      </Stat>
      {would !== null && <p className="text-muted text-note sm:col-span-3">{would}</p>}
      {unvalidated && (
        <p className="text-muted text-note sm:col-span-3">Hours and money of this task are not validated either.</p>
      )}
    </div>
  );
}

function Stat({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p className="max-sm:flex max-sm:items-baseline max-sm:justify-between max-sm:gap-4 max-sm:border-line max-sm:border-b max-sm:pb-2">
      <span className="block text-muted text-note">{label}</span>
      <span className="block type-section font-normal max-sm:text-right">{children}</span>
    </p>
  );
}

function priceLabel({ cost }: EstimateResult, gpus: number): string {
  const money = cost?.money ?? null;
  if (money === null) return "Price";
  const cards = gpus > 1 ? `, ${formatCount(gpus)} GPUs` : "";
  if (money.basis === "own") return `At your price${cards}`;
  const prices = money.offers.map(({ usdPerGpuHour }) => usdPerGpuHour);
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  return `At ${low === high ? formatUsd(low) : `${formatUsd(low)} to ${formatUsd(high)}`} an hour${cards}${money.stale ? ", old prices" : ""}`;
}
