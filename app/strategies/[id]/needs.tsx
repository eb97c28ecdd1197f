import { knowledge, shownSources } from "@/app/strategies/sources";
import { AmountTable, FilledRecord, MethodLinks } from "@/components/strategies/needs";
import { MarginNote, PageSection } from "@/components/strategies/page-section";
import { PublicSets } from "@/components/strategies/public-sets";
import { SourceLinks } from "@/components/strategies/source-links";
import { content } from "@/content/index";
import { formatAs, formatRange } from "@/lib/format";
import type { Strategy } from "@/lib/knowledge/types";
import { examplesUnit } from "@/lib/knowledge/wording";
import { publicSetsOf } from "./public-sets";
import { amountsOf, methodsOf } from "./sheet";

export function Needs({ strategy }: { strategy: Strategy }) {
  const { id, inSentence } = strategy;
  const { rating, criterion } = knowledge.tradeoff(id, "examples-needed");
  const compute = knowledge.tradeoff(id, "training-compute").rating;
  const amounts = amountsOf(id);
  const methods = methodsOf(id);
  const memory = methods.some((method) => method.id === "lora")
    ? knowledge.measurement("qwen7b-mem")
    : methods.some((method) => method.id === "soft-prompt")
      ? knowledge.measurement("hfpeft-mem")
      : null;
  const open = publicSetsOf(id);
  const record = content.examples.find((example) => example.strategy === id);
  return (
    <PageSection
      id="needs"
      title="What it needs"
      aside={
        <>
          <MarginNote lead={criterion.name}>
            <p>
              {formatAs(rating.typical, "count")} typical, {formatRange(rating.low, rating.high, "count")}{" "}
              {examplesUnit(strategy)}. {rating.rationale}
            </p>
            {rating.basis === "ours" && <SourceLinks sources={[]} ours />}
          </MarginNote>
          <MarginNote lead="Compute, with LoRA on 7–8 B">
            <p>
              {compute.none
                ? "None"
                : `${formatAs(compute.typical, "significant")} GPU-hours typical, ${formatRange(compute.low, compute.high, "significant")}`}
              . {compute.rationale}
            </p>
            {compute.basis === "ours" && <SourceLinks sources={[]} ours />}
          </MarginNote>
          {memory === null ? (
            <MarginNote lead="Memory">
              <p>That of serving the model: nothing is trained.</p>
            </MarginNote>
          ) : (
            <MarginNote lead="Memory belongs to the update method">
              <p>{memory.finding}</p>
              <SourceLinks sources={shownSources([`measurement:${memory.id}`])} />
            </MarginNote>
          )}
        </>
      }
    >
      <p className="type-reading">{needsWords(strategy)} Which weights can move:</p>
      <div className="mt-2 mb-5 text-small">
        <MethodLinks methods={methods} />
      </div>
      {amounts.length > 0 ? (
        <AmountTable name={inSentence} amounts={amounts} />
      ) : (
        <p className="text-small text-soft">
          A prompt, and a test set to read the answers on. There is nothing to count.
        </p>
      )}
      {record !== undefined && (
        <div className="mt-6">
          <FilledRecord record={record} />
        </div>
      )}
      {open.total > 0 && <PublicSets {...open} />}
    </PageSection>
  );
}

function needsWords({ name, currency, properties }: Strategy): string {
  if (!properties.includes("untrained")) return `It is counted in ${currency}.`;
  return currency === null
    ? `${name} trains on nothing.`
    : `${name} trains on nothing; it needs ${currency} to look things up in.`;
}
