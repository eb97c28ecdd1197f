import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Download, Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** Every line of a downloaded file, parsed. */
async function rowsOf(download: Download): Promise<unknown[]> {
  const text = await readFile(await download.path(), "utf8");
  expect(text.endsWith("\n")).toBe(true);
  return text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

async function saved(page: Page, button: string | RegExp): Promise<Download> {
  const arrives = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return arrives;
}

const TURN = { from: expect.stringMatching(/^(system|human|gpt|tool)$/), value: expect.any(String) };

test("a technique is browsed, its format switched, and its rows taken away", async ({ page }) => {
  await page.goto("/datasets");
  await page.getByRole("link", { name: "Instruction tuning" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Instruction tuning");

  const first = page.getByRole("article", { name: "Newton's first law, for a child of eight" });
  await expect(first.getByText(/"instruction":/)).toBeVisible();
  await first.getByLabel(/^Format of/).selectOption({ label: "OpenAI-style chat" });
  await expect(first.getByText(/"messages":/)).toBeVisible();
  await expect(first.getByText("trained", { exact: true })).toBeVisible();
  await expect(first.getByText("masked", { exact: true })).toBeVisible();

  await page.getByLabel("Show all records as").selectOption("sharegpt");
  await expect(page).toHaveURL(/\?format=sharegpt&v=1$/);
  await expect(first.getByText(/"conversations":/)).toBeVisible();
  const all = await saved(page, "Download all as ShareGPT, JSONL");
  expect(all.suggestedFilename()).toBe("whichtune-instruction-tuning-sharegpt.jsonl");
  const rows = await rowsOf(all);
  expect(rows).toHaveLength(12);
  for (const row of rows) expect(row).toMatchObject({ conversations: expect.arrayContaining([TURN]) });
  await expect(page.getByText(/^Saved as .*: 12 records in 12 lines\.$/)).toBeVisible();

  const one = await saved(page, "Download Newton's first law, for a child of eight");
  expect(await rowsOf(one)).toEqual([{ conversations: [TURN, TURN] }]);
});

test("what a format loses or cannot carry is said", async ({ page }) => {
  await page.goto("/datasets/examples/rlhf?format=openai-dpo&v=1");
  const order = page.getByRole("article", { name: "A question of taste" });
  await expect(order.getByText("6 lines for this one record.")).toBeVisible();
  await expect(order.getByText("Lost in this format:")).toBeVisible();
  await expect(page.getByText("Not in this format.")).toHaveCount(2);
  const file = await saved(page, /^Download all as/);
  for (const row of await rowsOf(file)) {
    expect(row).toMatchObject({ input: {}, preferred_output: [{}], non_preferred_output: [{}] });
  }
  await expect(page.getByText(/10 records in \d+ lines\. 2 records left out: .* Lost: /)).toBeVisible();
});

test("a flawed record says what is wrong, what finds it, and why it hurts", async ({ page }) => {
  await page.goto("/datasets/examples/kto-labels");
  await page.getByRole("link", { name: "3 rows that do harm" }).click();
  const flawed = page.getByRole("article").filter({ hasText: "label_not_boolean" });
  await expect(flawed.getByText("The label is the text false and not the value false.")).toBeVisible();
  await expect(flawed.getByText(/write true or false without quotes/)).toBeVisible();
  await expect(flawed.getByText("Why it hurts.")).toBeVisible();
  await expect(flawed.locator("mark")).toHaveText('"label":"false"');
});

test("a link filters the rows, and the found ones can be taken away", async ({ page }) => {
  await page.goto("/datasets?q=thirst&technique=kto-labels&colour=red&v=1");
  await expect(page.getByText("Part of this link could not be used.")).toBeVisible();
  await expect(page.getByLabel("Words")).toHaveValue("thirst");
  await page.getByLabel("Words").fill("");
  await page.getByLabel("Technique", { exact: true }).selectOption({ label: "Verifiable rewards" });
  await expect(page.getByText("12 of 157 rows", { exact: true })).toBeVisible();
  await expect(page.getByText("choose what to write them as")).toBeVisible();
  await page.getByLabel("Can be written as").selectOption("verl-rl");
  await expect(page).toHaveURL(/\?technique=verifiable-rewards&format=verl-rl&v=1$/);
  const rows = await rowsOf(await saved(page, /^Download as/));
  expect(rows).toHaveLength(12);
  for (const row of rows) {
    expect(row).toMatchObject({
      prompt: expect.arrayContaining([{ role: "user", content: expect.any(String) }]),
      reward_model: { style: "rule", ground_truth: expect.any(String) },
      extra_info: { check: expect.any(String) },
    });
  }

  await page.getByLabel("Can be written as").selectOption("stepwise");
  await expect(page.getByText(/^0 of 157 rows; 12 more match, but .* cannot carry them$/)).toBeVisible();
  await page.getByRole("button", { name: "Clear the search" }).click();
  await expect(page.getByText("157 rows", { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/datasets$/);
});

test("words are searched in the texts too, and a result opens at its record", async ({ page }) => {
  await page.goto("/datasets");
  await page.getByLabel("Words").fill("rennet");
  const found = page.getByRole("region", { name: "All rows" }).getByRole("listitem");
  await expect(found.first()).toBeVisible();
  await expect(found).not.toHaveCount(20);
  await found.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/datasets\/examples\/[a-z-]+#[a-z0-9-]+$/);
  await expect(page.getByText(/rennet/i).first()).toBeVisible();
});

test("each side of a contrast has its line in the format that is chosen for it", async ({ page }) => {
  await page.goto("/datasets/contrasts");
  await page.getByText("As the engine takes it").first().click();
  const choice = page.getByRole("combobox").first();
  await choice.selectOption("sharegpt");
  await expect(page.getByText('{"conversations":[{"from":').first()).toBeVisible();
  const [row] = await rowsOf(await saved(page, /^Download /));
  expect(row).toMatchObject({ conversations: [{ from: "human" }, { from: "gpt" }] });
});

test("on paper nothing is cut, and what is left out is named", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.emulateMedia({ media: "print" });
  for (const address of ["/datasets", "/datasets/examples/preference-pairs", "/datasets/catalogue/boolq"]) {
    await page.goto(address);
    const cut = page.locator("pre").evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth).length);
    expect([address, await cut]).toEqual([address, 0]);
    await expect(page.getByRole("navigation")).toHaveCount(0);
  }
  await page.goto("/datasets");
  await expect(page.getByText("The first 20 of 157 rows are listed here.")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("every record can be read, with its line in the usual format", async ({ page }) => {
    await page.goto("/datasets");
    await expect(page.getByText("Searching needs scripts.")).toBeVisible();
    await page.getByRole("link", { name: "Preference pairs" }).click();
    await expect(page.getByRole("heading", { name: "As a reader sees it" })).toHaveCount(12);
    await expect(page.getByText(/"chosen":/).first()).toBeVisible();
    await expect(page.getByRole("combobox")).toHaveCount(0);
  });
});

const PAGES = [
  "/datasets",
  "/datasets/contrasts",
  "/datasets/examples/preference-pairs",
  "/datasets/examples/prompt-tuning?format=alpaca&v=1",
  "/datasets/examples/chain-of-thought",
  "/datasets/examples/retrieval-documents",
];

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    for (const address of PAGES) {
      test(`${address} has no accessibility fault and does not scroll sideways`, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  });
}
