/** @file Reads what the test runners say of themselves: how many tests passed and how many failed. */

/** Vitest's JSON. A file that could not be loaded counts as one failed test; skipped tests count as neither. */
export function countUnit({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !hasFailed(assertionResults),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function hasFailed(assertions) {
  return assertions.some(({ status }) => status === "failed");
}

/** Playwright's JSON. A test that passed only when tried again has failed; so has an error outside all tests. */
export function countBrowser({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
