import { execFileSync } from "node:child_process";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const headline = (page: Page) => page.getByRole("heading", { level: 1 });
const OVER = "/estimate?method=lora&batch=4&accumulate=4&v=1";
const CONFIG = {
  model_type: "llama",
  _name_or_path: "someone/my-model",
  hidden_size: 2048,
  num_hidden_layers: 16,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 8192,
  vocab_size: 128256,
  tie_word_embeddings: true,
};

/** What the page works out once its records are there: however long that takes here, the test's own limit is enough. */
async function worksOut(content: Locator) {
  await expect(content.filter({ visible: true }).first()).toBeVisible({ timeout: 0 });
}

/** Opens a part and waits for what it holds: what arrives late would push the next summary away under the pointer. */
async function open(page: Page, words: string, content: Locator) {
  await page.locator("summary", { hasText: words }).first().click();
  await worksOut(content);
}

/** Every term in GiB and what the page says of time and money. */
async function numbers(page: Page) {
  const answer = page.getByRole("region", { name: "What it takes" });
  return {
    peak: await answer.locator("data").first().getAttribute("value"),
    terms: await answer.getByRole("figure", { name: "Memory at the peak" }).locator("summary").allTextContents(),
    headline: await headline(page).textContent(),
  };
}

test("make it fit on 24 GB, and the link opens the same estimate elsewhere", async ({ page, browser }) => {
  await page.goto(OVER);
  await expect(headline(page)).toHaveText(/^It does not fit on 24/);
  // What does not run takes no hours and costs nothing.
  const takes = page.getByRole("region", { name: "What it takes" });
  await expect(takes.getByText("does not run")).toBeVisible();
  await expect(takes.getByText("none", { exact: true })).toBeVisible();
  const fit = page.getByRole("region", { name: /^Make it fit on 24/ });
  await expect(fit.getByRole("rowheader", { name: /Fused loss/ })).toBeVisible();
  await fit
    .getByRole("button", { name: /^Apply/ })
    .first()
    .click();
  await expect(headline(page)).toHaveText(/^It fits on 24/);
  await expect(page).toHaveURL(/loss=fused/);
  await expect(page.getByRole("status").filter({ hasText: "made" })).toBeVisible();
  const here = await numbers(page);

  const elsewhere = await browser.newContext({ locale: "de-DE", timezoneId: "Asia/Tokyo" });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(headline(other)).toHaveText(/^It fits on 24/);
  expect(await numbers(other)).toEqual(here);
  await elsewhere.close();

  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(headline(page)).toHaveText(/^It does not fit on 24/);
});

test("the page and the command line say the same", async ({ page }) => {
  await page.goto("/estimate?model=llama-3.1-8b&method=full&gpu=h100-sxm&gpus=4&seq=4096&v=1");
  await expect(page.getByRole("combobox", { name: "Model" })).toBeEnabled();
  const printed: { memory: { deviceUsed: number } } = JSON.parse(
    execFileSync(
      "node",
      [
        "dist/whichtune.mjs",
        "estimate",
        "--method",
        "full",
        "--gpu",
        "h100-sxm",
        "--gpus",
        "4",
        "--seq",
        "4096",
        "--json",
      ],
      { encoding: "utf8" },
    ),
  );
  expect(Number((await numbers(page)).peak)).toBe(printed.memory.deviceUsed);
});

test("a model by keyboard", async ({ page }) => {
  await page.goto("/estimate");
  const model = page.getByRole("combobox", { name: "Model" });
  await expect(model).toBeEnabled();
  await model.focus();
  await page.keyboard.type("qwen 14b");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/model=qwen/);
  await expect(model).toHaveValue(/14B/i);
});

test("a config.json gives a model of one's own, which the link carries", async ({ page, browser }) => {
  await page.goto("/estimate");
  await expect(page.getByRole("combobox", { name: "Model" })).toBeEnabled();
  await page.getByLabel(/Choose a config.json/).setInputFiles({
    name: "config.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(CONFIG)),
  });
  await expect(page.getByText("Your model.")).toBeVisible();
  await expect(page).toHaveURL(/shape=/);
  const here = await numbers(page);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(other.getByText("Your model.")).toBeVisible();
  expect(await numbers(other)).toEqual(here);
  await elsewhere.close();
});

test("what is assumed of a config.json stands beside its link too", async ({ page, browser }) => {
  await page.goto("/estimate");
  await expect(page.getByRole("combobox", { name: "Model" })).toBeEnabled();
  await page.getByLabel(/Choose a config.json/).setInputFiles({
    name: "config.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...CONFIG, model_type: "newcomer", vision_config: {} })),
  });
  const said = /The family "newcomer" is not known here.*only the language model is counted/;
  await expect(page.getByText(said)).toBeVisible();
  await expect(page.getByText("Not validated.")).toBeVisible();
  await expect(page).toHaveURL(/shape=/);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(other.getByText(said)).toBeVisible();
  await expect(other.getByText("Not validated.")).toBeVisible();
  await elsewhere.close();
});

test("a file that is no config.json is refused with what is missing, and changes nothing", async ({ page }) => {
  await page.goto("/estimate");
  await expect(page.getByRole("combobox", { name: "Model" })).toBeEnabled();
  const before = await numbers(page);
  const choose = page.getByLabel(/Choose a config.json/);
  const file = (name: string, text: string) =>
    choose.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await file("notes.json", "not json");
  await expect(page.getByRole("alert").filter({ hasText: "notes.json is not JSON" })).toBeVisible();
  await file("tokenizer.json", '{"version":"1.0"}');
  await expect(page.getByText(/hidden size is missing/)).toBeVisible();
  expect(await numbers(page)).toEqual(before);
  await expect(page).toHaveURL(/\/estimate$/);
});

test("a broken link gives the nearest estimate and says what was left out", async ({ page }) => {
  await page.goto("/estimate?model=lama-3.1-8b&batch=0&seq=-5&also=rubbish&also-2=rank%3D8%26batch%3D0&gpu=h200&v=7");
  await expect(page.getByText("Part of this link could not be used.")).toBeVisible();
  await expect(page.getByText(/v=7 \(a later version/)).toBeVisible();
  await expect(page.getByText(/seq=-5 \(not a whole number from 16 to 1,000,000\)/)).toBeVisible();
  await expect(page.getByText(/also=rubbish \(no estimate to compare with\)/)).toBeVisible();
  await expect(page.getByRole("rowheader", { name: /Rank 16 to 8/ })).toBeVisible();
  await expect(page.getByText(/model=lama-3.1-8b.*llama-3.1-8b.*/)).toBeVisible();
  await expect(headline(page)).toHaveText(/on 141/);
});

test("estimates stand side by side with what they change", async ({ page }) => {
  await page.goto("/estimate");
  await page.getByRole("button", { name: "Keep this estimate to compare" }).click();
  await page.getByLabel("Longest row").fill("4096");
  await expect(page.getByRole("rowheader", { name: /Longest row 4096 tokens to 2048 tokens/ })).toBeVisible();
  await expect(page).toHaveURL(/also=/);
});

test("what is not validated says so", async ({ page }) => {
  await page.goto("/estimate?task=grpo&v=1");
  await expect(page.getByText("Not validated.", { exact: true })).toBeVisible();
});

test("without scripts an estimate can be read, and the accuracy page is whole", async ({ browser }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto("/estimate");
  await expect(headline(page)).toHaveText(/24/);
  await expect(page.getByText("Logits and loss")).toBeVisible();
  await page.goto("/estimate/accuracy");
  await expect(headline(page)).toHaveText(/measured runs/);
  await expect(page.getByRole("heading", { name: "Every run" })).toBeVisible();
  await plain.close();
});

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    test("everything opened has no accessibility fault and does not scroll sideways", async ({ page }) => {
      // Everything at once is a large page for axe to walk.
      test.slow();
      await page.goto(OVER);
      await worksOut(page.getByRole("button", { name: /^Apply/ }).first());
      await open(page, "More settings", page.getByLabel("Optimizer", { exact: true }));
      await open(page, "Logits and loss", page.getByText("With your numbers"));
      await open(page, "Allocated, reserved", page.getByRole("table", { name: "What each tool would report" }));
      await open(page, "What may be changed", page.getByRole("checkbox", { name: /Fused loss/ }));
      await open(page, "How memory grows", page.getByRole("figure", { name: /grow with the length/ }));
      await open(page, "can tune, and how", page.getByText(/models can be tuned/));
      await open(page, "When does tuning pay", page.getByText(/Tuning is paid/));
      await page.getByRole("button", { name: "Keep this estimate to compare" }).click();
      await worksOut(page.getByRole("table", { name: "Estimates side by side" }));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
    test("the accuracy page has no accessibility fault and does not scroll sideways", async ({ page }) => {
      await page.goto("/estimate/accuracy");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
}
