import { percent } from "./at";

type LevelsProps = {
  /** Shares of the height, 0 to 1, with what stands on each line. */
  ticks: readonly { at: number; text: string }[];
  /** Class of how far the lines reach. */
  reach?: string;
};

/** Hairlines with their texts on them; the lowest is the axis. */
export function Levels({ ticks, reach = "inset-x-0" }: LevelsProps) {
  return ticks.map(({ at, text }) => (
    <span
      key={at}
      className={`absolute ${reach} border-t ${at === 0 ? "border-line-strong" : "border-line"}`}
      style={{ bottom: percent(at) }}
    >
      <span aria-hidden="true" className="absolute bottom-0.5 left-0 whitespace-nowrap">
        {text}
      </span>
    </span>
  ));
}
