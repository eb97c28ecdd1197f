import { describe, expect, it, test } from "vitest";
import { citationAddress, recordAddress, sourceSlug } from "@/lib/evidence/address";
import { toBibtex, toCslJson } from "@/lib/evidence/citation";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { content } from "./index";

const twice = (texts: readonly string[]) => texts.filter((text, k) => texts.indexOf(text) !== k);
const sources = [...content.documents, ...content.works].map(({ id }) => id);

describe("addresses of sources", () => {
  it("are one per source, of letters, digits and hyphens", () => {
    const slugs = sources.map(sourceSlug);
    expect(twice(slugs)).toEqual([]);
    expect(slugs.filter((slug) => !/^[a-z0-9-]+$/.test(slug))).toEqual([]);
  });
  it("hold each record under one anchor, whichever way one comes", () => {
    const knowledge = createKnowledge(content);
    expect(twice([...content.claims, ...content.measurements].map(({ id }) => id))).toEqual([]);
    for (const claim of content.claims) {
      expect(citationAddress(`claim:${claim.id}`, knowledge)).toBe(recordAddress(claim));
    }
    for (const measurement of content.measurements) {
      expect(citationAddress(`measurement:${measurement.id}`, knowledge)).toBe(recordAddress(measurement));
    }
  });
});

describe("citations for a .bib file", () => {
  it("have a key each", () => {
    const keys = content.works.map((work) => /^@misc\{([^,]+),/.exec(toBibtex({ kind: "work", work }, null, "1"))?.[1]);
    expect(keys.filter((key) => key === undefined || !/^[a-z0-9]+$/.test(key))).toEqual([]);
    expect(twice(keys.map(String))).toEqual([]);
  });
});

test.each(content.works)("$id is cited by names alone, never by a word for the rest of them", (work) => {
  const author = /^ {2}author = (.*),$/m.exec(toBibtex({ kind: "work", work }, null, "1"))?.[1] ?? "";
  expect(author).toMatch(/^\{.+\}$/);
  expect(author).not.toMatch(/et al|&|\bothers\b.*\band\b/);
  const [item] = JSON.parse(toCslJson({ kind: "work", work }, null, "1"));
  expect(JSON.stringify(item.author)).not.toMatch(/et al|others|&/);
  expect(item.note?.includes("First author alone") ?? false).toBe(/et al\./.test(work.authors));
});
