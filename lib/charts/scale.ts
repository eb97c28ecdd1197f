/** @file Where a value stands on an axis, and which values the axis names. Linear and logarithmic, always low to high. */

/** The two ends of an axis, in the unit of its values. A log axis stands above zero. */
export type AxisScale = { from: number; to: number; log: boolean };

/** Fewest and most ticks that an axis carries. */
export const TICK_COUNT = { least: 4, most: 6 } as const;

/**
 * @returns the place of a value as a share of the axis, 0 at `from` and 1 at `to`. What lies outside stands at the
 * nearer end; `isOffScale` tells, so that it can be drawn as running on.
 * @throws RangeError for a scale that is empty, upside down, or logarithmic and not above zero
 */
export function placeOn(scale: AxisScale, value: number): number {
  assertScale(scale);
  if (Number.isNaN(value)) throw new RangeError("cannot place NaN on a scale");
  if (value <= scale.from) return 0;
  if (value >= scale.to) return 1;
  const { from, to, log } = scale;
  return log ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
}

/** Whether a value lies outside the axis: a zero on a log scale does. */
export function isOffScale({ from, to }: AxisScale, value: number): boolean {
  return value < from || value > to;
}

/**
 * @returns four to six values inside the scale, rising: round steps on a linear axis; on a log axis powers of ten, and
 * 2s, 3s and 5s between them where there are too few. A log axis of less than a decade can be ruled linearly.
 * @throws RangeError as `placeOn`
 */
export function ticksOf(scale: AxisScale): number[] {
  assertScale(scale);
  return scale.log ? logTicks(scale) : linearTicks(scale);
}

/**
 * @returns the smallest scale with round ends that holds all values; a linear one starts at zero if asked. A log scale
 * leaves out what is not above zero, which then runs off its low end. Without any value: 0 to 1, or 1 to 10.
 */
export function scaleFor(values: readonly number[], options: { log: boolean; fromZero: boolean }): AxisScale {
  const held = options.log ? values.filter((value) => value > 0) : [...values, ...(options.fromZero ? [0] : [])];
  if (held.length === 0) return options.log ? { from: 1, to: 10, log: true } : { from: 0, to: 1, log: false };
  const [low, high] = [Math.min(...held), Math.max(...held)];
  if (options.log) {
    const from = 10 ** Math.floor(Math.log10(low) + SLACK);
    return { from, to: Math.max(10 ** Math.ceil(Math.log10(high) - SLACK), 10 * from), log: true };
  }
  if (low === high) return low === 0 ? { from: 0, to: 1, log: false } : scaleFor([low, 0], options);
  for (const step of roundSteps((high - low) / TICK_COUNT.most, NICE)) {
    const [from, to] = [Math.floor(low / step + SLACK), Math.ceil(high / step - SLACK)];
    if (to - from + 1 <= TICK_COUNT.most) return { from: tidy(from * step), to: tidy(to * step), log: false };
  }
  throw new RangeError(`no scale for ${low} to ${high}`);
}

/** Room for rounding errors, as a share of a step. */
const SLACK = 1e-9;
/** Steps a reader counts in, then those that fill the gaps: with both, some step always gives four to six ticks. */
const NICE = [1, 2, 2.5, 5] as const;
const SPARE = [1.5, 3, 4, 7.5] as const;

function linearTicks({ from, to }: AxisScale): number[] {
  const choices = [NICE, SPARE].flatMap((mantissas) =>
    [...roundSteps((to - from) / (TICK_COUNT.most + 1), mantissas)]
      .map((step) => multiplesOf(step, from, to))
      .filter(({ length }) => length >= TICK_COUNT.least && length <= TICK_COUNT.most),
  );
  const ticks = choices.find((choice) => choice[0] === tidy(from) && choice.at(-1) === tidy(to)) ?? choices[0];
  if (ticks === undefined) throw new RangeError(`no ticks between ${from} and ${to}`);
  return ticks;
}

function logTicks({ from, to }: AxisScale): number[] {
  const decades = powersOfTen(from, to, 1);
  if (decades.length > TICK_COUNT.most) {
    const every = Math.ceil((decades.length - 1) / (TICK_COUNT.most - 1));
    return powersOfTen(from, to, every);
  }
  if (decades.length >= TICK_COUNT.least) return decades;
  for (const between of [
    [1, 3],
    [1, 2, 5],
    [1, 2, 3, 5, 7],
  ]) {
    const ticks = powersOfTen(from / 10, to, 1)
      .flatMap((power) => between.map((times) => tidy(power * times)))
      .filter((tick) => tick >= from * (1 - SLACK) && tick <= to * (1 + SLACK));
    if (ticks.length >= TICK_COUNT.least && ticks.length <= TICK_COUNT.most) return ticks;
  }
  return linearTicks({ from, to, log: false });
}

function powersOfTen(from: number, to: number, every: number): number[] {
  const first = Math.ceil(Math.log10(from) - SLACK);
  const last = Math.floor(Math.log10(to) + SLACK);
  const powers: number[] = [];
  for (let power = first; power <= last; power += every) powers.push(tidy(10 ** power));
  return powers;
}

/** Steps of these mantissas, rising, from the first that is not below the least. */
function* roundSteps(least: number, mantissas: readonly number[]): Generator<number> {
  const start = Math.floor(Math.log10(least));
  for (let power = start; power < start + 4; power++) {
    for (const mantissa of mantissas) {
      const step = mantissa * 10 ** power;
      if (step >= least * (1 - SLACK)) yield step;
    }
  }
}

function multiplesOf(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step - SLACK);
  const last = Math.floor(to / step + SLACK);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => tidy((first + index) * step));
}

/** Without the noise of binary fractions: 3 times 0.1 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}

function assertScale({ from, to, log }: AxisScale): void {
  if (!Number.isFinite(from) || !Number.isFinite(to) || from >= to || (log && from <= 0)) {
    throw new RangeError(`not a scale: ${log ? "log " : ""}from ${from} to ${to}`);
  }
}
