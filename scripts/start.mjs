/** @file `npm start`: builds if the sources have changed since the last build, then serves the site. */
import process from "node:process";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { isBuilt } from "./sources.mjs";

const asked = process.env.PORT;
if (asked !== undefined && !/^\d{1,5}$/.test(asked)) {
  console.error(`PORT must be a port number, got "${asked}"`);
  process.exit(2);
}

if (!(await install())) process.exit(1);
if (!isBuilt() && !(await build())) process.exit(1);

// Loaded here, because the packages may have been missing until now.
const { listen, site } = await import("./serve.mjs");
try {
  const port = asked === undefined ? await listen(site(), 3000, 100) : await listen(site(), Number(asked));
  console.log(`Whichtune: http://localhost:${port}`);
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${error.port} is taken: set PORT to another one.`);
  process.exitCode = 1;
}
