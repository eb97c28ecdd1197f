import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const FOUR = "/compare?v=1&picks=instruction-tuning.domain-ft.rag.domain-ft%2Binstruction-tuning&baseline=rag";

async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("three picks, one pinned, a source read, and the link opens the same in an empty browser", async ({
  page,
  browser,
}) => {
  await page.goto("/compare?picks=none&v=1");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What do you want to compare?");
  for (const name of ["Instruction tuning", "General fine-tuning", "Domain text, then instructions"]) {
    await page.getByLabel(/^Add (to|a)/).selectOption({ label: name });
    await page.getByRole("button", { name: "Add", exact: true }).click();
  }
  await expect(page.getByRole("list", { name: "Picks" }).getByRole("listitem")).toHaveCount(3);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Instruction tuning; general fine-tuning; and domain text, then instructions: side by side",
  );
  await page.getByRole("button", { name: "Make baseline General fine-tuning" }).click();
  await expect(page.getByRole("button", { name: "Baseline General fine-tuning" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.getByRole("tab", { name: "Measurements" }).click();
  await page.getByLabel("What was measured").selectOption("task-clusters");
  await expect(page.getByRole("figure", { name: /More kinds of tasks/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Wei et al. 2021 arxiv.org/ })).toHaveAttribute("href", /2109\.01652/);
  await expect(page.getByRole("link", { name: "Permalink of the record" })).toHaveAttribute(
    "href",
    "/evidence/sources/2109-01652#flan-clusters",
  );

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("list", { name: "Picks" }).getByRole("listitem")).toHaveCount(3);
  await expect(other.getByRole("button", { name: "Baseline General fine-tuning" })).toBeVisible();
  await expect(other.getByRole("tab", { name: "Measurements" })).toHaveAttribute("aria-selected", "true");
  await expect(other.getByRole("figure", { name: /More kinds of tasks/ })).toBeVisible();
  await context.close();
});

test("a point of a curve opens its record by keyboard", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await page.goto("/compare?view=measurements&group=data-size-methods&v=1");
  await page.getByRole("button", { name: /^LoRA, Training examples 100: / }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Full fine-tuning", exact: true })).toBeFocused();
  await expect(page.getByRole("button", { name: "Full fine-tuning", exact: true })).toHaveAttribute(
    "aria-expanded",
    "true",
  );
});

test("only differences leaves out what is alike and says so; sorting puts the best first", async ({ page }) => {
  await page.goto("/compare");
  const rows = page.getByRole("region", { name: "Ranges" }).getByRole("heading", { level: 2, includeHidden: true });
  const all = await rows.count();
  await page.getByRole("switch", { name: "Only differences" }).check();
  await expect(page.getByText(/^Left out: .* No clear difference: /)).toBeVisible();
  expect(await rows.count()).toBeLessThan(all);
  await page.getByLabel("Sort the picks by").selectOption({ label: "Data needs, best first" });
  await expect(page.getByRole("list", { name: "Picks" }).getByRole("listitem").first()).toContainText("Retrieval");
  await expect(page).toHaveURL(/sort=examples-needed&differences=only/);
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  const lines = readFileSync(await (await file).path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(lines).toHaveLength(1 + 3 * (await rows.count()));
  // The other views leave nothing out, so they do not offer it, and the files of the ranges say so.
  await page.getByRole("tab", { name: "Shape" }).click();
  await expect(page.getByRole("switch", { name: "Only differences" })).toHaveCount(0);
  await expect(page.getByText("without the rows that Only differences leaves out there")).toBeVisible();
});

test("a baseline is pinned and a pick removed while sorted, and the keyboard stays where it was", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "a phone has no keyboard");
  await page.goto("/compare?sort=examples-needed&v=1");
  await page.getByRole("button", { name: "Make baseline Retrieval" }).click();
  await expect(page.getByRole("button", { name: "Baseline Retrieval" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Remove Instruction tuning" }).press("Enter");
  await expect(page.getByRole("button", { name: "Remove Domain tuning" })).toBeFocused();
  await expect(page).toHaveURL(/picks=domain-ft\.rag&baseline=rag/);
  await page.getByRole("button", { name: "Remove Domain tuning" }).press("Enter");
  await page.getByRole("button", { name: "Remove Retrieval" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("on a phone the picks stay in sight in a short bar that hides nothing that is focused or linked to", async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, "a wide page keeps its whole header in sight");
  await page.goto(FOUR);
  const bar = page.getByTestId("phone-bar");
  await expect(bar).toHaveCount(0);
  await page.getByRole("button", { name: "Overfitting risk" }).scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 600));
  await expect(bar).toBeVisible();
  await expect(bar.getByRole("listitem", { includeHidden: true })).toHaveText([
    "Instruction tuning",
    "Domain tuning",
    "Retrievalbase",
    "Domain text, then instructions",
  ]);
  const box = await bar.boundingBox();
  expect(box?.y).toBe(0);
  expect(box?.height).toBeLessThanOrEqual(48);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const button = page.getByRole("button", { name: "Training compute", exact: true });
  const top = async () => (await button.boundingBox())?.y ?? 0;
  // A link to it ends below the bar, and so does a focus that finds it under the bar.
  await button.evaluate((element) => element.scrollIntoView());
  expect(await top()).toBeGreaterThanOrEqual(box?.height ?? 48);
  await button.evaluate((element) => {
    window.scrollBy(0, element.getBoundingClientRect().top - 10);
    element.focus();
  });
  await expect.poll(top).toBeGreaterThanOrEqual(box?.height ?? 48);
});

test("a link of which no pick is known says that what stands there is an example", async ({ page }) => {
  await page.goto("/compare?picks=magic&v=1");
  await expect(page.getByText(/None of its picks is known, so three others stand here/)).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says that it shows the default picks, not the link's own", async ({ page }) => {
    await page.goto("/compare?picks=rag&v=1");
    await expect(page.getByText(/^These are the default picks: a link's own picks/)).toBeVisible();
  });
});

test("on paper the trade-off stands on the first sheet, below the picks", async ({ page, isMobile }) => {
  test.skip(isMobile, "paper is as wide everywhere");
  await page.goto(`${FOUR}&view=trade-off`);
  await expect(page.getByRole("figure")).toBeVisible();
  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type \/Page\b/g);
  expect(sheets).toHaveLength(1);
});

test("a broken link names what it did not use and shows the rest", async ({ page }) => {
  await page.goto("/compare?v=1&picks=rag.magic&x=beauty");
  await expect(page.getByText(/Part of this link could not be used. picks=magic \(unknown here\)/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Retrieval, by itself");
});

test("what is picked waits in the tray on other pages", async ({ page }) => {
  await page.goto("/compare");
  await page.getByRole("button", { name: "Remove Domain tuning" }).click();
  await page.goto("/");
  const tray = page.getByRole("complementary", { name: "Picks to compare" });
  await expect(tray).toBeVisible();
  await tray.getByRole("button", { name: "Remove Retrieval" }).click();
  await expect(page.getByText("Retrieval removed. 1 pick to compare.")).toBeAttached();
  await tray.getByRole("link", { name: "Compare 1" }).click();
  await expect(page).toHaveURL(/\/compare\?picks=instruction-tuning&v=1/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Instruction tuning, by itself");
  await expect(tray).toHaveCount(0);
});

test("the table on the page says what the CSV says, and a downloaded picture stands alone", async ({ page }) => {
  await page.goto("/compare");
  await page.getByRole("button", { name: "As a table" }).click();
  await expect(page.getByRole("table", { name: "The comparison as a table" })).toBeVisible();
  const cells = await page.getByRole("table", { name: "The comparison as a table" }).getByRole("row").allInnerTexts();
  const csvFile = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  const lines = readFileSync(await (await csvFile).path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(lines).toHaveLength(cells.length);
  expect(lines.length).toBeGreaterThan(50);
  const svgFile = page.waitForEvent("download");
  await page.getByRole("button", { name: "SVG" }).click();
  const svg = readFileSync(await (await svgFile).path(), "utf8");
  await page.goto("about:blank");
  await page.setContent(svg.replace(/^<\?xml[^>]*\?>/, ""));
  expect(await page.locator("svg text").count()).toBeGreaterThan(100);
  expect(await page.locator("svg path").count()).toBeGreaterThan(100);
});

test("a chart is saved as a picture", async ({ page }) => {
  await page.goto("/compare?view=trade-off&v=1");
  const file = page.waitForEvent("download");
  await page.getByRole("figure").getByRole("button", { name: "PNG" }).click();
  const bytes = readFileSync(await (await file).path());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.length).toBeGreaterThan(20_000);
});

test("in words: the difference that the documents draw", async ({ page }) => {
  await page.goto("/compare?picks=instruction-tuning.general-ft&view=words&v=1");
  await expect(page.getByRole("heading", { name: "Instruction tuning and general fine-tuning" })).toBeVisible();
  await page.locator("summary", { hasText: /of either one with claims for and against$/ }).click();
  await page.locator("summary", { hasText: "Instruction tuning: Data needs" }).click();
  await expect(page.getByText("Against", { exact: true }).locator("visible=true").first()).toBeVisible();
});

test("in words: each pair has its own agreement, disagreement and combination, or says that there is none", async ({
  page,
}) => {
  await page.goto("/compare?picks=instruction-tuning.rag.prompt-tuning&view=words&v=1");
  const pair = (name: string) => page.getByRole("region", { name, exact: true });
  const withRetrieval = pair("Instruction tuning and retrieval");
  await expect(withRetrieval.getByRole("heading", { level: 3 })).toHaveText([
    "The difference",
    "When to combine",
    "By the ratings",
    "What the documents say of both",
    "Where sources disagree",
  ]);
  await expect(withRetrieval.getByText("Retrieval supplies the facts, instructions teach how")).toBeVisible();
  await expect(withRetrieval.getByText("No record sets one source against another on these two.")).toHaveCount(0);
  const silent = pair("Retrieval and prompt tuning");
  await expect(silent.getByText("No source document sets these two against each other.")).toBeVisible();
  await expect(silent.getByText("No record here combines these two.")).toBeVisible();
  await expect(silent.getByText(/^No claim is about both/)).toBeVisible();
  await expect(silent.getByText("No record sets one source against another on these two.")).toBeVisible();
  await page.goto("/compare?picks=instruction-tuning.general-ft&view=words&v=1");
  await page.locator("summary", { hasText: "Does instruction tuning need more data" }).click();
  await expect(page.getByText(/^Our reading. The documents count different things/)).toBeVisible();
  await page.goto("/compare?picks=rag.prompting&view=words&v=1");
  await expect(page.getByText(/^They go together in every use/)).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    test("no view has an accessibility fault or scrolls sideways, with a row, the tray and the table open", async ({
      page,
    }) => {
      test.slow();
      await page.goto(FOUR);
      await page.getByRole("button", { name: "Generalisation", exact: true }).click();
      await expect(page.getByText("Speaks for it").first()).toBeVisible();
      await page.getByRole("button", { name: "As a table" }).click();
      await expect(page.getByRole("table", { name: "The comparison as a table" })).toBeVisible();
      expect(await faults(page)).toEqual([]);
      for (const [tab, sign] of [
        ["Trade-off", /Each|each/],
        ["Shape", /strong/],
        ["Measurements", /./],
      ] as const) {
        await page.getByRole("tab", { name: tab }).click();
        await expect(page.getByRole("figure", { name: sign })).toBeVisible();
        expect(await faults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
      await page.getByRole("tab", { name: "In words" }).click();
      await expect(page.getByRole("heading", { name: "Where sources disagree" }).first()).toBeVisible();
      for (const hasText of [/^Both: /, /on which the documents agree$/, /with claims for and against$/])
        await page.locator("summary", { hasText }).first().click();
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.goto("/compare?view=measurements&group=update-method-runs&v=1");
      await expect(page.getByRole("figure", { name: /63 runs/ })).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await page.goto("/compare");
      await page.getByRole("button", { name: "Remove Retrieval" }).click();
      await page.goto("/");
      await expect(page.getByRole("complementary", { name: "Picks to compare" })).toBeVisible();
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
}
