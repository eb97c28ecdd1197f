/** @file Fits the decision map before the pages are built; what it was fitted to decides whether it has to be done again. */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { mapSettings } from "@/content/decision/map-settings";
import { readerSets } from "@/content/decision/reader-sets";
import { content } from "@/content/index";
import { compile } from "@/lib/decision/compile";
import { draw } from "@/lib/decision/draws";
import { measureMap } from "@/lib/decision/measure-map";
import { decisionModel } from "@/lib/knowledge/knowledge";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = join(root, ".cache/guide-map.json");

const model = decisionModel(content);
const key = fingerprint();
if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).key === key) {
  process.stdout.write("The map of the guide is up to date.\n");
} else {
  process.stdout.write("Fitting the map of the guide ...\n");
  const map = measureMap(compile(model), draw(model, model.settings.draws), readerSets, mapSettings);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ key, map }));
}

/** Over the records and the engine's code: a change of either can change a winner. */
function fingerprint(): string {
  const hash = createHash("sha256").update(JSON.stringify([model, readerSets, mapSettings]));
  const folder = join(root, "lib/decision");
  for (const name of readdirSync(folder).sort()) {
    if (!name.includes(".test.")) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}
