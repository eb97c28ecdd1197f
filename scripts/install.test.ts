import { expect, it } from "vitest";
import { isInstalled } from "./install.mjs";

const lock = {
  packages: {
    "": {},
    "node_modules/a": { version: "1.0.0" },
    "node_modules/mac-only": { version: "1.0.0", optional: true },
  },
};
const installed = (packages: object) => isInstalled(lock, { packages });

it("is content with what the lock lists for this platform", () => {
  expect(installed({ "node_modules/a": { version: "1.0.0" } })).toBe(true);
});

it("sees a missing package, another version, and one too many", () => {
  expect(installed({})).toBe(false);
  expect(installed({ "node_modules/a": { version: "1.0.1" } })).toBe(false);
  expect(installed({ "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0" } })).toBe(false);
});
