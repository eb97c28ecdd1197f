"use client";
import dynamic from "next/dynamic";
import { useMemo } from "react";
import { ArrivingScript } from "@/components/guide/arriving-script";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { Tabs } from "@/components/ui/tabs";
import { capital } from "@/lib/capital";
import type { CompareData } from "@/lib/compare/compare-data";
import { compareView } from "@/lib/compare/compare-view";
import { COMPARE_DEFAULT, COMPARE_VIEWS, type CompareShape } from "@/lib/links/compare-link";
import type { CompareAddresses } from "./compare-addresses";
import { change, useComparison } from "./comparison-store";
import { ComparisonUrl } from "./comparison-url";
import { COMPARED } from "./focus-targets";
import { NothingPicked } from "./nothing-picked";
import { PickBar } from "./pick-bar";
import { PickControls } from "./pick-controls";
import { RangesView } from "./ranges-view";
import { TakeAway } from "./take-away";

const waiting = () => <p className="min-h-128 text-muted text-small">Drawing.</p>;
const TradeOffView = dynamic(() => import("./trade-off-view").then((module) => module.TradeOffView), {
  ssr: false,
  loading: waiting,
});
const ShapeView = dynamic(() => import("./shape-view").then((module) => module.ShapeView), {
  ssr: false,
  loading: waiting,
});
const MeasurementsView = dynamic(() => import("./measurements-view").then((module) => module.MeasurementsView), {
  ssr: false,
  loading: waiting,
});
const WordsView = dynamic(() => import("./words-view").then((module) => module.WordsView), {
  ssr: false,
  loading: waiting,
});

type ComparisonProps = { data: CompareData; shape: CompareShape; addresses: CompareAddresses };

/** Picks at the top, then one view of them at a time; the first is drawn by the server, the others when asked for. */
export function Comparison({ data, shape, addresses }: ComparisonProps) {
  const { picks, baseline, sort, onlyDifferences, view: shown, ignored } = useComparison();
  const view = useMemo(
    () => compareView(data, { picks, baseline, sort, onlyDifferences }),
    [data, picks, baseline, sort, onlyDifferences],
  );
  const views = {
    ranges: { name: "Ranges", content: <RangesView data={data} view={view} addresses={addresses} /> },
    "trade-off": { name: "Trade-off", content: <TradeOffView data={data} picks={view.picks} /> },
    shape: { name: "Shape", content: <ShapeView data={data} picks={view.picks} /> },
    measurements: { name: "Measurements", content: <MeasurementsView picks={view.picks} addresses={addresses} /> },
    words: { name: "In words", content: <WordsView data={data} picks={view.picks} addresses={addresses} /> },
  };
  return (
    <div className="page arrives md:[&_:is(a,button,summary,select,input)]:scroll-mt-8">
      <ArrivingScript />
      <p className="arrival text-muted text-small">Reading the picks from the link.</p>
      <ComparisonUrl shape={shape} />
      <h1 id={COMPARED} tabIndex={-1} className="type-title">
        {titleOf(view.picks.map(({ inSentence }) => inSentence))}
      </h1>
      <noscript>
        <p className="mt-4 type-reading">
          These are the default picks: a link's own picks, and the other views, need JavaScript.
        </p>
      </noscript>
      {ignored.length > 0 && (
        <div className="mt-4">
          <IgnoredNotice ignored={ignored}>
            {picks === COMPARE_DEFAULT.picks && ignored.some(({ name }) => name === "picks") && (
              <>None of its picks is known, so three others stand here as an example.</>
            )}
          </IgnoredNotice>
        </div>
      )}
      <PickControls data={data} view={view} />
      {view.picks.length === 0 ? (
        <NothingPicked data={data} />
      ) : (
        <>
          <PickBar data={data} view={view} />
          <div className="mt-3">
            <Tabs
              label="Views of the comparison"
              tabs={COMPARE_VIEWS.map((id) => ({ id, ...views[id] }))}
              first="ranges"
              chosen={shown}
              onChoose={(id) => change({ view: COMPARE_VIEWS.find((known) => known === id) ?? "ranges" })}
            />
          </div>
          <TakeAway data={data} view={view} />
        </>
      )}
    </div>
  );
}

/** "Instruction tuning, domain tuning and retrieval, side by side" */
function titleOf(names: readonly string[]): string {
  const [first, ...rest] = names;
  if (first === undefined) return "What do you want to compare?";
  const last = rest.at(-1);
  if (last === undefined) return `${capital(first)}, by itself`;
  // A pipeline has a comma of its own.
  const long = names.some((name) => name.includes(","));
  const parts = [capital(first), ...rest.slice(0, -1)].join(long ? "; " : ", ");
  return `${parts}${long ? "; " : " "}and ${last}${long ? ": " : ", "}side by side`;
}
