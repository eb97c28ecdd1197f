import { At } from "@/components/charts/at";
import { type EstimateResult, GIB, gib } from "@/lib/estimate/result";
import { formatFixed } from "@/lib/format";

/** Per cent of ink in each step; further terms take the last one. */
const STEPS = [78, 64, 51, 37, 27, 19, 12] as const;
/** Narrower parts carry no figure. */
const ROOM_FOR_FIGURE = 0.07;

/** The ground of the n-th part, the same in the bar and in the list below it. */
export function stepGround(index: number): string {
  return `color-mix(in srgb, var(--color-ink) ${STEPS[index] ?? STEPS.at(-1)}%, var(--color-paper))`;
}

/** The peak, part by part, on the outline of the card. The list of terms below says the same. */
export function MemoryBar({ result: { memory, usableBytes } }: { result: EstimateResult }) {
  const { terms, deviceUsed, planFor } = memory;
  const end = Math.max(usableBytes, planFor, deviceUsed) * 1.03;
  const share = (bytes: number) => bytes / end;
  const limit = share(usableBytes);
  const plan = share(planFor);
  return (
    <div
      className="relative pt-8 pb-7"
      role="img"
      aria-label={`${gib(deviceUsed)} at the peak, plan for ${gib(planFor)}, the card holds ${gib(usableBytes)}. The list below has every part.`}
    >
      <div className="relative h-11">
        <span
          aria-hidden="true"
          className="-top-px absolute -bottom-px left-0 border border-line-strong"
          style={{ width: percent(limit) }}
        />
        <div className="relative flex h-full" aria-hidden="true">
          {terms.map(({ id, bytes }, index) => (
            <span
              key={id}
              className="h-full flex-none overflow-hidden border-paper border-r-[1.5px] transition-[width] duration-(--duration-move) ease-out forced-colors:border-[CanvasText]"
              style={{ width: percent(share(bytes)), background: stepGround(index) }}
            >
              {share(bytes) > ROOM_FOR_FIGURE && hasFigure(index) && (
                <span className="block pl-2 font-semibold text-label leading-11" style={{ color: figureInk(index) }}>
                  {formatFixed(bytes / GIB, 1)}
                </span>
              )}
            </span>
          ))}
        </div>
      </div>
      <span
        aria-hidden="true"
        className="absolute top-5 bottom-4 border-ink border-l-2"
        style={{ left: percent(limit) }}
      />
      <At
        left={limit}
        top={0}
        className={`${limit > 0.5 ? "-translate-x-full pr-0.5" : "pl-0.5"} font-semibold text-small`}
      >
        the card holds {gib(usableBytes)}
      </At>
      <span
        aria-hidden="true"
        className="absolute top-7 bottom-0 border-caution border-l-[1.5px] border-dashed"
        style={{ left: percent(plan) }}
      />
      <span
        aria-hidden="true"
        className={`absolute bottom-0 whitespace-nowrap text-muted text-note ${plan > 0.45 ? "-translate-x-full pr-1.5" : "pl-1.5"}`}
        style={{ left: percent(plan) }}
      >
        peak {formatFixed(deviceUsed / GIB, 1)}, plan for {formatFixed(planFor / GIB, 1)}
      </span>
    </div>
  );
}

/** The middle step is too dark for ink and too light for paper. */
function hasFigure(index: number): boolean {
  return index !== 2;
}

function figureInk(index: number): string {
  return index < 2 ? "var(--color-paper)" : "var(--color-ink)";
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
