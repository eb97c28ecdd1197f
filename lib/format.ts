/**
 * @file The only place where a number becomes text. Every function gives the same text on every machine and in every
 * locale, and refuses what is not a finite number: a value that is not known is `null`, and `formatKnown` says so.
 */

/** Between a number and its unit: narrow, and never broken over two lines. */
export const THIN_SPACE = "\u202f";
const MINUS = "\u2212";
const EN_DASH = "\u2013";
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const GIB_BYTES = 2 ** 30;
const GB_BYTES = 1e9;

/** How the figures of one axis or one column are written. A style is data, so that it can travel with a chart. */
export const NUMBER_STYLES = [
  "count",
  "axis",
  "compact",
  "one-decimal",
  "two-decimals",
  "three-decimals",
  "significant",
  "share",
] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** The number in this style, with its unit (empty: none): `9,000`, `4.4`, `61 %`. A share carries its own unit. */
export function formatAs(value: number, style: NumberStyle, unit = ""): string {
  return withUnit(STYLE_WRITERS[style](value), unit);
}

const STYLE_WRITERS = {
  count: formatCount,
  axis: formatAxis,
  compact: formatCompact,
  "one-decimal": (value) => formatFixed(value, 1),
  "two-decimals": (value) => formatFixed(value, 2),
  "three-decimals": (value) => formatFixed(value, 3),
  significant: (value) => formatSignificant(value),
  share: (value) => formatShare(value),
} satisfies Record<NumberStyle, (value: number) => string>;

/** Rounded to a whole number, in groups of three: `1,200`. */
export function formatCount(value: number): string {
  return formatFixed(value, 0);
}

/** This many decimals, always, so that the figures of a column agree: `7.0`, `1,200.50`. At most 20 decimals. */
export function formatFixed(value: number, decimals: number): string {
  assertFinite(value);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 20) {
    throw new RangeError(`decimals must be a whole number from 0 to 20, got ${decimals}`);
  }
  const size = Math.abs(value);
  return signed(value, grouped(size < 1e21 ? size.toFixed(decimals) : roundToDigits(size, 17)));
}

/** This many significant figures, two unless told; zeros behind the point are dropped: `9,100`, `0.061`, `7`. */
export function formatSignificant(value: number, digits = 2): string {
  assertFinite(value);
  if (!Number.isInteger(digits) || digits < 1 || digits > 17) {
    throw new RangeError(`digits must be a whole number from 1 to 17, got ${digits}`);
  }
  return signed(value, grouped(withoutTrailingZeros(roundToDigits(Math.abs(value), digits))));
}

/** With its sign, also when it is positive, for leads and differences: `+0.064`, `−0.008`, `0.000`. */
export function formatDifference(value: number, decimals: number): string {
  const text = formatFixed(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A number of per cent: 61 gives `61 %`. */
export function formatPercent(percent: number, decimals = 0): string {
  return withUnit(formatFixed(percent, decimals), "%");
}

/**
 * A share from 0 to 1 as per cent: 0.61 gives `61 %`. `0 %` and `100 %` are kept for none and all: what would only be
 * rounded there reads `under 1 %` or `over 99 %`.
 */
export function formatShare(share: number, decimals = 0): string {
  assertFinite(share);
  const text = formatFixed(share * 100, decimals);
  const step = 10 ** -decimals;
  if (share > 0 && !/[1-9]/.test(text)) return `under ${formatPercent(step, decimals)}`;
  if (share < 1 && text === formatFixed(100, decimals)) return `over ${formatPercent(100 - step, decimals)}`;
  return withUnit(text, "%");
}

/**
 * From low to high with an en dash, the unit once: `500–2,000`, `2–80 h`. One figure where both read alike; with "to"
 * where a figure is negative, since a dash beside a minus cannot be read.
 */
export function formatRange(low: number, high: number, style: NumberStyle, unit = ""): string {
  if (style === "share") return shareRange(low, high);
  const [from, to] = [formatAs(low, style), formatAs(high, style)];
  if (from === to) return withUnit(from, unit);
  return withUnit(low < 0 || high < 0 ? `${from} to ${to}` : `${from}${EN_DASH}${to}`, unit);
}

/** An interval around a typical value. `none`: there is nothing of it, whatever its figures stand at. */
type Amount = { low: number; typical: number; high: number; none?: true };

/** The typical value as `formatAs` writes it; "none" where there is none of it. */
export function formatTypical({ typical, none }: Amount, style: NumberStyle, unit = ""): string {
  return none ? NONE : formatAs(typical, style, unit);
}

/** From low to high as `formatRange` writes it; "none" where there is none of it. */
export function formatSpread({ low, high, none }: Amount, style: NumberStyle, unit = ""): string {
  return none ? NONE : formatRange(low, high, style, unit);
}

/** For an amount of which there is none, where a figure would say that there is a little. */
export const NONE = "none";

function shareRange(low: number, high: number): string {
  const [from, to] = [formatShare(low), formatShare(high)];
  if (from === to) return from;
  const plain = /^\d+\D%$/;
  return plain.test(from) && plain.test(to) ? `${from.slice(0, -2)}${EN_DASH}${to}` : `${from} to ${to}`;
}

/** For axes: in full below a million, then `1 M`, `2.5 B`. */
export function formatAxis(value: number): string {
  return Math.abs(value) < 999_999.5 ? formatSignificant(value, 6) : formatCompact(value);
}

/** For tight cells and axes, two significant figures or the whole part: `950`, `1.2 k`, `100 k`, `7 B`. */
export function formatCompact(value: number): string {
  assertFinite(value);
  const size = Math.abs(value);
  for (const [from, unit] of COMPACT_UNITS) {
    // From half a step below, so that 999,999 reads 1 M and not 1,000 k.
    if (size >= from * 0.9995) return withUnit(atLeastTwoDigits(value / from), unit);
  }
  return atLeastTwoDigits(value);
}
const COMPACT_UNITS = [
  [1e12, "T"],
  [1e9, "B"],
  [1e6, "M"],
  [1e3, "k"],
] as const;

/** Hours: `8.4 h`, `1,200 h`. Two significant figures, as everything that is estimated. */
export function formatHours(hours: number): string {
  return withUnit(formatSignificant(hours), "h");
}

/** A span of time in the unit a reader would say: `40 s`, `12 min`, `8.4 h`, `3.5 days`. */
export function formatDuration(seconds: number): string {
  if (seconds < 0) throw new RangeError(`a duration cannot be negative, got ${seconds}`);
  if (seconds < 59.5) return withUnit(seconds < 9.95 ? formatSignificant(seconds) : formatCount(seconds), "s");
  if (seconds < 3570) return withUnit(formatCount(seconds / 60), "min");
  if (seconds < 48 * 3600) return formatHours(seconds / 3600);
  return withUnit(formatSignificant(seconds / 86_400), "days");
}

/** Memory that a program counts, from bytes: `24 GiB`, `8.4 GiB`, `120 GiB`. */
export function formatGib(bytes: number): string {
  return withUnit(atLeastTwoDigits(bytes / GIB_BYTES), "GiB");
}

/** Memory as a vendor names a card, from bytes: `24 GB`. */
export function formatGb(bytes: number): string {
  return withUnit(atLeastTwoDigits(bytes / GB_BYTES), "GB");
}

/** US dollars: `$0.42`, `$12`, `$1,200`; cents below ten dollars. */
export function formatUsd(dollars: number): string {
  assertFinite(dollars);
  const size = Math.abs(dollars);
  const cents = size < 9.995 && size !== 0;
  if (cents && size < 0.005) return "under $0.01";
  return signed(dollars, `$${formatFixed(size, cents ? 2 : 0)}`);
}

/** From low to high: `$1.80–$5.40`; one figure where both read alike, and "to" after words. */
export function formatUsdRange(low: number, high: number): string {
  const [from, to] = [formatUsd(low), formatUsd(high)];
  if (from === to) return from;
  return /^\$/.test(from) ? `${from}${EN_DASH}${to}` : `${from} to ${to}`;
}

/** A date from ISO 8601, as exact as it is given: `21 Nov 2026`, `Nov 2026`, `2026`. A time of day is left out. */
export function formatDate(iso: string): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(iso);
  const [, year, month, day] = found ?? [];
  if (year === undefined) throw new RangeError(`not an ISO date: ${iso}`);
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) throw new RangeError(`not an ISO date: ${iso}`);
  if (day === undefined) return `${name} ${year}`;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) {
    throw new RangeError(`not an ISO date: ${iso}`);
  }
  return `${Number(day)} ${name} ${year}`;
}

/** The number, or words for a value that is not known: never 0, never a dash alone. */
export function formatKnown(value: number | null, write: (value: number) => string, unknown = "not reported"): string {
  return value === null ? unknown : write(value);
}

/** A text that stands for a number, with its unit behind a thin space; alone where the unit is empty. */
export function withUnit(text: string, unit: string): string {
  return unit === "" ? text : `${text}${THIN_SPACE}${unit}`;
}

function assertFinite(value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
}

/** A minus that survives only where a figure other than zero is left: −0.001 with two decimals is 0.00. */
function signed(value: number, text: string): string {
  return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}

function grouped(text: string): string {
  const [whole = "", decimals] = text.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}

function withoutTrailingZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Plain decimal digits of a positive number, however large: JavaScript itself turns to exponents at 1e21. */
function roundToDigits(size: number, digits: number): string {
  const [mantissa = "", exponent = "0"] = size.toExponential(digits - 1).split("e");
  const figures = mantissa.replace(".", "");
  const point = Number(exponent) + 1;
  if (point <= 0) return `0.${"0".repeat(-point)}${figures}`;
  if (point >= figures.length) return figures + "0".repeat(point - figures.length);
  return `${figures.slice(0, point)}.${figures.slice(point)}`;
}

/** Two significant figures, but never a whole number rounded further than to whole: 8.4, 24, 123. */
function atLeastTwoDigits(value: number): string {
  return Math.abs(value) < 99.5 ? formatSignificant(value) : formatCount(value);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
