"use client";
import { ConfidenceGlyph } from "@/components/ui/glyphs";
import { StrategyMark, strategyColour } from "@/components/ui/marks";
import { type Bar, type BarChart, type BarGroup, DERIVED_WORD } from "@/lib/charts/bar-data";
import { placeOn } from "@/lib/charts/scale";
import { formatAs } from "@/lib/format";
import { percent } from "./at";

type BarsProps = {
  chart: BarChart;
  /** Opens the record that a bar belongs to. */
  onOpen: (group: string) => void;
};

/** Each record under its name, its figures as bars from zero on one axis; a row opens its record. */
export function Bars({ chart, onOpen }: BarsProps) {
  return (
    <div className="@container grid gap-5">
      {chart.groups.map((group) => (
        <section key={group.id} aria-label={group.name}>
          <h4 className="mb-1 font-semibold text-small">{group.name}</h4>
          <ul>
            {group.bars.map((bar) => (
              <Row key={bar.name} bar={bar} group={group} measure={chart.measure} onOpen={() => onOpen(group.id)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type RowProps = { bar: Bar; group: BarGroup; measure: BarChart["measure"]; onOpen: () => void };

function Row({ bar: { name, value, strategy, derived }, group: { confidence }, measure, onOpen }: RowProps) {
  const outline = confidence === "low" || derived;
  const colour = strategy === null ? "var(--color-dominated)" : strategyColour(strategy);
  return (
    <li className="border-line border-b">
      <button
        type="button"
        onClick={onOpen}
        className="grid min-h-9 w-full grid-cols-[minmax(0,1fr)_max-content] items-center gap-x-4 py-1 text-left text-small hover:bg-accent-wash @min-[38rem]:grid-cols-[15rem_minmax(0,1fr)_7rem] pointer-coarse:min-h-11"
      >
        <span className="flex items-center gap-2 leading-tight">
          {strategy === null ? <span className="w-3 flex-none" /> : <StrategyMark strategy={strategy} />}
          {name}
        </span>
        <span
          aria-hidden="true"
          className="col-span-full row-start-2 block h-3 @min-[38rem]:col-span-1 @min-[38rem]:col-start-2 @min-[38rem]:row-start-1"
        >
          <span
            className={`block h-full min-w-px ${outline ? "border-[1.5px]" : ""} ${derived ? "border-dashed" : ""} forced-colors:border`}
            style={{
              width: percent(placeOn(measure.scale, value)),
              ...(outline ? { borderColor: colour } : { background: colour }),
            }}
          />
        </span>
        <span className="flex items-center justify-end gap-1.5 whitespace-nowrap text-right text-soft">
          <ConfidenceGlyph confidence={confidence} />
          <span className="font-semibold text-ink">{formatAs(value, measure.style, measure.unit)}</span>
          {derived && <span className="text-label">{DERIVED_WORD}</span>}
          <span className="sr-only">, {confidence} confidence. Open its record.</span>
        </span>
      </button>
    </li>
  );
}
