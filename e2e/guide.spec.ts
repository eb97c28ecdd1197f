import { execFileSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { expect, FIELD_ASSISTANT, test } from "./fixtures";

const verdict = (page: Page) => page.getByRole("region", { name: "Verdict" });
/** The worker has reported everything for the present answers. */
const settled = (page: Page) => expect(verdict(page)).toHaveAttribute("aria-busy", "false", { timeout: 20_000 });

/** Value and win share of every ranked row, at full precision. */
async function numbers(page: Page) {
  const shown = await page.getByRole("region", { name: "Verdict" }).locator("data").all();
  return Promise.all(shown.map(async (figure) => Number(await figure.getAttribute("value"))));
}

test("answering moves the ranking, and the link brings it back elsewhere", async ({ page, browser }) => {
  await page.goto("/guide");
  await expect(verdict(page).getByRole("heading", { level: 2 })).toHaveText(
    "Answer a question, and the ranking moves.",
  );
  await page.getByLabel("Answer from changing facts").check();
  await expect(verdict(page).getByRole("heading", { level: 2 })).toHaveText(/^Retrieval/);
  await page
    .getByText(/open questions/)
    .first()
    .click();
  await page.getByRole("button", { name: "Answer: What may you do with the model?" }).click();
  await page.getByLabel("Send it prompts").check();
  await expect(verdict(page).getByRole("heading", { level: 2 })).toHaveText("Retrieval.");
  await expect(page).toHaveURL(/\?goals=fresh-facts&model-access=prompt-only&v=1$/);
  await settled(page);
  const here = await numbers(page);

  const elsewhere = await browser.newContext({ locale: "de-DE", timezoneId: "Asia/Tokyo" });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(verdict(other).getByRole("heading", { level: 2 })).toHaveText("Retrieval.");
  await settled(other);
  expect(await numbers(other)).toEqual(here);
  await elsewhere.close();
});

test("the page and the command line say the same to a thousandth", async ({ page }) => {
  await page.goto(FIELD_ASSISTANT);
  await settled(page);
  const answers = Object.fromEntries(
    [...new URL(page.url()).searchParams]
      .filter(([name]) => name !== "v")
      .map(([name, value]) => [name, value.split(".")]),
  );
  const printed: { ranking: { value: number; acceptability: number; status: string }[] } = JSON.parse(
    execFileSync("node", ["dist/whichtune.mjs", "recommend", "-", "--json"], {
      input: JSON.stringify({ answers }),
      encoding: "utf8",
    }),
  );
  const expected = printed.ranking
    .filter(({ status }) => status !== "blocked")
    .flatMap(({ value, acceptability }) => [value, acceptability]);
  const shown = await numbers(page);
  expect(shown).toHaveLength(expected.length);
  shown.forEach((value, index) => {
    expect(Math.abs(value - (expected[index] ?? Number.NaN))).toBeLessThan(0.001);
  });
});

test("a flip, applied, changes the winner as it said", async ({ page }) => {
  await page.goto(FIELD_ASSISTANT);
  await settled(page);
  const flips = verdict(page).locator("section", { hasText: "One answer that would change this" });
  await flips.locator("summary").click();
  await flips.getByRole("button", { name: "Apply: What may you do with the model? Send it prompts" }).click();
  await expect(verdict(page).getByRole("heading", { level: 2 })).toHaveText("Retrieval.");
});

test("the whole way by keyboard: answer, go on, skip, change", async ({ page }) => {
  await page.goto("/guide");
  await page.getByLabel("Do one task as well as possible").focus();
  await page.keyboard.press("Space");
  await expect(verdict(page).getByRole("heading", { level: 2 })).not.toHaveText(/Answer a question/);
  await page.getByRole("button", { name: "Next question" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("h2:focus")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Skip, I do not know" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Change: What should the model do?" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("h2:focus")).toHaveText("What should the model do?");
});

test("a broken link gives the nearest state and says what was ignored", async ({ page }) => {
  await page.goto("/guide?v=1&goals=one-task.nonsense&budget=low&team=wizard");
  await expect(page.getByText("Part of this link could not be used.")).toBeVisible();
  await expect(page.getByText(/goals=nonsense \(unknown here\).*budget=low.*team=wizard/)).toBeVisible();
  await expect(page.getByLabel("Do one task as well as possible")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Change: What should the model do?" })).toBeVisible();
});

test("answers that exclude each other are named, and read in the nearest way", async ({ page }) => {
  await page.goto("/guide?v=1&goals=one-task&data-kinds=none&labelled-examples=1k-9k");
  await expect(page.getByText("Two answers do not go together.")).toBeVisible();
});

test("undo takes back a skip before it takes back an answer", async ({ page }) => {
  await page.goto("/guide");
  await page.getByLabel("Do one task as well as possible").check();
  await page.getByRole("button", { name: "Next question" }).click();
  const passed = await page.locator("h2:focus").textContent();
  await page.getByRole("button", { name: "Skip, I do not know" }).click();
  await expect(page.locator("h2:focus")).not.toHaveText(passed ?? "");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Change: What should the model do?" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Change: What should the model do?" })).toHaveCount(0);
});

test("going to the guide from the guide keeps answers and address together", async ({ page, isMobile }) => {
  await page.goto(FIELD_ASSISTANT);
  await expect(page.getByRole("button", { name: "Start over" })).toBeVisible();
  if (isMobile) await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("link", { name: "Guide", exact: true }).click();
  await expect(page).toHaveURL(/goals=/);
  await expect(page.getByRole("button", { name: "Start over" })).toBeVisible();
});

test("start over empties answers and address", async ({ page }) => {
  await page.goto(FIELD_ASSISTANT);
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(page).toHaveURL(/\/guide$/);
  await expect(verdict(page).getByRole("heading", { level: 2 })).toHaveText(
    "Answer a question, and the ranking moves.",
  );
});

test("without scripts the questions and the ranking can be read", async ({ browser }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto("/guide");
  await expect(page.getByRole("heading", { name: "What should the model do?" })).toBeVisible();
  await expect(verdict(page).getByRole("listitem").first()).toContainText("Retrieval");
  await page.getByText("22 open questions").click();
  await expect(page.getByText("What can you train on?")).toBeVisible();
  await plain.close();
});

test("a reason leads to the record it rests on, marked and in sight", async ({ page }) => {
  await page.goto(FIELD_ASSISTANT);
  await settled(page);
  await verdict(page)
    .getByText(/^Records that speak about/)
    .first()
    .click();
  const record = verdict(page).locator('a[href^="/evidence/sources/"][href*="#"]:visible').first();
  await expect(record).toHaveText(/\w/);
  const href = (await record.getAttribute("href")) ?? "";
  await record.click();
  await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === href);
  const article = page.getByRole("article", { name: href.slice(href.indexOf("#") + 1), exact: true });
  await expect(article).toHaveCSS("box-shadow", /inset/);
  await expect(article).toBeInViewport();
  expect((await article.boundingBox())?.y).toBeGreaterThanOrEqual(0);
});
