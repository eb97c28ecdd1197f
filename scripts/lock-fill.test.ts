import { describe, expect, it } from "vitest";
import { fill, platform } from "./lock-fill.mjs";

const lock = () => ({
  packages: {
    "": { name: "site", optionalDependencies: { ranged: "^1.0.0" } },
    "node_modules/tool": {
      version: "2.0.0",
      resolved: "https://registry.example/tool.tgz",
      dev: true,
      optionalDependencies: {
        "@tool/linux-x64": "2.0.0",
        "@tool/darwin-arm64": "2.0.0",
        "@tool/linux-arm64-musl": "2.0.0",
      },
    },
    "node_modules/tool/node_modules/@tool/linux-x64": { version: "2.0.0", optional: true },
  },
});

describe("fill", () => {
  it("adds the exact binaries that are missing, and takes addresses out", () => {
    const given = lock();
    expect(fill(given)).toEqual([
      "removed the address of node_modules/tool",
      "added @tool/darwin-arm64 2.0.0",
      "added @tool/linux-arm64-musl 2.0.0",
    ]);
    expect(JSON.parse(JSON.stringify(given.packages))).toMatchObject({
      "node_modules/@tool/darwin-arm64": {
        version: "2.0.0",
        cpu: ["arm64"],
        dev: true,
        optional: true,
        os: ["darwin"],
      },
      "node_modules/@tool/linux-arm64-musl": { version: "2.0.0", cpu: ["arm64"], libc: ["musl"], os: ["linux"] },
    });
  });

  it("finds nothing to do the second time", () => {
    const given = lock();
    fill(given);
    expect(fill(given)).toEqual([]);
  });
});

describe("platform", () => {
  it("reads the words that vendors use", () => {
    expect(platform("@oxc-parser/binding-linux-arm-musleabihf")).toEqual({
      cpu: ["arm"],
      libc: ["musl"],
      os: ["linux"],
    });
    expect(platform("@tailwindcss/oxide-wasm32-wasi")).toEqual({ cpu: ["wasm32"] });
  });

  it("refuses a name that says nothing", () => {
    expect(() => platform("fsevents")).toThrow("fsevents");
  });
});
