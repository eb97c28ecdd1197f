/**
 * @file `npm run fits`: writes content/decision/fits.ts, what fits the hardware that the guide asks about, from the
 * memory estimate. A test holds the file against the estimate, so run this after any change to it.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gpus } from "@/content/compute/gpus";
import { memoryConstants } from "@/content/compute/memory-constants";
import { models } from "@/content/compute/models";
import { trainers } from "@/content/compute/trainers";
import { fitSetups } from "@/content/decision/fit-setups";
import { fitTable } from "@/lib/memory/fit-table";

const table = fitTable(fitSetups, { models, gpus, trainers, constants: memoryConstants });
const text = `import type { FitRecord } from "@/lib/decision/types";

/** What does not fit, by hardware and model size. Written by \`npm run fits\` from the memory estimate: do not edit. */
export const fits = ${JSON.stringify(table, null, 2).replace(/^(\s*)"([a-z]+)":/gm, "$1$2:")} as const satisfies readonly FitRecord[];
`;
writeFileSync(join(fileURLToPath(new URL("..", import.meta.url)), "content/decision/fits.ts"), text);
