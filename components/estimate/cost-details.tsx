import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { ExternalLink } from "@/components/ui/external-link";
import { Notice } from "@/components/ui/side-note";
import { type EstimateResult, usdText } from "@/lib/estimate/result";
import { formatCompact, formatDate, formatRange, formatSignificant, formatUsd } from "@/lib/format";

/** Where hours and money come from: prices with provider and date, and every term of the time. */
export function CostDetails({ result }: { result: EstimateResult }) {
  const { gpu, costIfItFitted } = result;
  const cost = result.cost ?? costIfItFitted;
  if (cost === null) {
    return (
      <p className="text-small">No peak speed is published for the {gpu.name}, so hours and money are not estimated.</p>
    );
  }
  const { money, notes, terms, tokensPerSecond, alike, tokens, atLeast } = cost;
  return (
    <div className="grid gap-4">
      {costIfItFitted !== null && (
        <p className="type-reading">This job does not run. What it would take if it fitted:</p>
      )}
      <p className="type-reading">
        {formatCompact(tokens.training)} tokens in one run at{" "}
        {formatRange(tokensPerSecond.low, tokensPerSecond.high, "significant")} tokens per second and card, padding
        included.{" "}
        {alike.length > 0
          ? `Closest of the published speeds: ${alike
              .slice(0, 2)
              .map(({ id }) => id)
              .join(", ")}.`
          : "No published speed has this card and this trainer together, so the range is wide."}
      </p>
      {notes.length > 0 && <Notice lead="Before you rely on it.">{notes.join(" ")}</Notice>}
      {money !== null && money.offers.length > 0 && (
        <div>
          <DataTable
            caption={`Prices of the ${gpu.name}, cheapest first`}
            tight
            columns={[
              { id: "provider", head: "Provider" },
              { id: "date", head: "Listed" },
              { id: "price", head: "$ per hour", figures: true },
              { id: "usd", head: "This job", figures: true },
            ]}
            rows={money.offers.map(({ provider, tier, date, stale, usdPerGpuHour, usd, source }) => ({
              id: `${provider} ${tier}`,
              cells: [
                <span key="provider">
                  <ExternalLink href={source}>{`${provider}, ${tier}`}</ExternalLink>
                </span>,
                <span key="date" className="whitespace-nowrap">
                  {formatDate(date)}
                  {stale && <span className="text-caution"> old</span>}
                </span>,
                formatUsd(usdPerGpuHour),
                usdText(usd, atLeast),
              ],
            }))}
          />
          <p className="mt-2 text-muted text-note">
            Prices older than 60 days are marked old. Your own price stands under More settings, Time and cost.
          </p>
        </div>
      )}
      <Disclosure summary="Every term of time and cost">
        <DataTable
          caption="Terms of time and cost"
          captionHidden
          tight
          wide
          columns={[
            { id: "name", head: "Term" },
            { id: "value", head: "Value", figures: true },
            { id: "formula", head: "Formula" },
            { id: "numbers", head: "With your numbers" },
            { id: "label", head: "Label" },
            { id: "source", head: "Source" },
          ]}
          rows={terms.map(({ id, name, value, unit, formula, substituted, label, source }) => ({
            id,
            cells: [
              name,
              `${formatSignificant(value, 3)} ${unit}`.trim(),
              <code key="formula">{formula}</code>,
              <code key="numbers">{substituted}</code>,
              label,
              source.url?.startsWith("https://") ? (
                <ExternalLink key="source" href={source.url}>
                  {source.text}
                </ExternalLink>
              ) : (
                source.text
              ),
            ],
          }))}
        />
      </Disclosure>
    </div>
  );
}
