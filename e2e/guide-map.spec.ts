import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";

test("every end of the map, opened with its answers alone, is first in the guide", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same links and the same engine as on a wide screen");
  test.setTimeout(300_000);
  await page.goto("/guide/map");
  const links = page.locator('main a[href^="/guide?"]').filter({ visible: true });
  const ends = await links.evaluateAll((found) =>
    found.map((link) => ({ href: link.getAttribute("href") ?? "", name: link.textContent?.trim() ?? "" })),
  );
  expect(ends.length).toBeGreaterThanOrEqual(12);
  expect(ends.length).toBeLessThanOrEqual(40);
  for (const { href, name } of ends) {
    await page.goto(href);
    const verdict = page.getByRole("region", { name: "Verdict" });
    await expect(verdict).toHaveAttribute("aria-busy", "false", { timeout: 20_000 });
    await expect(verdict.getByRole("listitem").first(), href).toContainText(name);
  }
});

test("walks the map to an end and finds that verdict in the guide", async ({ page }) => {
  await page.goto("/guide/map");
  await expect(page.getByText(/^\d.* to \d.* or (less|more)$/)).toHaveCount(0);
  await expect(page.getByText(/agrees with the guide in \d+\s%/)).toBeVisible();
  const link = page.locator('a[href^="/guide?"]', { hasText: "Instruction tuning" }).filter({ visible: true }).first();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/guide\?/);
  await expect(page.getByRole("heading", { name: /^(Instruction tuning|Not settled)/ }).first()).toBeVisible({
    timeout: 20_000,
  });
});

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    test("has no accessibility fault and does not scroll sideways", async ({ page }) => {
      await page.goto("/guide/map");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
}
