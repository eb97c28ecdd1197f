import { PipelineName, StrategyMark } from "@/components/ui/marks";
import {
  basisText,
  checkedInterval,
  describeMeasure,
  type Interval,
  type IntervalChart,
  type IntervalGroup,
  type IntervalGroups,
  type IntervalRows,
  picksOf,
  placedTicks,
} from "@/lib/charts/interval-data";
import { formatSpread, formatTypical } from "@/lib/format";
import { IntervalBar, Ruled, TickTexts } from "./interval-bar";

type IntervalBarsProps = {
  chart: IntervalChart;
  /** Whether a grouped chart names its picks above itself; false where the page does. */
  names?: boolean;
};

/** Intervals as rows, drawn by the server at any width; under 46rem of room the name stands above its bar. */
export function IntervalBars({ chart, names = true }: IntervalBarsProps) {
  return (
    <div className="@container">
      {chart.kind === "interval-groups" ? <Groups chart={chart} names={names} /> : <Rows chart={chart} />}
    </div>
  );
}

/** Name, bar, typical, range. Every row takes its columns from here, so that they keep their place. */
const COLUMNS =
  "grid grid-cols-[minmax(0,1fr)_max-content_max-content] gap-x-4 @min-[46rem]:grid-cols-[13rem_minmax(0,1fr)_max-content_max-content] @min-[46rem]:gap-x-6";
const ROW = "col-span-full grid grid-cols-subgrid";
const BAR_CELL = "col-span-full row-start-2 @min-[46rem]:col-span-1 @min-[46rem]:col-start-2 @min-[46rem]:row-start-1";
const FIGURE_HEAD = "text-right text-label text-muted";

function Rows({ chart: { head, measure, intervals } }: { chart: IntervalRows }) {
  const ticks = placedTicks(measure.scale, measure.style);
  return (
    <div className={COLUMNS}>
      <div className={`${ROW} items-end border-line-strong border-b pb-1 text-label text-muted`}>
        <span>{head}</span>
        <div className={BAR_CELL}>
          <TickTexts ticks={placedTicks(measure.scale, measure.style, measure.unit)} />
        </div>
        <span className={FIGURE_HEAD}>typical</span>
        <span className={FIGURE_HEAD}>low–high</span>
      </div>
      <ul className="contents">
        {intervals.map(checkedInterval).map((interval) => (
          <li key={interval.name} className={`${ROW} items-center border-line border-b pt-2 @min-[46rem]:pt-0`}>
            <span className="text-small leading-tight @min-[46rem]:py-2">
              <PipelineName stages={interval.strategies} name={interval.name} />
            </span>
            <Ruled ticks={ticks} className={`${BAR_CELL} self-stretch pt-0.5 pb-2 @min-[46rem]:py-2`}>
              <IntervalBar interval={interval} scale={measure.scale} />
            </Ruled>
            <Figures interval={interval} group={{ measure }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Groups({ chart, names }: { chart: IntervalGroups; names: boolean }) {
  return (
    <div className={COLUMNS}>
      <div className={`${ROW} hidden border-line-strong border-b pb-1.5 @min-[46rem]:grid`}>
        <span className="text-label text-muted">{chart.head}</span>
        <span className="flex flex-wrap gap-x-7 gap-y-1 font-semibold text-small">
          {names &&
            picksOf(chart).map((pick) => <PipelineName key={pick.name} stages={pick.strategies} name={pick.name} />)}
        </span>
        <span className={FIGURE_HEAD}>typical</span>
        <span className={FIGURE_HEAD}>low–high</span>
      </div>
      {chart.groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </div>
  );
}

function Group({ group }: { group: IntervalGroup }) {
  const { measure } = group;
  const intervals = group.intervals.map(checkedInterval);
  return (
    <section className={`${ROW} border-line border-b pt-3.5 pb-3`}>
      <div className="col-span-full mb-1.5 flex flex-wrap items-baseline justify-between gap-x-3 @min-[46rem]:col-span-1 @min-[46rem]:mb-0 @min-[46rem]:block">
        <h3 className="font-semibold text-small">{group.name}</h3>
        <p className="text-label text-muted">{describeMeasure(measure)}</p>
      </div>
      <div className={BAR_CELL}>
        <Ruled ticks={placedTicks(measure.scale, measure.style)}>
          {intervals.map((interval) => (
            <IntervalBar key={interval.name} interval={interval} scale={measure.scale} />
          ))}
        </Ruled>
        <TickTexts ticks={placedTicks(measure.scale, measure.style, measure.unit)} />
      </div>
      <ul className="col-span-full mt-1 grid grid-cols-subgrid content-start text-small @min-[46rem]:col-span-2 @min-[46rem]:col-start-3 @min-[46rem]:row-start-1 @min-[46rem]:mt-0">
        {intervals.map((interval) => (
          <li key={interval.name} className={`${ROW} min-h-5 items-center leading-5 @min-[46rem]:h-5`}>
            <span className="flex items-center gap-2 leading-5 @min-[46rem]:sr-only">
              <StrategyMark strategy={interval.lead} />
              {interval.name}
            </span>
            <Figures interval={interval} group={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two cells of the row's grid: the typical value, and the range with what it rests on for readers of screens. */
function Figures({ interval, group: { measure } }: { interval: Interval; group: Pick<IntervalGroup, "measure"> }) {
  const { style, unit } = measure;
  return (
    <>
      <span className="whitespace-nowrap text-right font-semibold text-small leading-5">
        <span className="sr-only">typical </span>
        {formatTypical(interval, style, unit)}
      </span>
      <span className="whitespace-nowrap text-right text-muted text-small leading-5">
        <span className="sr-only">, low to high </span>
        {formatSpread(interval, style, unit)}
        {interval.basis !== "sourced" && <span className="sr-only">, {basisText(interval.basis)}</span>}
      </span>
    </>
  );
}
