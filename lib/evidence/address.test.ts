import { describe, expect, it } from "vitest";
import { citationAddress, recordAddress, sourceAddress, sourceSlug } from "./address";

const measurement = (id: string) => ({ id, work: "2109.01652" });

describe("addresses of the evidence", () => {
  it("puts a claim on the page of its document", () => {
    expect(recordAddress({ id: "002-zero-shot", document: "002" })).toBe("/evidence/sources/002#002-zero-shot");
  });
  it("puts a measurement on the page of its work, without a dot in the path", () => {
    expect(recordAddress({ id: "flan-clusters", work: "2109.01652" })).toBe(
      "/evidence/sources/2109-01652#flan-clusters",
    );
  });
  it("leads a citation to the record that it names", () => {
    expect(citationAddress("claim:002-zero-shot", { measurement })).toBe("/evidence/sources/002#002-zero-shot");
    expect(citationAddress("measurement:flan-clusters", { measurement })).toBe(
      "/evidence/sources/2109-01652#flan-clusters",
    );
    expect(citationAddress("work:hf-peft", { measurement })).toBe(sourceAddress("hf-peft"));
  });
  it("leaves ids without a dot as they are", () => {
    expect(sourceSlug("openai-fine-tuning-guide")).toBe("openai-fine-tuning-guide");
  });
});
