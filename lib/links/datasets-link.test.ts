import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOMAINS, TECHNIQUE_IDS } from "@/lib/dataset/technique";
import { formatFields, NOTHING_CHOSEN, readDatasetsLink, recordsFields, writeDatasetsLink } from "./datasets-link";

const FORMATS = ["alpaca", "axolotl-input_output"];

describe("links to the records", () => {
  it("carry what is asked for and nothing else", () => {
    const fields = recordsFields(FORMATS);
    const link = { words: " thirst ", technique: "kto-labels", domain: null, format: "alpaca" };
    expect(writeDatasetsLink(fields, link)).toBe("q=thirst&technique=kto-labels&format=alpaca&v=1");
    expect(writeDatasetsLink(fields, NOTHING_CHOSEN)).toBe("");
    expect(writeDatasetsLink(formatFields(FORMATS), link)).toBe("format=alpaca&v=1");
  });
  it("are read as far as they are known", () => {
    expect(readDatasetsLink(formatFields(FORMATS), "?format=alpacca&domain=law&v=1")).toEqual({
      ...NOTHING_CHOSEN,
      ignored: [
        { name: "format", value: "alpacca", because: "unknown here" },
        { name: "domain", value: "law", because: "unknown" },
      ],
    });
  });
  it("bring back what was written", () => {
    const fields = recordsFields(FORMATS);
    const orNull = (ids: readonly string[]) => fc.constantFrom(null, ...ids);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 100 }).map((words) => words.trim()),
        orNull(TECHNIQUE_IDS),
        orNull(Object.keys(DOMAINS)),
        orNull(FORMATS),
        (words, technique, domain, format) => {
          const link = { words, technique, domain, format };
          expect(readDatasetsLink(fields, writeDatasetsLink(fields, link))).toEqual({ ...link, ignored: [] });
        },
      ),
    );
  });
});
