/** @file A chart as a file of its own: escaped markup, the light theme's colours, and a frame that names its source. */

import type { StrategyId } from "@/lib/knowledge/ids";
import { CONFIDENCE_KEY, type Confidence } from "./confidence";
import { breakText, wrapText } from "./labels";
import { MARK_GRID, MARKS, STRATEGY_COLORS_LIGHT } from "./marks";

/** What stands around a picture that has left the page. `address` is where it came from. */
export type SvgFrame = { title: string; subtitle: string; source: string; address: string };

/** Finished markup of a given size, in pixels, with colours still as variables. */
export type SvgPicture = { width: number; height: number; markup: string };

/** The light theme's value of every variable that a picture may use. */
export const LIGHT_COLORS: Readonly<Record<string, string>> = {
  "--color-paper": "#fbfbf8",
  "--color-ink": "#16191b",
  "--color-soft": "#42484c",
  "--color-muted": "#62696e",
  "--color-line": "#deded7",
  "--color-line-strong": "#82888c",
  "--color-dominated": "#a9aeb1",
  ...Object.fromEntries(Object.entries(STRATEGY_COLORS_LIGHT).map(([id, color]) => [`--color-${id}`, color])),
};
/** The light theme's `--mix-band` and `--mix-spread`, as opacities, which every program that reads SVG knows. */
export const BAND_OPACITY = 0.32;
export const SPREAD_OPACITY = 0.18;

const SANS = "'Source Sans 3', 'Segoe UI', system-ui, sans-serif";
const SERIF = "Newsreader, 'Iowan Old Style', Georgia, serif";
const MARGIN = 24;
/** How much of the width an address is laid out for, since its characters are wider than those of prose. */
const ADDRESS_SHARE = 0.75;
const LINE = { title: 25, subtitle: 19, source: 18 } as const;

/** One element. Attributes are escaped here, children are finished markup. */
export function svgElement(name: string, attributes: Record<string, string | number>, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(shortNumber(value))}"`);
  return children.length === 0
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${children.join("")}</${name}>`;
}

export type SvgTextLook = {
  size: number;
  color: string;
  anchor?: "start" | "middle" | "end";
  weight?: number;
  serif?: boolean;
};

/** One line of text with its baseline at y. */
export function svgText(text: string, x: number, y: number, look: SvgTextLook): string {
  const { size, color, anchor = "start", weight = 400, serif = false } = look;
  const font = serif ? { "font-family": SERIF } : {};
  const attributes = { x, y, "font-size": size, fill: color, "text-anchor": anchor, "font-weight": weight, ...font };
  return svgElement("text", attributes, escapeXml(text));
}

/** A mark centred on a point; with a ring of the ground where it stands on something. Its own colour unless told. */
export function svgMark(id: StrategyId, x: number, y: number, look: { ringed: boolean; color?: string }): string {
  const at = {
    d: MARKS[id],
    transform: `translate(${x - MARK_GRID / 2} ${y - MARK_GRID / 2})`,
    "fill-rule": "evenodd",
  };
  const ring = { fill: "var(--color-paper)", stroke: "var(--color-paper)", "stroke-width": 3 };
  const mark = svgElement("path", { ...at, fill: look.color ?? `var(--color-${id})` });
  return look.ringed ? svgElement("path", { ...at, ...ring }) + mark : mark;
}

/** How surely a figure was read, beside its mark: a disc for high, half of one for medium, an open one for low. */
export function svgConfidence(confidence: Confidence, x: number, y: number): string {
  const fill = confidence === "high" ? "var(--color-soft)" : "var(--color-paper)";
  const ring = { cx: x, cy: y, r: 3, fill, stroke: "var(--color-soft)", "stroke-width": 1.25 };
  const half = { d: `M${x} ${y - 3}A3 3 0 0 1 ${x} ${y + 3}Z`, fill: "var(--color-soft)" };
  return svgElement("circle", ring) + (confidence === "medium" ? svgElement("path", half) : "");
}

/** The key of these marks, one line each, below a picture of published figures. */
export function svgConfidenceKey(y: number): SvgPicture {
  const lines = CONFIDENCE_KEY.map(({ confidence, words }, index) => {
    const at = y + 12 + index * LINE.source;
    const look = { size: 13, color: "var(--color-muted)" };
    return svgConfidence(confidence, 4, at) + svgText(words, 14, at + 4, look);
  });
  return { width: 0, height: 12 + CONFIDENCE_KEY.length * LINE.source, markup: lines.join("") };
}

/**
 * @returns the text with every `var(--name)` replaced by its value
 * @throws RangeError for a name that the table lacks: a picture never leaves with a colour that only the page knows
 */
export function resolveVariables(markup: string, table: Readonly<Record<string, string>>): string {
  return markup.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = table[name];
    if (value === undefined) throw new RangeError(`no value for ${name}`);
    return value;
  });
}

/** Text as it may stand between tags and in an attribute. Characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}

/** @returns a complete SVG document: title, measure, picture, source and address, on paper, in the colours of the table. */
export function standaloneSvg(frame: SvgFrame, picture: SvgPicture, colors = LIGHT_COLORS): string {
  const width = picture.width + 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;
  const write = (lines: readonly string[], look: SvgTextLook, line: number): void => {
    for (const words of lines) {
      y += line;
      parts.push(svgText(words, MARGIN, y - 6, look));
    }
  };
  const wrapped = (text: string, look: SvgTextLook, line: number): void =>
    write(wrapText(text, picture.width, look.size), look, line);
  const small = { size: 13, color: "var(--color-muted)" };
  wrapped(frame.title, { size: 19, color: "var(--color-ink)", weight: 500, serif: true }, LINE.title);
  wrapped(frame.subtitle, { size: 14, color: "var(--color-muted)" }, LINE.subtitle);
  y += 16;
  parts.push(svgElement("g", { transform: `translate(${MARGIN} ${y})` }, picture.markup));
  y += picture.height + 12;
  wrapped(frame.source, small, LINE.source);
  // An address is wide in any typeface (digits, %, =) and must not lose its end.
  write(breakText(frame.address, picture.width * ADDRESS_SHARE, small.size), small, LINE.source);
  const height = Math.ceil(y + MARGIN);
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": frame.title,
    "font-family": SANS,
  };
  const ground = svgElement("rect", { width, height, fill: "var(--color-paper)" });
  const title = svgElement("title", {}, escapeXml(frame.title));
  const document = svgElement("svg", root, title, ground, ...parts);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${resolveVariables(document, colors)}\n`;
}

function shortNumber(value: string | number): string {
  return typeof value === "number" ? String(Number(value.toFixed(2)) + 0) : value;
}
