/** @file Bundles the command line into one file, dist/whichtune.mjs, which starts without a package beside it. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

await build({
  absWorkingDir: root,
  entryPoints: ["cli/main.ts"],
  outfile: "dist/whichtune.mjs",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  legalComments: "eof",
  logLevel: "info",
});
