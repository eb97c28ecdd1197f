"use client";
import Link from "next/link";
import { type ReactNode, useRef } from "react";
import { IntervalBar, Ruled, TickTexts } from "@/components/charts/interval-bar";
import { Disclosure } from "@/components/ui/disclosure";
import { PipelineName } from "@/components/ui/marks";
import { placedTicks } from "@/lib/charts/interval-data";
import { formatFixed, formatRange, formatShare } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import { alternativeInSentence, alternativeName } from "@/lib/knowledge/wording";
import type { ShownAlternative, VerdictView } from "@/lib/plan/guide-view";
import { type GuideWords, stageIds } from "./guide-words";
import { useTravel } from "./use-travel";

/** Values lie between 0 and 1; the axis does not move with the answers, so that bars can be compared between them. */
const SCALE = { from: 0, to: 1, log: false };
const SHOWN = 6;
const COLUMNS =
  "grid grid-cols-[1.25rem_minmax(0,1fr)_4.5rem] items-center gap-x-3 lg:grid-cols-[1.25rem_16rem_minmax(0,1fr)_4.5rem]";
const BAR = "col-span-2 col-start-2 row-start-2 lg:col-span-1 lg:col-start-3 lg:row-start-1";

type RankingProps = { words: GuideWords; view: VerdictView /** Opens under the first row. */; children: ReactNode };

/** The alternatives, best first: name, value with its interval, share of draws won. */
export function Ranking({ words, view, children }: RankingProps) {
  const list = useRef<HTMLOListElement>(null);
  const ordered = withParts(view.ranking);
  const shown = ordered.slice(0, SHOWN);
  const rest = ordered.slice(SHOWN);
  useTravel(list, shown.map(({ stages }) => stages.join()).join(" "));
  return (
    <div>
      <div className={`${COLUMNS} border-line-strong border-b pb-1 text-label text-muted`}>
        <span className="col-start-2">Alternative; value, 5 to 95 % of draws</span>
        <div className={`${BAR} hidden lg:block`}>
          <TickTexts ticks={placedTicks(SCALE, "two-decimals")} />
        </div>
        <span className="col-start-3 row-start-1 text-right lg:col-start-4">wins in</span>
      </div>
      <ol ref={list}>
        {shown.map((entry, index) => (
          <li key={entry.stages.join()} data-row={entry.stages.join()} className="relative">
            <Row words={words} entry={entry} place={index + 1} />
            {index === 0 && <div className="pl-8">{children}</div>}
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <div className="pl-8">
          <Disclosure summary={`${rest.length} more`} tone="quiet">
            <ol start={SHOWN + 1} className="-ml-8">
              {rest.map((entry, index) => (
                <li key={entry.stages.join()}>
                  <Row words={words} entry={entry} place={SHOWN + index + 1} />
                </li>
              ))}
            </ol>
          </Disclosure>
        </div>
      )}
      <p className="mt-2 text-note text-muted">
        Value runs from 0 to 1; the band holds nine in ten draws. Ratings and weights are drawn anew in each, open
        questions too.
      </p>
    </div>
  );
}

/** Best first; a pipeline that does not beat its best part stands right under that part. */
function withParts(ranking: VerdictView["ranking"]): readonly ShownAlternative[] {
  const own = ranking.filter(({ under }) => under === null);
  return own.flatMap((entry) => [
    entry,
    ...ranking.filter(({ under }) => under !== null && rootOf(ranking, under) === entry),
  ]);
}

/** The alternative that a chain of "no better than" ends at. */
function rootOf(ranking: VerdictView["ranking"], under: readonly string[]): ShownAlternative | undefined {
  const part = ranking.find(({ stages }) => stages.join() === under.join());
  return part === undefined || part.under === null ? part : rootOf(ranking, part.under);
}

function Row({ words, entry, place }: { words: GuideWords; entry: ShownAlternative; place: number }) {
  const stages = stageIds(words, entry.stages);
  const lead = stages[stages.length - 1];
  return (
    <div className={`${COLUMNS} min-h-11 border-line border-b py-1.5`}>
      <span className="text-label text-muted">{place}</span>
      <span className={`text-small leading-tight ${place === 1 ? "font-semibold" : ""}`}>
        <Link href={strategyAddress(stages)} prefetch={false} className="link-plain text-ink">
          <PipelineName stages={stages} name={alternativeName(words, entry.stages)} />
        </Link>
        {entry.held !== null && <span className="font-normal text-muted"> (delayed)</span>}
        {entry.under !== null && (
          <span className="block pt-0.5 font-normal text-note text-muted">
            no better than {alternativeInSentence(words, entry.under)} alone
          </span>
        )}
      </span>
      <Ruled ticks={placedTicks(SCALE, "two-decimals")} className={`${BAR} self-stretch`}>
        {lead !== undefined && (
          <IntervalBar
            interval={{ low: entry.low, typical: entry.value, high: entry.high, lead, basis: "sourced" }}
            scale={SCALE}
          />
        )}
        <span className="sr-only print:not-sr-only print:text-label">
          Value <data value={entry.value}>{formatFixed(entry.value, 2)}</data>,{" "}
          {formatRange(entry.low, entry.high, "two-decimals")}.
        </span>
      </Ruled>
      <span className="col-start-3 row-start-1 whitespace-nowrap text-right font-semibold text-small lg:col-start-4">
        <span className="sr-only">Wins in </span>
        <data value={entry.acceptability}>{formatShare(entry.acceptability)}</data>
      </span>
    </div>
  );
}

/** The page of a strategy; sequences stand on one page together. */
function strategyAddress([first, ...rest]: readonly StrategyId[]) {
  if (first === undefined || rest.length > 0) return "/strategies/pipelines" as const;
  return `/strategies/${first}` as const;
}
