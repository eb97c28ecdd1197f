/** @file Runs a program in the repository, with what npm installed on its path. */
import { spawn } from "node:child_process";
import { delimiter } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Resolves to whether the program ended with exit code 0. Its output goes where ours goes. */
export function run(program, options = [], env = {}) {
  const path = [`${root}node_modules/.bin`, process.env.PATH].join(delimiter);
  const child = spawn(program, options, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env, PATH: path },
    shell: process.platform === "win32",
  });
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(`${program} did not start: ${error.message}`);
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  });
}
