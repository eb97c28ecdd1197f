import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { recommend } from "./recommend";

it("README shows what the command prints for its example", () => {
  const readme = readFileSync("README.md", "utf8");
  const printed = recommend.run(["examples/support-tickets.json"], {});
  expect(readme).toContain(`\`\`\`\n${printed.trimEnd()}\n\`\`\``);
});
