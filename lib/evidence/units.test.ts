import { expect, it } from "vitest";
import { examplesTrainedOn, metricOnScale, unitBehind } from "./units";

it("moves the ends of a scale from the figure to what was measured", () => {
  expect(unitBehind("0-10")).toBe("");
  expect(metricOnScale({ metric: "score", unit: "0-10" })).toBe("score, 0 to 10");
  expect(metricOnScale({ metric: "helpfulness", unit: "1-6 scale" })).toBe("helpfulness, 1 to 6");
  expect(metricOnScale({ metric: "accuracy", unit: "share" })).toBe("accuracy, 0 to 1");
});

it("leaves every other unit behind its figure", () => {
  for (const unit of ["%", "GB", "pts", "tokens/s", "B params"]) {
    expect(unitBehind(unit)).toBe(unit);
    expect(metricOnScale({ metric: "score", unit })).toBe("score");
  }
});

it("gives a curve over examples from its first to its last", () => {
  const series = (x: string) => ({
    x,
    y: "accuracy",
    points: [
      { x: 100, y: 60 },
      { x: 392_000, y: 90 },
    ],
  });
  expect(examplesTrainedOn({ examples: 100, series: series("training examples") })).toBe("100–392,000");
  expect(examplesTrainedOn({ examples: 110_000, series: series("epochs") })).toBe("110,000");
  expect(examplesTrainedOn({ examples: null, series: null })).toBe("not reported");
});
