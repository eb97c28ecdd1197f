import { describe, expect, it } from "vitest";
import { reportedIn } from "./reported-in";

const measured = (id: string, metric: string, confidence: "high" | "medium" | "low", year: number) => ({
  id,
  metric,
  confidence,
  year,
});

describe("figures given in a metric", () => {
  it("are found by what measurements call it, the surest first, then the newest", () => {
    const measurements = [
      measured("doubtful", "F1", "low", 2024),
      measured("older", "macro-F1", "high", 2021),
      measured("other", "F1 gain", "high", 2024),
      measured("newer", "F1", "high", 2023),
    ];
    const found = reportedIn({ reportedAs: ["F1", "macro-F1"] }, measurements);
    expect(found.map(({ id }) => id)).toEqual(["newer", "older", "doubtful"]);
    expect(reportedIn({ reportedAs: [] }, measurements)).toEqual([]);
  });
});
