import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  formatAs,
  formatAxis,
  formatCompact,
  formatCount,
  formatDate,
  formatDifference,
  formatDuration,
  formatFixed,
  formatGb,
  formatGib,
  formatHours,
  formatKnown,
  formatPercent,
  formatRange,
  formatShare,
  formatSignificant,
  formatUsd,
  formatUsdRange,
  NUMBER_STYLES,
} from "./format";

/** Tests write `_` for the narrow no-break space, which an editor does not show. */
const thin = (text: string): string => text.replaceAll("_", "\u202f");
const read = (text: string): number => Number(text.replaceAll(",", "").replace("\u2212", "-"));
const real = fc.double({ min: -1e15, max: 1e15, noNaN: true });

describe("plain numbers", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [999, "999"],
    [1200, "1,200"],
    [1234567.5, "1,234,568"],
    [-1200, "\u22121,200"],
    [-0.2, "0"],
    [1e21, "1,000,000,000,000,000,000,000"],
  ])("count %d", (value, text) => expect(formatCount(value)).toBe(text));

  test.each([
    [7, 1, "7.0"],
    [1200.5, 2, "1,200.50"],
    [-0.004, 2, "0.00"],
    [-0.006, 2, "\u22120.01"],
  ])("%d with %d decimals", (value, decimals, text) => expect(formatFixed(value, decimals)).toBe(text));

  test.each([
    [9123, "9,100"],
    [0.0614, "0.061"],
    [7, "7"],
    [9.96, "10"],
    [0.996, "1"],
    [0, "0"],
    [-3.16, "\u22123.2"],
    [1.23e23, "120,000,000,000,000,000,000,000"],
  ])("two significant figures of %d", (value, text) => expect(formatSignificant(value)).toBe(text));

  test.each([
    [0.0642, "+0.064"],
    [-0.008, "\u22120.008"],
    [0, "0.000"],
    [0.0001, "0.000"],
  ])("difference %d", (value, text) => expect(formatDifference(value, 3)).toBe(text));

  it("reads back as the rounded number", () => {
    fc.assert(
      fc.property(real, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        expect(read(formatFixed(value, decimals))).toBe(Number(value.toFixed(decimals)) + 0);
      }),
    );
    fc.assert(
      fc.property(real, fc.integer({ min: 1, max: 9 }), (value, digits) => {
        expect(read(formatSignificant(value, digits))).toBe(Number(value.toPrecision(digits)) + 0);
      }),
    );
  });

  it("groups in threes and never writes a hyphen, an exponent or a word", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(formatCount(value)).toMatch(/^\u2212?\d{1,3}(,\d{3})*$/);
        expect(formatSignificant(value)).toMatch(/^\u2212?\d{1,3}(,\d{3})*(\.\d+)?$/);
      }),
    );
  });

  it("refuses what is not a finite number, in every style", () => {
    for (const style of NUMBER_STYLES) {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        expect(() => formatAs(value, style)).toThrow(RangeError);
      }
    }
    expect(() => formatFixed(1, 21)).toThrow(RangeError);
    expect(() => formatSignificant(1, 0)).toThrow(RangeError);
  });
});

describe("shares and per cent", () => {
  test.each([
    [0.61, "61_%"],
    [0, "0_%"],
    [1, "100_%"],
    [0.004, "under 1_%"],
    [0.996, "over 99_%"],
    [0.005, "1_%"],
  ])("share %d", (share, text) => expect(formatShare(share)).toBe(thin(text)));

  it("keeps more decimals when asked", () => {
    expect(formatShare(0.5524, 1)).toBe(thin("55.2_%"));
    expect(formatShare(0.0004, 1)).toBe(thin("under 0.1_%"));
    expect(formatPercent(55.24, 1)).toBe(thin("55.2_%"));
  });

  it("says none and all only of none and all", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 3 }), (share, decimals) => {
        const text = formatShare(share, decimals);
        expect(/^0(\.0+)?\u202f%$/.test(text)).toBe(share === 0);
        expect(/^100(\.0+)?\u202f%$/.test(text)).toBe(share === 1);
      }),
    );
  });
});

describe("ranges", () => {
  it("writes the unit once, and one figure where both are alike", () => {
    expect(formatRange(500, 2000, "count")).toBe("500\u20132,000");
    expect(formatRange(2, 80, "significant", "h")).toBe(thin("2\u201380_h"));
    expect(formatRange(3.71, 3.74, "one-decimal", "h")).toBe(thin("3.7_h"));
    expect(formatRange(0.2, 0.61, "share")).toBe(thin("20\u201361_%"));
    expect(formatRange(0.001, 0.61, "share")).toBe(thin("under 1_% to 61_%"));
  });

  it("keeps a minus and a dash apart", () => {
    expect(formatRange(-3, 5, "count")).toBe("\u22123 to 5");
  });
});

describe("large and small", () => {
  test.each([
    [0.1, "0.1"],
    [0.1 + 0.2, "0.3"],
    [100_000, "100,000"],
    [999_999, "999,999"],
    [1_000_000, "1_M"],
    [2_500_000_000, "2.5_B"],
    [-3_000_000, "\u22123_M"],
  ])("axis %d", (value, text) => expect(formatAxis(value)).toBe(thin(text)));

  test.each([
    [950, "950"],
    [1234, "1.2_k"],
    [100_000, "100_k"],
    [123_456, "123_k"],
    [999_499, "999_k"],
    [999_999, "1_M"],
    [7e9, "7_B"],
    [1.5e13, "15_T"],
    [0.25, "0.25"],
  ])("compact %d", (value, text) => expect(formatCompact(value)).toBe(thin(text)));

  it("never writes a thousand of a smaller unit, and stays within one step of rounding", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 9e14, noNaN: true }), (value) => {
        const [figures = "", unit = ""] = formatCompact(value).split("\u202f");
        expect(read(figures)).toBeLessThan(1000);
        const scale = { "": 1, k: 1e3, M: 1e6, B: 1e9, T: 1e12 }[unit] ?? Number.NaN;
        expect(Math.abs(read(figures) * scale - value)).toBeLessThanOrEqual(0.0501 * value + 1e-9);
      }),
    );
  });
});

describe("units", () => {
  it("writes hours, spans, memory and money", () => {
    expect(formatHours(8.42)).toBe(thin("8.4_h"));
    expect(formatHours(1234)).toBe(thin("1,200_h"));
    expect(formatGib(24 * 2 ** 30)).toBe(thin("24_GiB"));
    expect(formatGib(8.44 * 2 ** 30)).toBe(thin("8.4_GiB"));
    expect(formatGib(123.4 * 2 ** 30)).toBe(thin("123_GiB"));
    expect(formatGb(24e9)).toBe(thin("24_GB"));
    expect(formatUsd(0)).toBe("$0");
    expect(formatUsd(0.001)).toBe("under $0.01");
    expect(formatUsd(0.42)).toBe("$0.42");
    expect(formatUsd(1234.5)).toBe("$1,235");
    expect(formatUsd(-12)).toBe("\u2212$12");
  });

  it("writes a span of dollars as one figure where both ends read alike", () => {
    expect(formatUsdRange(1.8, 5.4)).toBe("$1.80–$5.40");
    expect(formatUsdRange(12.1, 12.2)).toBe("$12");
    expect(formatUsdRange(0.001, 0.002)).toBe("under $0.01");
    expect(formatUsdRange(0.001, 0.02)).toBe("under $0.01 to $0.02");
  });

  test.each([
    [0.42, "0.42_s"],
    [40, "40_s"],
    [59.6, "1_min"],
    [720, "12_min"],
    [3599, "1_h"],
    [30_240, "8.4_h"],
    [302_400, "3.5_days"],
  ])("a span of %d seconds", (seconds, text) => expect(formatDuration(seconds)).toBe(thin(text)));

  it("refuses a negative span", () => {
    expect(() => formatDuration(-1)).toThrow(RangeError);
  });
});

describe("dates", () => {
  test.each([
    ["2026-11-21", "21 Nov 2026"],
    ["2024-02-29", "29 Feb 2024"],
    ["2026-01-05T23:59:00Z", "5 Jan 2026"],
    ["2026-11", "Nov 2026"],
    ["2026", "2026"],
  ])("%s", (iso, text) => expect(formatDate(iso)).toBe(text));

  test.each(["", "21.11.2026", "2026-13", "2026-00-01", "2026-02-29", "2026-06-31", "2026-1-1", "2026-11-00"])(
    "refuses %j",
    (iso) => expect(() => formatDate(iso)).toThrow(RangeError),
  );
});

it("says in words what is not known", () => {
  expect(formatKnown(null, formatCount)).toBe("not reported");
  expect(formatKnown(0, formatCount)).toBe("0");
});
