import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const PAGES = [
  ["the strategies", "/strategies?moves=weights&v=1"],
  ["one strategy", "/strategies/instruction-tuning"],
  ["the update methods", "/strategies/update-methods"],
  ["the pipelines", "/strategies/pipelines"],
] as const;

async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("from the index by filter to a strategy, to its sources, and on to the next", async ({ page, isMobile }) => {
  await page.goto("/strategies");
  await page.getByLabel("What it learns from", { exact: true }).selectOption({ label: "pairs of input and output" });
  await page.getByLabel("What moves", { exact: true }).selectOption({ label: "vectors beside a frozen model" });
  await expect(page.getByText(/^1 of 11 fit: Prompt tuning/)).toBeVisible();
  await expect(page).toHaveURL(/\/strategies\?moves=vectors&from=pairs&v=1$/);

  await page
    .getByRole("main")
    .getByRole("link", { name: /^Prompt tuning/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Prompt tuning (soft prompts)");
  const contents = page.getByRole("navigation", { name: "On this page" });
  if (isMobile) await contents.getByText("On this page").click();
  await contents.getByRole("link", { name: "Sources" }).click();
  await expect(page.getByRole("heading", { name: "All sources of this page" })).toBeInViewport();
  await expect(page.getByText("The Power of Scale for Parameter-Efficient Prompt Tuning")).toBeVisible();
  await page.getByRole("navigation", { name: "Other strategies" }).getByRole("link", { name: /Next:/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Multi-task fine-tuning");
});

test("a link brings its filter, and names what it does not know", async ({ page }) => {
  await page.goto("/strategies?good=reasoning&from=tea&v=1");
  await expect(page.getByText(/of 11 fit: .*Chain-of-thought tuning/)).toBeVisible();
  await expect(page.getByText(/from=tea \(unknown here\)/)).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.getByText("11 of 11 fit.")).toBeVisible();
  await expect(page).toHaveURL(/\/strategies$/);
});

test("a rating opens by keyboard and says why", async ({ page }) => {
  await page.goto("/strategies/rag");
  const row = page.locator("summary", { hasText: "Freshness and grounding" });
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/on recent events retrieval took Mistral-7B from 0.481 to 0.875/)).toBeVisible();
});

test("the answers under which a strategy wins make it win in the guide", async ({ page }) => {
  await page.goto("/strategies/domain-ft");
  await page.getByRole("link", { name: "The fewest answers that we know" }).click();
  await expect(page).toHaveURL(/\/guide\?/);
  await expect(page.getByRole("region", { name: "Verdict" }).getByRole("heading", { level: 2 })).toHaveText(
    /^Domain tuning with/,
    { timeout: 20_000 },
  );
});

test("public sets that could feed a strategy lead to the catalogue with all of them", async ({ page }) => {
  await page.goto("/strategies/preference-tuning");
  const needs = page.getByRole("region", { name: "What it needs" });
  const sets = needs.locator('a[href^="/datasets/catalogue/"]');
  await expect(sets).toHaveCount(5);
  const all = needs.getByRole("link", { name: /^All \d+ in the catalogue$/ });
  const count = /\d+/.exec((await all.textContent()) ?? "")?.[0] ?? "";
  await all.click();
  await expect(page.getByRole("status").filter({ hasText: "shown" })).toHaveText(new RegExp(`^${count} of 177 shown`));
});

test("the contents say which section is in sight", async ({ page, isMobile }) => {
  test.skip(isMobile, "the phone shows the name beside the button");
  await page.goto("/strategies/cot-ft#risks");
  const contents = page.getByRole("navigation", { name: "On this page" });
  await expect(contents.getByRole("link", { name: "Risks" })).toHaveAttribute("aria-current", "location");
});

test("a page and the map say alike how often the guide picks a strategy", async ({ page }) => {
  await page.goto("/strategies/domain-ft");
  const said = page.getByText(/^First in .+ of 5,000 coherent answer sets/);
  await expect(said).toBeVisible();
  const share = /^First in (.+?) of/.exec((await said.textContent()) ?? "")?.[1] ?? "";
  await page.goto("/guide/map");
  await expect(page.getByRole("row", { name: /^Domain tuning/ })).toContainText(share);
});

test("what a strategy page shortens leads to exactly the rest", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same links as on a wide screen");
  test.setTimeout(120_000);
  const { records }: { records: { id: string }[] } = await (await page.request.get("/data/strategies.json")).json();
  expect(records.length).toBe(11);
  for (const { id } of records) {
    await page.goto(`/strategies/${id}`);
    const links = page.locator('main a[href^="/evidence?"]');
    const all = await links.evaluateAll((found) =>
      found.map((link) => ({ href: link.getAttribute("href") ?? "", count: /\d+/.exec(link.textContent ?? "")?.[0] })),
    );
    for (const { href, count } of all) {
      await page.goto(href);
      await expect(page.getByText(/^[\d,]+ of [\d,]+ records$/), href).toHaveText(new RegExp(`^${count} of `));
      await expect(page.getByText("Part of this link could not be used.")).toHaveCount(0);
    }
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the tree is a list of links and a page reads to its end", async ({ page }) => {
    await page.goto("/strategies");
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: /^Distillation/ })
        .first(),
    ).toBeVisible();
    await expect(page.getByLabel("What moves", { exact: true })).toBeHidden();
    await page.goto("/strategies/distillation");
    await expect(page.getByText("The student alone.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "All sources of this page" })).toBeVisible();
  });
});

test("search engines are told what a page is", async ({ page }) => {
  await page.goto("/strategies/preference-tuning");
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? "")["@graph"][0]).toMatchObject({ "@type": "TechArticle", headline: "Preference tuning" });
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", "Preference tuning");
});

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    for (const [name, address] of PAGES) {
      test(`${name}: no accessibility fault, nothing wider than the window`, async ({ page }) => {
        await page.goto(address);
        await page.evaluate(() => {
          for (const part of document.querySelectorAll("main details")) part.setAttribute("open", "");
        });
        expect(await faults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  });
}
