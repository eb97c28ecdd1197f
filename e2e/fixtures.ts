import { test as base, expect } from "@playwright/test";

/** A page that fails its test on any console error, uncaught error or breach of the content security policy. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const faults: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

/** Answers that the specs start from, as a link. */
export const FIELD_ASSISTANT =
  "/guide?v=1&goals=domain-knowledge.follow-instructions&data-kinds=raw-text.instruction-pairs&labelled-examples=1k-9k&corpus-size=100m-1b&model-access=open-weights&model-size=7b-14b&hardware=datacenter-gpu";
