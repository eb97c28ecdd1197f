import { capital } from "@/lib/capital";
import { barScale } from "@/lib/evidence/bars";
import { formatColumn } from "@/lib/evidence/entries";
import type { Measurement } from "@/lib/knowledge/types";

export type Bar = {
  name: string;
  value: number;
  /** Low confidence is drawn as an outline. */
  confidence: Measurement["confidence"];
  /** The value that others are measured against. */
  quiet: boolean;
};
type ValueBarsProps = {
  caption: string;
  /** The unit that all values share. */
  unit: string;
  bars: readonly Bar[];
};

/** Published values that share an axis: picture and table twin in one, since the figures stand beside the bars. */
export function ValueBars({ caption, unit, bars }: ValueBarsProps) {
  const values = bars.map(({ value }) => value);
  const scale = barScale(values);
  const long = unit.length > LONGEST_BESIDE;
  const texts = formatColumn(values, long ? "" : unit);
  return (
    <table className="w-full max-w-(--measure) text-small leading-snug">
      <caption className="pb-1 text-left text-note text-muted">
        {capital(caption)}
        {long && `, in ${unit}`}
        {scale.kind === "log" && "; log scale"}
      </caption>
      <tbody>
        {bars.map(({ name, value, confidence, quiet }, index) => {
          const [from, to] = [scale.origin, scale.position(value)].toSorted((a, b) => a - b);
          return (
            <tr key={name}>
              <th scope="row" className="w-2/5 py-1 pr-3 text-left font-normal">
                {name}
              </th>
              <td aria-hidden="true" className="relative py-1">
                <span
                  className={`absolute top-1/2 h-2.5 min-w-px -translate-y-1/2 border forced-colors:border-2 ${look(confidence, quiet)}`}
                  style={{ left: `${(from ?? 0) * 100}%`, width: `${((to ?? 0) - (from ?? 0)) * 100}%` }}
                />
              </td>
              <td className="w-px py-1 pl-3 text-right whitespace-nowrap">{texts[index]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A longer unit stands once, above. */
const LONGEST_BESIDE = 10;

function look(confidence: Measurement["confidence"], quiet: boolean): string {
  if (confidence === "low") return "border-soft bg-transparent";
  return quiet ? "border-dominated bg-dominated" : "border-soft bg-soft";
}
