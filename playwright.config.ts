import { defineConfig } from "@playwright/test";
import { findBrowser } from "./e2e/browser";

const port = 4823;

export default defineConfig({
  testDir: "e2e",
  outputDir: ".reports/browser",
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  reporter: [["list"], ["json", { outputFile: ".reports/browser.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    launchOptions: findBrowser(),
    locale: "en-GB",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    trace: "off",
    video: "off",
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
  webServer: {
    command: "node scripts/serve.mjs",
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
