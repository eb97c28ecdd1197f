import { flawedOf, writtenRule } from "@/app/datasets/prepared";
import { FlawedRow } from "@/components/datasets/flawed-row";
import { ExternalLink } from "@/components/ui/external-link";
import { checkRow } from "@/lib/dataset/convert";
import { formatById } from "@/lib/dataset/formats";
import { lineWithField } from "@/lib/dataset/row-line";
import type { FlawedRecord, TechniqueId } from "@/lib/dataset/technique";

/** The flawed rows of a technique, each with what the checks say of it today. */
export function FlawedRows({ technique }: { technique: TechniqueId }) {
  return flawedOf(technique).map((record) => {
    const { id, title, format, row, beside, wrong, hurts } = record;
    const { field, words } = placeOf(record);
    return (
      <FlawedRow
        key={id}
        id={id}
        title={title}
        format={formatById(format)?.name ?? format}
        line={lineWithField(row, field, words)}
        beside={beside === null ? null : lineWithField(beside, field, words)}
        wrong={wrong}
        hurts={hurts}
        found={<Found record={record} />}
      />
    );
  });
}

function Found({ record: { fault, format, row } }: { record: FlawedRecord }) {
  if (fault.by === "check") {
    return checkRow(format, row)
      .filter(({ code }) => code === fault.code)
      .map(({ code, message, severity }) => (
        <p key={code}>
          <b>The row check says:</b> {message}{" "}
          <span className="text-muted text-note">
            ({severity}, <code>{code}</code>)
          </span>
        </p>
      ));
  }
  const { sentence, why, source } = writtenRule(fault.rule);
  return (
    <p>
      <b>No check of a single row can see it. The rule:</b> {sentence} {why}{" "}
      {source === null ? (
        <span className="text-muted text-note">The rule is ours.</span>
      ) : (
        <ExternalLink href={source}>Said also at</ExternalLink>
      )}
    </p>
  );
}

/** Of a check's fault the field that the check names; of a rule's the place that the record names. */
function placeOf({ fault, format, row }: FlawedRecord): { field: string; words: string } {
  if (fault.by === "rule") return fault.at;
  const found = checkRow(format, row).find(({ code }) => code === fault.code);
  return { field: found?.field ?? "", words: "" };
}
