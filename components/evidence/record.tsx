import type { ReactNode } from "react";
import { Chip, type ChipTone } from "@/components/ui/chip";
import { ExternalLink } from "@/components/ui/external-link";
import { capital } from "@/lib/capital";
import { type EvidenceEntry, formatMeasured } from "@/lib/evidence/entries";
import { examplesTrainedOn, metricOnScale } from "@/lib/evidence/units";
import type { Claim, Measurement } from "@/lib/knowledge/types";
import { BearsOn } from "./bears-on";
import type { FacetNames } from "./facet-names";
import { type Bar, ValueBars } from "./value-bars";

type EvidenceRecordProps = {
  entry: EvidenceEntry;
  names: FacetNames;
  /** Where it comes from; null on the page of the source itself. */
  source: { label: string; url: string | null } | null;
  /** `line`: the figures as words, for lists. `full`: drawn, with all conditions. */
  form: "line" | "full";
  /** Links and buttons at the foot. */
  actions?: ReactNode;
};

/** One claim or one measurement as a reader meets it, wherever that is. */
export function EvidenceRecord({ entry, names, source, form, actions = null }: EvidenceRecordProps) {
  const { record } = entry;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-note text-muted">
        <span>{entry.kind === "claim" ? "Claim" : `Measurement, ${entry.record.year}`}</span>
        {entry.kind === "claim" ? <Stance stance={entry.record.stance} /> : <Confidence of={entry.record} />}
      </div>
      <p className="mt-1 max-w-[46rem] text-ui">{entry.text}</p>
      {entry.kind === "measurement" &&
        (form === "full" ? <Figures of={entry.record} names={names} /> : <FigureLine of={entry.record} />)}
      {entry.kind === "measurement" && entry.record.caveat !== null && (
        <p className="mt-1.5 max-w-[46rem] text-note text-soft">
          <b>Caveat:</b> {entry.record.caveat}
        </p>
      )}
      {record.bearsOn.length > 0 && (
        <div className="mt-2">
          <BearsOn cells={record.bearsOn} names={names} />
        </div>
      )}
      {source !== null && (
        <p className="mt-1.5 text-note text-muted">
          {source.url === null ? source.label : <ExternalLink href={source.url}>{source.label}</ExternalLink>}
        </p>
      )}
      {actions !== null && <div className="link-row mt-1 print:hidden">{actions}</div>}
    </>
  );
}

const STANCES = {
  for: { tone: "positive", word: "speaks for" },
  against: { tone: "negative", word: "speaks against" },
  neutral: { tone: "neutral", word: "describes" },
} satisfies Record<Claim["stance"], { tone: ChipTone; word: string }>;

function Stance({ stance }: { stance: Claim["stance"] }) {
  return <Chip tone={STANCES[stance].tone}>{STANCES[stance].word}</Chip>;
}

const TONES = { high: "neutral", medium: "caution", low: "negative" } satisfies Record<
  Measurement["confidence"],
  ChipTone
>;

function Confidence({ of: { confidence } }: { of: Measurement }) {
  return <Chip tone={TONES[confidence]}>{`${confidence} confidence`}</Chip>;
}

/** "1 cluster: 49.9 %; 7 clusters: 63.5 %. Accuracy, higher is better. LaMDA-PT 137B." */
function FigureLine({ of }: { of: Measurement }) {
  const { baseline, result, unit, metric, model, higherIsBetter } = of;
  const known = [baseline, result].filter(({ value }) => value !== null);
  return (
    <p className="mt-1 max-w-[46rem] text-note text-soft">
      {known.map(({ label, value }, index) => (
        <span key={label}>
          {index > 0 && "; "}
          {label}: <b>{formatMeasured({ value }, unit)}</b>
        </span>
      ))}
      . {capital(metricOnScale({ metric, unit }))}, {higherIsBetter ? "higher" : "lower"} is better. {model}.
    </p>
  );
}

/** All published values drawn on one axis, and under which conditions they hold. */
function Figures({ of, names }: { of: Measurement; names: FacetNames }) {
  const { unit, metric, higherIsBetter, series } = of;
  const bars = barsOf(of);
  const direction = higherIsBetter ? "higher is better" : "lower is better";
  const conditions: readonly (readonly [string, string])[] = [
    ["Model", of.model],
    ["Measured on", of.benchmark],
    ["Training examples", examplesTrainedOn(of)],
    ["Trained", stagesOf(of, names)],
    ["Where", of.where],
    ["Read in", READ_IN[of.readKind]],
  ];
  return (
    <div className="mt-2 grid gap-3">
      {bars.length > 0 && !withinSeries(of) && (
        <ValueBars caption={`${capital(metricOnScale({ metric, unit }))}, ${direction}`} unit={unit} bars={bars} />
      )}
      {series !== null && (
        <ValueBars
          caption={`${capital(series.y)}, by ${series.x}`}
          unit={unit}
          bars={series.points.map(({ x, y }) => ({
            name: formatMeasured({ value: x }, ""),
            value: y,
            confidence: of.confidence,
            quiet: false,
          }))}
        />
      )}
      <dl className="grid max-w-[46rem] grid-cols-[7.5rem_minmax(0,1fr)] gap-x-4 text-note md:grid-cols-[9rem_minmax(0,1fr)]">
        {conditions.map(([term, text]) => (
          <div key={term} className="contents">
            <dt className="text-muted">{term}</dt>
            <dd className="mb-1 text-soft">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The points where there are several, since they hold baseline and result again; else baseline, result and what is left. */
function barsOf({ baseline, result, points, confidence }: Measurement): readonly Bar[] {
  const first = [
    { ...baseline, quiet: true },
    { ...result, quiet: false },
  ];
  const more = points.map((point) => ({ ...point, quiet: false }));
  const again = new Set(first.map(({ value }) => value));
  const all = more.length > 2 ? more : [...first, ...more.filter(({ value }) => !again.has(value))];
  return all.flatMap(({ label, value, quiet }) => (value === null ? [] : [{ name: label, value, confidence, quiet }]));
}

/** A curve that begins at the baseline and ends at the result says both again. */
function withinSeries({ baseline, result, points, series }: Measurement): boolean {
  const drawn = new Set(series?.points.map(({ y }) => y));
  return [baseline, result, ...points].every(({ value }) => value === null || drawn.has(value));
}

function stagesOf({ stages, methods, variant }: Measurement, names: FacetNames): string {
  const parts = [
    stages.map((stage) => names.strategy[stage]).join(", then "),
    methods.map((method) => names.method[method]).join(", "),
    variant ?? "",
  ];
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? "not stated" : said.join("; ");
}

const READ_IN = {
  "full-text": "a copy of the full text",
  "translated-full-text": "a translation of the full text",
  digest: "a digest by others that names tables",
  repository: "the official repository",
  abstract: "the abstract",
  "re-report": "a document that repeats it",
} satisfies Record<Measurement["readKind"], string>;
