/** @file Where words go in a picture so that they do not cover one another. Pure arithmetic: nothing is measured. */

/** A generous mean width of a character of the interface's typeface, as a share of its size. */
const CHARACTER_WIDTH = 0.5;

/** An upper guess of a text's width in pixels, for texts of a few words. */
export function textWidth(text: string, sizePx: number): number {
  return text.length * sizePx * CHARACTER_WIDTH;
}

/**
 * Moves labels along one line as little as possible (least squares) until neighbours are at least `gap` apart and all
 * stand between `from` and `to`.
 * @param wanted where each label would stand alone, in any order
 * @returns the new places, in the order of `wanted`; evenly spread, and closer than `gap`, where there is no room
 */
export function spreadLabels(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const room = to - from;
  const step = order.length > 1 ? Math.min(gap, room / (order.length - 1)) : 0;
  // With the gaps taken out, "at least a gap apart" becomes "not falling", which pooling neighbours solves exactly.
  const pools: { sum: number; count: number }[] = [];
  order.forEach((index, rank) => {
    let pool = { sum: (wanted[index] ?? 0) - rank * step, count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const highest = Math.max(from, to - (order.length - 1) * step);
  const places = new Array<number>(wanted.length).fill(from);
  let rank = 0;
  for (const pool of pools) {
    const place = Math.min(Math.max(mean(pool), from), highest);
    for (let member = 0; member < pool.count; member++, rank++) places[order[rank] ?? 0] = place + rank * step;
  }
  return places;
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}

/** A tick as it is drawn: its place as a share of the axis, and its text. */
export type PlacedTick = { at: number; text: string };

/**
 * Which ticks keep their text when the axis is this wide: all, every second, every third, counted from the last, which
 * carries the unit. Hairlines stay.
 */
export function readableTicks(ticks: readonly PlacedTick[], widthPx: number, sizePx: number): boolean[] {
  for (let every = 1; every < ticks.length; every++) {
    const kept = ticks.map((_, index) => (ticks.length - 1 - index) % every === 0);
    if (
      areApart(
        ticks.filter((_, index) => kept[index]),
        widthPx,
        sizePx,
      )
    )
      return kept;
  }
  return ticks.map((_, index) => index === ticks.length - 1);
}

function areApart(ticks: readonly PlacedTick[], widthPx: number, sizePx: number): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (next === undefined) return true;
    return spanOf(next, widthPx, sizePx).start - spanOf(tick, widthPx, sizePx).end >= sizePx / 2;
  });
}

/** The pixels that a tick's text covers: centred, but never past the ends of the axis. */
function spanOf({ at, text }: PlacedTick, widthPx: number, sizePx: number): { start: number; end: number } {
  const width = textWidth(text, sizePx);
  const start = Math.min(Math.max(at * widthPx - width / 2, 0), widthPx - width);
  return { start, end: start + width };
}

/** How a text at this share of an axis is anchored so that it does not leave the picture. */
export function anchorAt(share: number): "start" | "middle" | "end" {
  if (share < 0.04) return "start";
  return share > 0.96 ? "end" : "middle";
}

/** Lines of at most this width, broken anywhere: for an address, which has no spaces. */
export function breakText(text: string, widthPx: number, sizePx: number): string[] {
  const most = Math.max(1, Math.floor(widthPx / (sizePx * CHARACTER_WIDTH)));
  return Array.from({ length: Math.ceil(text.length / most) }, (_, line) => text.slice(line * most, (line + 1) * most));
}

/** Lines of at most this width, broken at spaces; a word that is longer stays whole. */
export function wrapText(text: string, widthPx: number, sizePx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/).filter((part) => part !== "")) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, sizePx) <= widthPx)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
