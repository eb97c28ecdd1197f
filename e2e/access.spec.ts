import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, FIELD_ASSISTANT, test } from "./fixtures";

const PAGES = [
  ["the home page", "/"],
  ["the guide before any answer", "/guide"],
  ["the guide with answers", FIELD_ASSISTANT],
  ["the guide with a broken link", "/guide?v=1&goals=nonsense&data-kinds=none&labelled-examples=1k-9k"],
  ["the components", "/components"],
  ["the charts", "/components/charts"],
] as const;

async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    test("ledger, weights, keys and plan have no accessibility fault when open", async ({ page, isMobile }) => {
      await page.goto(FIELD_ASSISTANT);
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0, { timeout: 20_000 });
      if (isMobile) await page.getByRole("button", { name: /See why/ }).click();
      await page.locator("summary", { hasText: "Domain knowledge" }).click();
      await page.locator("summary", { hasText: "Weights" }).click();
      await expect(page.getByText(/as your answers stand/)).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await page.getByRole("button", { name: "Take the plan away" }).click();
      await expect(page.getByRole("heading", { name: "After launch" })).toBeVisible();
      await page.getByLabel("Open a plan file").setInputFiles({
        name: "notes.json",
        mimeType: "application/json",
        buffer: Buffer.from("not json"),
      });
      await expect(page.getByText(/is not JSON/)).toBeVisible();
      expect(await faults(page)).toEqual([]);
      if (isMobile) return;
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Keys" }).click();
      expect(await faults(page)).toEqual([]);
    });

    for (const [name, address] of PAGES) {
      test(`${name} has no accessibility fault and does not scroll sideways`, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0, { timeout: 20_000 });
        expect(await faults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  });
}
