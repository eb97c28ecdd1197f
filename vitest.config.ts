import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    environment: "node",
    include: ["{lib,content,cli,scripts}/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".reports/unit.json" }]],
    setupFiles: ["scripts/seeded.ts"],
    allowOnly: false,
  },
});
