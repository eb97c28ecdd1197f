/** @file Writes .br and .gz beside every text file of out/: the server sends ready files and compresses nothing itself. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = /\.(?:html|js|mjs|css|json|jsonl|svg|txt|md|xml|csv|webmanifest|wasm)$/;
/** Below this many bytes the whole file fits into one packet either way. */
const SMALLEST = 512;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Compresses the text files of a folder. Returns how many there are and their bytes, plain and as .br. */
export async function precompress(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => TEXT.test(file));
  const sizes = await Promise.all(files.map((file) => compress(join(folder, file))));
  const sum = (pick) => sizes.reduce((total, size) => total + pick(size), 0);
  return { files: files.length, plainBytes: sum(({ plain }) => plain), brotliBytes: sum(({ small }) => small) };
}

async function compress(path) {
  const bytes = readFileSync(path);
  if (bytes.length < SMALLEST) return { plain: bytes.length, small: bytes.length };
  const [br, gz] = await Promise.all([
    brotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    zip(bytes, { level: 9 }),
  ]);
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
  return { plain: bytes.length, small: br.length };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, plainBytes, brotliBytes } = await precompress(fileURLToPath(new URL("../out", import.meta.url)));
  const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
  console.log(`Compressed ${files} files from ${kilobytes(plainBytes)} to ${kilobytes(brotliBytes)}`);
}
