import AxeBuilder from "@axe-core/playwright";
import { expect, FIELD_ASSISTANT, test } from "./fixtures";

const PAGES = [
  ["the home page", "/"],
  ["the guide before any answer", "/guide"],
  ["the guide with answers", FIELD_ASSISTANT],
  ["the guide with a broken link", "/guide?v=1&goals=nonsense&data-kinds=none&labelled-examples=1k-9k"],
  ["the components", "/components"],
] as const;

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    for (const [name, address] of PAGES) {
      test(`${name} has no accessibility fault and does not scroll sideways`, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0, { timeout: 20_000 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  });
}
