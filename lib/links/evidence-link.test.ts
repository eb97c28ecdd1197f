import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACETS } from "@/lib/evidence/entries";
import { type FacetOptions, LONGEST_QUERY, readEvidenceLink, writeEvidenceLink } from "./evidence-link";

const OPTIONS: FacetOptions = {
  kind: ["claim", "measurement"],
  strategy: ["rag", "prompting"],
  criterion: ["freshness"],
  method: ["lora"],
  stance: ["for", "against", "neutral"],
  confidence: ["high", "medium", "low"],
  year: ["2021", "undated"],
  source: ["002", "2109-01652"],
};

describe("a link to the evidence", () => {
  it("carries the search and the filters, and nothing by default", () => {
    expect(writeEvidenceLink(OPTIONS, { query: "", chosen: {} })).toBe("");
    expect(
      writeEvidenceLink(OPTIONS, {
        query: "new facts",
        chosen: { stance: ["against"], strategy: ["rag", "prompting"] },
      }),
    ).toBe("q=new+facts&strategy=rag.prompting&stance=against&v=1");
  });
  it("leaves out what is unknown and says so", () => {
    const { query, chosen, ignored } = readEvidenceLink(OPTIONS, "?q=x&strategy=rag.magic&colour=red");
    expect({ query, chosen }).toEqual({ query: "x", chosen: { strategy: ["rag"] } });
    expect(ignored.map(({ name, value }) => [name, value])).toEqual([
      ["strategy", "magic"],
      ["colour", "red"],
    ]);
  });
  it("comes back as it was written", () => {
    const subsets = Object.fromEntries(
      FACETS.map((facet) => [facet, fc.subarray([...OPTIONS[facet]], { minLength: 1 })]),
    );
    fc.assert(
      fc.property(
        fc.string({ maxLength: LONGEST_QUERY }),
        fc.record(subsets, { requiredKeys: [] }),
        (query, chosen) => {
          const read = readEvidenceLink(OPTIONS, writeEvidenceLink(OPTIONS, { query, chosen }));
          expect(read.chosen).toEqual({ ...chosen });
          expect(read.query).toBe(query.toWellFormed());
          expect(read.ignored).toEqual([]);
        },
      ),
    );
  });
});
