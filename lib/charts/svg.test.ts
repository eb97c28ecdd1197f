import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cwd } from "node:process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "./labels";
import {
  BAND_OPACITY,
  escapeXml,
  LIGHT_COLORS,
  resolveVariables,
  SPREAD_OPACITY,
  standaloneSvg,
  svgElement,
  svgText,
} from "./svg";

const frame = {
  title: "What does more data buy?",
  subtitle: "Accuracy, higher is better",
  source: "Smith & Doe 2021, table 3",
  address: "https://example.org/compare?a=1&b=2",
};

describe("markup", () => {
  it("escapes attributes and texts", () => {
    expect(svgElement("rect", { x: 1.23456, fill: 'a"<b' })).toBe('<rect x="1.23" fill="a&quot;&lt;b"/>');
    expect(svgText("a < b & c", 0, 10, { size: 13, color: "red" })).toContain(">a &lt; b &amp; c</text>");
    expect(escapeXml("bell\u0007, half \ud800pair, whole \u{1f600}")).toBe("bell, half pair, whole \u{1f600}");
  });

  it("never lets a text open or close an element", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"]/);
        expect(escaped.replaceAll(/&(amp|lt|gt|quot);/g, "")).not.toContain("&");
      }),
    );
  });
});

describe("variables", () => {
  it("become the table's values", () => {
    expect(resolveVariables('fill="var(--color-ink)" stroke="var(--color-rag)"', LIGHT_COLORS)).toBe(
      'fill="#16191b" stroke="#1f72a6"',
    );
  });

  it("have the values of the light theme, which comes first in the style sheet", () => {
    const sheet = readFileSync(join(cwd(), "app/globals.css"), "utf8");
    for (const [name, value] of Object.entries(LIGHT_COLORS)) {
      expect(new RegExp(`${name}: (#[0-9a-f]+);`).exec(sheet)?.[1]).toBe(value);
    }
    expect(/--mix-band: (\d+)%/.exec(sheet)?.[1]).toBe(String(BAND_OPACITY * 100));
    expect(/--mix-spread: (\d+)%/.exec(sheet)?.[1]).toBe(String(SPREAD_OPACITY * 100));
  });

  it("are refused when the table lacks them", () => {
    expect(() => resolveVariables("var(--color-moon)", LIGHT_COLORS)).toThrow(/--color-moon/);
  });
});

describe("standaloneSvg", () => {
  const picture = {
    width: 600,
    height: 100,
    markup: svgElement("path", { d: "M0 0H600", stroke: "var(--color-line)" }),
  };

  it("carries title, measure, source and address, in the light theme", () => {
    const svg = standaloneSvg(frame, picture);
    expect(svg).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="648"/,
    );
    expect(svg).toContain("<title>What does more data buy?</title>");
    expect(svg).toContain(">Accuracy, higher is better</text>");
    expect(svg).toContain(">Smith &amp; Doe 2021, table 3</text>");
    expect(svg).toContain(">https://example.org/compare?a=1&amp;b=2</text>");
    expect(svg).toContain('stroke="#deded7"');
    expect(svg).not.toContain("var(");
    expect(svg).not.toMatch(/<(script|style|image|foreignObject)/);
  });

  it("breaks an address that has no spaces, and loses none of it", () => {
    const address = `https://example.org/compare?picks=${"instruction-tuning.".repeat(12)}&v=1`;
    const svg = standaloneSvg({ ...frame, address }, picture);
    const lines = [...svg.matchAll(/>([^<> ]{12,})<\/text>/g)].map(([, line = ""]) => line.replaceAll("&amp;", "&"));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe(address);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(picture.width);
  });

  it("grows by a line where a text wraps", () => {
    const heightOf = (svg: string): number => Number(/ height="(\d+)"/.exec(svg)?.[1]);
    const long = { ...frame, source: "word ".repeat(40).trim() };
    expect(heightOf(standaloneSvg(long, picture))).toBe(heightOf(standaloneSvg(frame, picture)) + 2 * 18);
  });
});
