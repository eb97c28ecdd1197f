"use client";
import { ExternalLink } from "@/components/ui/external-link";
import { TriangleGlyph } from "@/components/ui/glyphs";
import { recordAddress } from "@/lib/evidence/address";
import { examplesTrainedOn, metricOnScale, unitBehind } from "@/lib/evidence/units";
import { formatSignificant } from "@/lib/format";
import type { MeasuredValue, Measurement, Work } from "@/lib/knowledge/types";
import { CONFIDENCE, READ } from "./source-lines";

type RecordCardProps = {
  record: Measurement;
  name: string;
  work: Work | undefined;
  open: boolean;
  onToggle: () => void;
};

/** A published figure with its conditions, what to know before relying on it, and where it was read. */
export function RecordCard({ record, name, work, open, onToggle }: RecordCardProps) {
  const { id, finding, model, benchmark, baseline, result, caveat, where } = record;
  return (
    <li className="border-line border-b">
      <button
        type="button"
        data-record={id}
        aria-expanded={open}
        aria-controls={`record-${id}`}
        onClick={onToggle}
        className="flex min-h-11 w-full items-center gap-2 text-left font-semibold text-small hover:underline"
      >
        <span className="text-muted">
          <TriangleGlyph open={open} />
        </span>
        {name}
      </button>
      <div id={`record-${id}`} hidden={!open} className="grid gap-3 pb-4 pl-[17px] text-small">
        <p>{finding}</p>
        <dl className="grid gap-1.5 text-note [&_dt]:text-muted">
          <Line name="Model">{model}</Line>
          <Line name="Test">{benchmark}</Line>
          <Line name="Measure">{measureText(record)}</Line>
          <Line name="From">{valueText(baseline)}</Line>
          <Line name="To">{valueText(result)}</Line>
          <Line name="Training examples">{examplesTrainedOn(record)}</Line>
          {caveat !== null && <Line name="Caveat">{caveat}</Line>}
          <Line name={CONFIDENCE[record.confidence]}>{READ[record.readKind]}</Line>
        </dl>
        <p className="text-note">
          {work !== undefined && (
            <>
              {work.url === null ? (
                `${work.authors} ${work.year}`
              ) : (
                <ExternalLink href={work.url}>{`${work.authors} ${work.year}`}</ExternalLink>
              )}
              , {where}.{work.linkUnchecked && " The link was written from memory and is not checked."}{" "}
            </>
          )}
          <a href={recordAddress(record)}>Permalink of the record</a>
        </p>
      </div>
    </li>
  );
}

function Line({ name, children }: { name: string; children: string }) {
  return (
    <div className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-3">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** "accuracy, in %", "score, 0 to 10" */
function measureText({ metric, unit }: Measurement): string {
  const behind = unitBehind(unit);
  return behind === "" || metric.includes(behind) ? metricOnScale({ metric, unit }) : `${metric}, in ${behind}`;
}

function valueText({ label, value }: MeasuredValue): string {
  return value === null ? `${label}: not reported` : `${label}: ${formatSignificant(value, 6)}`;
}
