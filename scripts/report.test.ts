import { expect, it } from "vitest";
import { countBrowser, countUnit } from "./report.mjs";

it("counts a test file that could not be loaded as a failure", () => {
  const testResults = [
    { status: "passed", assertionResults: [{ status: "passed" }] },
    { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
    { status: "failed", assertionResults: [] },
  ];
  expect(countUnit({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 2 });
});

it("counts flaky browser tests and errors outside tests as failures", () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 3 };
  expect(countBrowser({ stats, errors: [{ message: "no browser" }] })).toEqual({ passed: 7, failed: 3 });
});
