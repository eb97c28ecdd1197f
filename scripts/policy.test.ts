import { describe, expect, it } from "vitest";
import { address, guard, inlineHashes } from "./policy.mjs";

// The hash is MDN's own example: https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP#hashes
const SCRIPT = "<script>alert('Hello, world.');</script>";
const HASH = "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=";
const page = (body: string) =>
  `<html><head><meta charSet="utf-8"/><title>Page</title></head><body>${body}</body></html>`;

describe("inlineHashes", () => {
  it("hashes what a browser would run, each script once", () => {
    expect(inlineHashes(page(SCRIPT + SCRIPT))).toEqual([HASH]);
  });

  it("leaves out files and data", () => {
    const rest = '<script src="/a.js" async=""></script><script type="application/ld+json">{}</script>';
    expect(inlineHashes(page(rest))).toEqual([]);
  });
});

describe("guard", () => {
  it("puts the policy behind the charset", () => {
    const { html, policy } = guard(page(SCRIPT), "index.html");
    expect(html).toContain(
      `<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/><title>`,
    );
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' '${HASH}';`);
    expect(policy).not.toContain("frame-ancestors");
  });

  it("changes nothing the second time", () => {
    const once = guard(page(SCRIPT), "index.html");
    expect(guard(once.html, "index.html")).toEqual(once);
  });

  it.each([
    ["a style element", "<style>p { color: red }</style>"],
    ["an event handler", '<button type="button" onclick="go()">Go</button>'],
    ["a javascript: address", '<a href="javascript:go()">Go</a>'],
  ])("refuses %s", (_, body) => {
    expect(() => guard(page(body), "guide.html")).toThrow("guide.html holds");
  });

  it("lets style attributes and talk of handlers through", () => {
    expect(() => guard(page('<p style="top:0">onclick="go()"</p>'), "guide.html")).not.toThrow();
  });
});

it("knows the address of a page", () => {
  expect(["index.html", "guide.html", "guide/map.html"].map(address)).toEqual(["/", "/guide", "/guide/map"]);
});
