import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";

/** How many of all are shown. */
const SOME = /^\d+ of \d+ records$/;

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a link opens the records with its filters, and taking one off changes the link", async ({ page }) => {
  await page.goto("/evidence?strategy=rag&kind=measurement&v=1");
  await expect(page.getByText(SOME)).toBeVisible();
  await expect(page.getByText("Claim", { exact: true })).toHaveCount(0);
  await expect(page.getByText("Measurement, 2023").first()).toBeVisible();
  await page.getByRole("button", { name: "Remove the filter Retrieval" }).click();
  await expect(page.getByText(SOME)).toBeFocused();
  await expect(page.getByText("Claim", { exact: true })).toHaveCount(0);
  await expect(page).toHaveURL(/\/evidence\?kind=measurement&v=1$/);
});

test("links within the page bring what they name into sight", async ({ page }) => {
  await page.goto("/evidence");
  for (const [link, heading] of [
    ["Published as JSON with schemas", "The knowledge as JSON"],
    ["how much is ours", "How much is ours"],
    ["listed by source", "By source"],
  ] as const) {
    await page.getByRole("main").getByRole("link", { name: link }).click();
    await expect(page.getByRole("heading", { name: heading })).toBeInViewport();
  }
});

test("what a link holds and nobody knows is named, and the rest applied", async ({ page }) => {
  await page.goto("/evidence?stance=against.sideways&v=1");
  await expect(page.getByText("Part of this link could not be used.")).toBeVisible();
  await expect(page.getByText("speaks against", { exact: true }).first()).toBeVisible();
});

test("a search finds a record, forgives a letter, and survives in an empty context", async ({ page, browser }) => {
  await page.goto("/evidence");
  await page.getByRole("searchbox", { name: "Search" }).fill("forgeting replay");
  await expect(page.getByText(SOME)).toBeVisible();
  await expect(page.getByText(/Repeating 1\/256 of the math and code data/)).toBeVisible();
  await expect(page).toHaveURL(/q=forgeting\+replay/);
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.getByText(/Repeating 1\/256 of the math and code data/)).toBeVisible();
  await other.close();
});

test("a search without a result says so and offers a way out", async ({ page }) => {
  await page.goto("/evidence?kind=claim&v=1");
  await page.getByRole("searchbox", { name: "Search" }).fill("zebra unicorn");
  await expect(page.getByText(/No record fits/)).toBeVisible();
  await page.getByRole("button", { name: "Show all records" }).click();
  await expect(page.getByText(/^\d+ records$/)).toBeVisible();
  await expect(page).toHaveURL(/\/evidence$/);
});

test("filters work by keyboard, and counts say what each further one leaves", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await page.goto("/evidence");
  await page.getByRole("searchbox", { name: "Search" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("checkbox", { name: /^Measurements/ })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByText(SOME)).toBeVisible();
  const low = page.getByRole("checkbox", { name: /^Low/ });
  const count = (await low.locator("xpath=..").textContent())?.match(/\d+/)?.[0];
  await low.press("Space");
  await expect(page.getByText(new RegExp(`^${count} of \\d+ records$`))).toBeVisible();
});

test("a permalink leads to the record on the page of its source", async ({ page }) => {
  await page.goto("/evidence?q=flan-clusters&v=1");
  await page.getByRole("link", { name: "Permalink of flan-clusters", exact: true }).click();
  await expect(page).toHaveURL(/\/evidence\/sources\/2109-01652#flan-clusters$/);
  const record = page.getByRole("article", { name: "flan-clusters" });
  await expect(record).toBeInViewport();
  await expect(record.getByText("medium confidence")).toBeVisible();
  await expect(record.getByRole("row", { name: /63\.5/ })).toBeVisible();
});

test("a citation is copied from the list and saved from the source", async ({ page }) => {
  await page.goto("/evidence?q=002-instruction-unseen&v=1");
  await page.getByRole("button", { name: "Copy BibTeX of 002-instruction-unseen" }).click();
  await expect(page.getByText("Copied BibTeX of 002-instruction-unseen.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{whichtune-document-002,/);
  await page.goto("/evidence/sources/2109-01652");
  await page.getByRole("button", { name: "Copy CSL-JSON of flan-clusters" }).click();
  await expect(page.getByText("Copied CSL-JSON of flan-clusters.")).toBeVisible();
  const [item] = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(item).toMatchObject({ type: "article", number: "arXiv:2109.01652" });
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save .bib" }).click();
  expect((await saved).suggestedFilename()).toBe("whichtune-2109-01652.bib");
});

test("a disagreement is found from the evidence, with sides, figures and our reading", async ({ page }) => {
  await page.goto("/evidence");
  await page.getByRole("link", { name: /^Disagreements/ }).click();
  await page.getByRole("link", { name: "Does LoRA prevent forgetting?" }).first().click();
  const point = page.getByRole("region", { name: "Does LoRA prevent forgetting?" });
  await expect(point).toBeInViewport();
  await expect(point.getByRole("row", { name: "Code, LoRA 0.631" })).toBeVisible();
  await expect(point.getByText("Our reading.")).toBeVisible();
  await point
    .getByRole("link", { name: /Biderman et al. 2024/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/evidence\/sources\/2405-09673#lllf/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what there is and leads to every record by its source", async ({ page }) => {
    await page.goto("/evidence");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\d+ claims and \d+ measurements/);
    await expect(page.getByRole("searchbox")).toBeHidden();
    await page.getByRole("link", { name: "003: instruction tuning vs fine tuning" }).click();
    await expect(page.getByRole("article")).not.toHaveCount(0);
  });
});

const KINDS = [
  ["all records", "/evidence"],
  ["filtered records", "/evidence?q=forgetting&kind=measurement&v=1"],
  ["no record", "/evidence?q=zebra+unicorn&kind=claim&v=1"],
  ["disagreements", "/evidence/disagreements"],
  ["metrics", "/evidence/metrics"],
  ["uses", "/evidence/uses"],
  ["terms", "/evidence/terms"],
  ["a document", "/evidence/sources/002"],
  ["a work", "/evidence/sources/hf-peft#hfpeft-acc"],
] as const;

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    for (const [name, address] of KINDS) {
      test(`${name}: no accessibility fault, nothing wider than the screen`, async ({ page, isMobile }) => {
        await page.goto(address);
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        if (isMobile && address.startsWith("/evidence?"))
          await page.getByRole("button", { name: "Filters", exact: true }).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  });
}

test("a metric names the measurements that use it, or says that none does", async ({ page }) => {
  await page.goto("/evidence/metrics");
  const entry = (id: string) => page.locator(`[id="${id}"]`);
  await expect(entry("pass-at-k")).toContainText(/Used in \d+ measurements, the surest first:/);
  await expect(entry("pass-at-k").locator('a[href^="/evidence/sources/"]').first()).toBeVisible();
  await expect(entry("groundedness")).toContainText("no measurement here uses it, and no source document names it");
});
