import { describe, expect, it } from "vitest";
import { firstLoad, overruns } from "./budget.mjs";

it("counts each script once, and none that today's browsers skip", () => {
  const html = `
    <link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>
    <script src="/_next/a.js" async=""></script><script src="/_next/b.js?v=1" async=""></script>
    <script src="/_next/old.js" noModule=""></script><script>start()</script><link rel="stylesheet" href="/_next/a.css"/>`;
  expect(firstLoad(html)).toEqual(["/_next/a.js", "/_next/b.js"]);
});

describe("overruns", () => {
  const budgets = { default: { js: 100, html: 10, payload: 10 }, "/guide": { js: 120 } };
  const weight = { js: 110 * 1024, html: 1024, payload: 1024 };

  it("names the page, the kind and both numbers", () => {
    expect(overruns({ "/": weight, "/guide": weight }, budgets)).toEqual([
      "/: js weighs 110.0 KB, its budget is 100 KB",
    ]);
  });

  it("notices a budget without a page", () => {
    expect(overruns({}, budgets)).toEqual(["/guide: has a budget, but there is no such page"]);
  });
});
