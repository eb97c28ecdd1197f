import { expect, test } from "vitest";
import { references } from "./references";

const source = (text: string) => ({ text, href: text === "plain" ? null : `https://e.org/${text}` });

test("references number sources as they come, and list them once", () => {
  const refs = references();
  expect(refs.list()).toBe("");
  expect(refs.behind([source("a"), source("b"), source("plain")], "sourced")).toBe(" [1–3]");
  expect(refs.behind([source("c"), source("a")], "sourced")).toBe(" [1, 4]");
  expect(refs.behind([source("b"), source("a"), source("a")], "sourced")).toBe(" [1, 2]");
  expect(refs.behind([], "sourced")).toBe("");
  expect(refs.behind([], "ours")).toBe(" (our judgement)");
  expect(refs.list()).toBe("1. [a](<https://e.org/a>)\n2. [b](<https://e.org/b>)\n3. plain\n4. [c](<https://e.org/c>)");
});
