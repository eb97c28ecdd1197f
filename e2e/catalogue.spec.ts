import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const CATALOGUE = "/datasets/catalogue";
const shown = (page: Page, count: number) => page.getByText(`${count} of 177 shown`);

test("a link brings filters, order and columns back", async ({ page }) => {
  await page.goto(`${CATALOGUE}?v=1&strategy=preference-tuning&licence=mit&sort=rows-down`);
  await expect(page.getByRole("button", { name: /Remove the filter.*Licence: MIT/ })).toBeVisible();
  await expect(page.getByRole("rowheader").first()).toContainText("PRM800K");
  await expect(page.getByLabel("Sort")).toHaveValue("rows-down");
  await page.getByRole("button", { name: /Remove the filter.*Strategy/ }).click();
  await expect(page).toHaveURL(/\?licence=mit&sort=rows-down&v=1$/);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(shown(page, 177)).toBeVisible();
  await expect(page).toHaveURL(/\?sort=rows-down&v=1$/);
});

test("a broken link is read as far as it goes, and says so", async ({ page }) => {
  await page.goto(`${CATALOGUE}?v=1&domain=law.astrology&colour=red`);
  await expect(page.getByText("Part of this link could not be used.")).toBeVisible();
  await expect(page.getByRole("button", { name: /Domain: Law/ })).toBeVisible();
});

test("filters count, narrow and are chosen by keyboard", async ({ page, isMobile }) => {
  test.skip(isMobile, "a keyboard is a desktop's");
  await page.goto(CATALOGUE);
  await expect(page.getByRole("table")).toBeVisible();
  const evaluation = page.getByRole("button", { name: "Evaluation" });
  await evaluation.focus();
  await page.keyboard.press("Enter");
  // The panel comes next: past two options, without the other words of the line.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Tab");
  const only = page.getByRole("checkbox", { name: /Evaluation only/ });
  await expect(only).toBeFocused();
  await page.keyboard.press("Space");
  await expect(shown(page, 12)).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "MMLU" })).toBeVisible();
  await expect(page.getByRole("cell", { name: "nothing: evaluation only" })).toHaveCount(12);
});

test("Escape closes an open filter and gives the focus back to its button", async ({ page, isMobile }) => {
  test.skip(isMobile, "a keyboard is a desktop's");
  await page.goto(CATALOGUE);
  await expect(page.getByRole("table")).toBeVisible();
  const option = page.getByRole("checkbox", { name: /Evaluation only/ });
  for (const [name, panel] of [
    ["Evaluation", option],
    ["Columns", page.getByRole("group", { name: "Columns" })],
  ] as const) {
    const button = page.getByRole("button", { name });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(panel).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(button).not.toBeFocused();
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute("aria-expanded", "false");
  }
  // In the search field Escape is the field's own.
  await page.getByRole("button", { name: "Evaluation" }).click();
  await page.getByLabel("Search names, caveats, papers").focus();
  await page.keyboard.press("Escape");
  await expect(option).toBeVisible();
});

test("the search finds caveats and forgives a letter", async ({ page }) => {
  await page.goto(CATALOGUE);
  const search = page.getByLabel("Search names, caveats, papers");
  await search.fill("helpster2");
  await expect(page.getByRole("rowheader").first()).toContainText("HelpSteer2");
  await search.fill("canary");
  await expect(page.getByRole("rowheader").first()).toContainText("BIG-Bench Hard");
  await expect(page).toHaveURL(/search=canary/);
});

test("an empty result offers a way out", async ({ page }) => {
  await page.goto(`${CATALOGUE}?v=1&technique=tool-use&domain=law`);
  await expect(page.getByText("No set matches all of these filters together.")).toBeVisible();
  await page.getByRole("button", { name: "Drop domain: 9 would match" }).click();
  await expect(shown(page, 9)).toBeVisible();
});

test("heads sort, and rows come as the page is scrolled", async ({ page, isMobile }) => {
  await page.goto(CATALOGUE);
  await expect(page.getByRole("table")).toBeVisible();
  if (isMobile) await page.getByLabel("Sort").selectOption("rows-down");
  else {
    await page.getByRole("button", { name: "Rows" }).click();
    await expect(page.getByRole("columnheader", { name: "Rows" })).toHaveAttribute("aria-sort", "ascending");
    await page.getByRole("button", { name: "Rows" }).click();
    await expect(page.getByRole("columnheader", { name: "Rows" })).toHaveAttribute("aria-sort", "descending");
  }
  await expect(page.getByRole("rowheader").first()).toContainText("C4");
  expect(await page.getByRole("rowheader").count()).toBeLessThan(80);
  // Rows differ in height, so the foot moves while the last ones are measured.
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.getByRole("rowheader").last()).toBeVisible();
    expect(await page.getByRole("row").last().getAttribute("aria-rowindex")).toBe("178");
  }).toPass();
});

test("two sets are compared, and the link keeps them", async ({ page }) => {
  await page.goto(`${CATALOGUE}?v=1&search=alpaca`);
  await page.getByRole("checkbox", { name: "Compare Stanford Alpaca" }).check();
  await expect(page.getByText("Choose a second one.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Compare Alpaca Cleaned" }).check();
  await page.getByRole("button", { name: "See side by side" }).click();
  const comparison = page.getByRole("table", { name: /Comparison of Stanford Alpaca, Alpaca Cleaned/ });
  await expect(comparison.getByRole("row", { name: /^Rows 52,000 51,760 differs$/ })).toBeVisible();
  await expect(comparison.getByRole("row", { name: /^Format alpaca alpaca same$/ })).toBeVisible();
  await page.getByRole("switch", { name: "Differences only" }).check();
  await expect(comparison.getByRole("row", { name: /^Format/ })).toHaveCount(0);
  await expect(page).toHaveURL(/compare=stanford-alpaca\.alpaca-cleaned/);
  await page.reload();
  await expect(comparison).toBeVisible();
});

test("columns are chosen", async ({ page, isMobile }) => {
  test.skip(isMobile, "on a phone columns are words under the name");
  await page.goto(CATALOGUE);
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("checkbox", { name: "Publisher" }).check();
  await expect(page.getByRole("columnheader", { name: "Publisher" })).toBeVisible();
  await expect(page).toHaveURL(/columns=.*publisher/);
});

test("what is shown can be saved as JSON and CSV", async ({ page }) => {
  await page.goto(`${CATALOGUE}?v=1&domain=law`);
  await expect(page.getByRole("button", { name: /Domain: Law/ })).toBeVisible();
  const count = Number(/^\d+/.exec((await page.getByText(/of 177 shown/).textContent()) ?? "")?.[0]);
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return readFile(await download.path(), "utf8");
  };
  const { records } = JSON.parse(await save("JSON"));
  expect(records).toHaveLength(count);
  expect(records.every(({ domains }: { domains: string[] }) => domains.includes("law"))).toBe(true);
  expect((await save("CSV")).trimEnd().split("\r\n")).toHaveLength(count + 1);
});

test("a set's page says what is known, what is not and how to load it", async ({ page }) => {
  await page.goto(`${CATALOGUE}/dolly-15k`);
  await expect(page.getByRole("heading", { level: 1, name: "databricks-dolly-15k" })).toBeVisible();
  await expect(page.getByText('load_dataset("databricks/databricks-dolly-15k", split="train")')).toBeVisible();
  await expect(page.getByText("whichtune convert train.jsonl --from dolly --to alpaca")).toBeVisible();
  await expect(page.getByRole("link", { name: "Instruction tuning" })).toHaveAttribute(
    "href",
    "/strategies/instruction-tuning",
  );
  await expect(page.getByText(/Not legal advice/)).toBeVisible();
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data).toMatchObject({ "@type": "Dataset", name: "databricks-dolly-15k" });
  await page.getByRole("link", { name: /^Next/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("databricks-dolly-15k");
});

test("an evaluation set warns, and gives no lines for training", async ({ page }) => {
  await page.goto(`${CATALOGUE}/mmlu`);
  await expect(page.getByText("Keep it out of training.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "TRL" })).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("every set is a link with techniques and licence", async ({ page }) => {
    await page.goto(CATALOGUE);
    await expect(page.locator(`main a[href^="${CATALOGUE}/"]`)).toHaveCount(177);
    await expect(page.getByRole("listitem").filter({ hasText: "Stanford Alpaca" })).toContainText(
      "Instruction tuning, general fine-tuning; CC BY-NC 4.0",
    );
    await expect(page.getByLabel("Sort")).toBeHidden();
  });
});

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    const PAGES = [
      ["the table", CATALOGUE],
      ["a comparison", `${CATALOGUE}?v=1&technique=evaluation&compare=stanford-alpaca.squad`],
      ["an empty result", `${CATALOGUE}?v=1&technique=tool-use&domain=law`],
      ["a set", `${CATALOGUE}/hh-rlhf`],
      ["an evaluation set", `${CATALOGUE}/mmlu`],
    ] as const;
    for (const [name, address] of PAGES) {
      test(`${name} has no accessibility fault and does not scroll sideways`, async ({ page, isMobile }) => {
        await page.goto(address);
        if (!address.includes(`${CATALOGUE}/`)) {
          await expect(page.getByRole("table").or(page.getByText("No set matches")).first()).toBeVisible();
          if (isMobile) await page.getByRole("button", { name: "Filters", exact: true }).click();
          await page.getByRole("button", { name: "Licence", exact: true }).first().click();
          await expect(page.getByRole("group", { name: "Licence" })).toBeVisible();
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  });
}
