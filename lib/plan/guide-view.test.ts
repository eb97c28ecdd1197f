import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byPlace, shownSources, sourceTable } from "./guide-view";

const table = sourceTable([
  {
    citation: "measurement:a",
    label: "Hu 2021, table 2",
    url: "https://example.org/hu",
    permalink: "/evidence/sources/hu#a",
  },
  {
    citation: "measurement:b",
    label: "Hu 2021, table 2",
    url: "https://example.org/hu",
    permalink: "/evidence/sources/hu#b",
  },
  { citation: "claim:000-x", label: "Document 000, section 2", url: null, permalink: "/evidence/sources/000#000-x" },
]);

describe("sources under a sentence", () => {
  it("keep the way to every cited record, also where two stand at one place", () => {
    expect(shownSources(table, ["measurement:a", "claim:000-x", "measurement:b", "measurement:a"])).toEqual([
      {
        text: "Hu 2021, table 2",
        href: "https://example.org/hu",
        permalinks: ["/evidence/sources/hu#a", "/evidence/sources/hu#b"],
      },
      { text: "Document 000, section 2", href: null, permalinks: ["/evidence/sources/000#000-x"] },
    ]);
  });

  it("lose no record and name no place twice", () => {
    const source = fc.record({
      text: fc.constantFrom("one", "two", "three"),
      href: fc.constant(null),
      permalinks: fc.array(fc.webPath(), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(source), (sources) => {
        const shown = byPlace(sources);
        expect(new Set(shown.map(({ text }) => text)).size).toBe(shown.length);
        for (const { text, permalinks } of sources) {
          expect(shown.find((place) => place.text === text)?.permalinks).toEqual(expect.arrayContaining(permalinks));
        }
      }),
    );
  });
});
