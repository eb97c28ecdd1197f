import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guardFolder } from "./policy.mjs";
import { precompress } from "./precompress.mjs";
import { listen, site } from "./serve.mjs";

const page = (body: string) => `<html><head><meta charset="utf-8"></head><body>${body.repeat(200)}</body></html>`;
const FILES = {
  "index.html": page("<p>Start</p>"),
  "guide.html": page("<p>Guide</p><script>start()</script>"),
  "guide/map.html": page("<p>Map</p>"),
  "404.html": page("<p>Missing</p>"),
  "_next/static/chunks/a.js": "start();".repeat(200),
  "data/evidence.0123abcd.json": "[]",
};

let folder = "";
let server: Server;
let port = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "whichtune-serve-"));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  guardFolder(folder);
  await precompress(folder);
  server = createServer(site(folder));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Without fetch, which unpacks what it gets and forgets how it came. */
function get(path: string, encodings = "", method = "GET") {
  return new Promise<{ status: number; headers: Record<string, unknown>; size: number }>((resolve, reject) => {
    const headers = { "accept-encoding": encodings };
    const asked = request({ port, path, method, headers }, (response) => {
      let size = 0;
      response.on("data", (chunk) => {
        size += chunk.length;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, size }));
    });
    asked.on("error", reject).end();
  });
}

describe("site", () => {
  it.each(["/", "/guide", "/guide/", "/guide.html", "/guide/map", "/guide?goal=style"])("serves %s", async (path) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html;charset=utf-8");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["cache-control"]).toBe("no-cache");
  });

  it("gives each page its own policy", async () => {
    const policies = await Promise.all(
      ["/", "/guide"].map(async (path) => (await get(path)).headers["content-security-policy"]),
    );
    expect(policies[0]).not.toContain("sha256-");
    expect(policies[1]).toContain("sha256-");
  });

  it.each(["/nowhere", "/guide/nowhere", "/404", "/404.html", "/_headers", "/%zz", "/../package.json"])(
    "has no %s",
    async (path) => {
      const { status, headers, size } = await get(path);
      expect(status).toBe(404);
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(size).toBeGreaterThan(2000);
    },
  );

  it.each(["/guide", "/nowhere", "/_next/static/chunks/a.js"])(
    "sends %s as small as the browser can read it",
    async (path) => {
      const [plain, zipped, small] = await Promise.all([
        get(path),
        get(path, "gzip, deflate"),
        get(path, "gzip, deflate, br"),
      ]);
      expect(plain.headers["content-encoding"]).toBeUndefined();
      expect(zipped.headers["content-encoding"]).toBe("gzip");
      expect(small.headers["content-encoding"]).toBe("br");
      expect(small.size).toBeLessThan(plain.size);
    },
  );

  it.each(["/_next/static/chunks/a.js", "/data/evidence.0123abcd.json"])(
    "lets a browser keep %s for ever",
    async (path) => {
      expect((await get(path)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    },
  );

  it("gives scripts the policy that workers inherit", async () => {
    expect((await get("/_next/static/chunks/a.js")).headers["content-security-policy"]).toContain(
      "script-src 'self' 'wasm-unsafe-eval';",
    );
  });

  it("only answers those who read", async () => {
    expect((await get("/guide", "", "HEAD")).size).toBe(0);
    expect((await get("/nowhere", "", "HEAD")).size).toBe(0);
    expect((await get("/guide", "", "POST")).status).toBe(405);
  });
});

describe("listen", () => {
  it("refuses a port that is taken", async () => {
    await expect(listen(() => {}, port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
