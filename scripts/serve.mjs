/** @file Serves out/: /guide is guide.html, ready-made .br and .gz are sent, and every path gets the headers of _headers. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { headersFor, parseHeaders } from "./headers.mjs";

const OUT = fileURLToPath(new URL("../out", import.meta.url));

/** A request listener for an exported site, read once: build first, then serve. */
export function site(folder = OUT) {
  const rules = parseHeaders(readFileSync(join(folder, "_headers"), "utf8"));
  const missing = ["", ".br", ".gz"].map((ending) => readFileSync(join(folder, `404.html${ending}`)));
  const setHeaders = (response, path) => {
    const headers = { "cache-control": "no-cache", ...headersFor(rules, canonical(path)) };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, extensions: ["html"], setHeaders });

  const notFound = (request, response) => {
    const accepted = request.headers["accept-encoding"] ?? "";
    const encoding = /\bbr\b/.test(accepted) ? 1 : /\bgzip\b/.test(accepted) ? 2 : 0;
    setHeaders(response, "/404");
    response.setHeader("content-type", "text/html;charset=utf-8");
    response.setHeader("vary", "Accept-Encoding");
    if (encoding > 0) response.setHeader("content-encoding", encoding === 1 ? "br" : "gzip");
    response.writeHead(404, { "content-length": missing[encoding].length });
    response.end(request.method === "HEAD" ? undefined : missing[encoding]);
  };

  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const path = request.url.split("?")[0];
    if (path === "/_headers" || canonical(path) === "/404") notFound(request, response);
    else files(request, response, () => notFound(request, response));
  };
}

/** /guide.html, /guide/ and /guide are one page. */
function canonical(path) {
  return path
    .replace(/\.html$/, "")
    .replace(/\/index$/, "/")
    .replace(/(?<=.)\/$/, "");
}

/**
 * Listens on `port`, or on one of the ports after it if `tries` allows.
 *
 * @returns the port
 * @throws the system's error if no port is free
 */
export async function listen(listener, port, tries = 1) {
  const server = createServer(listener);
  for (let next = port; ; next++) {
    const error = await new Promise((resolve) => {
      server.once("error", resolve);
      server.listen(next, () => resolve(null));
    });
    server.removeAllListeners("error");
    if (error === null) return next;
    if (error.code !== "EADDRINUSE" || next + 1 >= port + tries) throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = await listen(site(), Number(process.env.PORT ?? 3000));
  console.log(`Serving out/ at http://localhost:${port}`);
}
