import { expect, test } from "./fixtures";

test("the home page says what it answers and leads into the guide", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/which fits your case, and why\?/);
  await page.getByRole("main").getByRole("link", { name: "Open the guide" }).click();
  await expect(page).toHaveURL(/\/guide$/);
  await expect(page.getByRole("heading", { name: "What should the model do?" })).toBeVisible();
});

test("a situation opens the guide with its answers filled in", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "I have examples of one job" }).click();
  await expect(page.getByRole("button", { name: "Change: How many labelled examples are there?" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Verdict" }).getByRole("heading", { level: 2 })).toHaveText(
    /^General fine-tuning with/,
  );
});

test("an address that does not exist is answered with 404 and a way on", async ({ page, request }) => {
  expect((await request.get("/nowhere")).status()).toBe(404);
  await page.goto("/guide");
  await page.getByRole("link", { name: "Whichtune" }).first().click();
  await expect(page).toHaveURL(/\/$/);
});

test("the knowledge is published as JSON with its schema", async ({ request }) => {
  const index = await (await request.get("/data/index.json")).json();
  expect(index.files.length).toBeGreaterThan(15);
  for (const { address, schema } of index.files) {
    const file = await request.get(address);
    expect(file.status(), address).toBe(200);
    expect((await (await request.get(schema)).json()).title, schema).toBeTruthy();
  }
});

test("a name in the picture leads to its strategy, by keyboard and by hand, and its focus is seen", async ({
  page,
  isMobile,
}) => {
  await page.goto("/");
  const figure = page.getByRole("figure", { name: /How much data does each strategy ask for/ });
  const links = figure.getByRole("link", {
    name: /^(Prompting|Retrieval|Distillation|.*tuning.*|RL on checked answers)$/,
  });
  await expect(links).toHaveCount(11);
  const link = figure.getByRole("link", { name: "Distillation" });
  await link.focus();
  expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
  if (isMobile) await page.keyboard.press("Enter");
  else await link.click();
  await expect(page).toHaveURL(/\/strategies\/distillation$/);
});
