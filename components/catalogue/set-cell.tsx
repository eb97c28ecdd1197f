import { Chip } from "@/components/ui/chip";
import { StrategyMark } from "@/components/ui/marks";
import type { CataloguedDataset } from "@/lib/catalogue/catalogued";
import { type FieldColumn, flagsOf, isUnverified, type StrategyNames } from "@/lib/catalogue/fields";
import { Unverified } from "./unverified";

type SetCellProps = { set: CataloguedDataset; column: FieldColumn; names: StrategyNames };

/** One field of a set, with its mark where it was not checked. */
export function SetCell({ set, column, names }: SetCellProps) {
  const text = column.text(set, names);
  if (column.id === "teaches") return <Teaches set={set} text={text} />;
  if (column.id === "flags" && set.evaluationOnly) {
    const rest = flagsOf(set).slice(1).join(", ");
    return (
      <>
        <Chip tone="caution">evaluation only</Chip> {rest}
      </>
    );
  }
  if (column.id === "facts" && !set.verified) return <Chip tone="caution">unverified</Chip>;
  const look = column.id === "format" ? "font-mono text-label [overflow-wrap:anywhere] text-soft" : tone(text);
  return (
    <>
      <span className={look}>{text}</span>
      {isUnverified(set, column.field) && (
        <>
          {" "}
          <Unverified />
        </>
      )}
    </>
  );
}

function Teaches({ set, text }: { set: CataloguedDataset; text: string }) {
  if (set.strategies.length === 0)
    return <span className="text-muted">{text === "" ? "no strategy by itself" : text}</span>;
  return (
    <span>
      <span className="mr-1.5 inline-flex gap-1">
        {set.strategies.map((id) => (
          <StrategyMark key={id} strategy={id} size={10} />
        ))}
      </span>
      {text}
    </span>
  );
}

function tone(text: string): string {
  return text === "unknown" || text === "not reported" ? "text-muted" : "";
}
