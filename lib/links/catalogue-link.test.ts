import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facets } from "@/lib/catalogue/facets";
import { COLUMN_IDS } from "@/lib/catalogue/fields";
import { ORDER_IDS } from "@/lib/catalogue/sorting";
import { catalogueFields, FIRST_VIEW, readCatalogueLink, writeCatalogueLink } from "./catalogue-link";

const all = facets([{ id: "rag", name: "Retrieval" }]);
const SETS = ["numinamath-1-5", "squad", "gsm8k", "dolly-15k", "math"];
const fields = catalogueFields(all, SETS);
const written = (view: Partial<typeof FIRST_VIEW>) => writeCatalogueLink(fields, { ...FIRST_VIEW, ...view });

describe("a link to the catalogue", () => {
  it("is empty for the first view, and names only what differs from it", () => {
    expect(written({})).toBe("");
    expect(written({ search: " ", compared: [] })).toBe("");
    expect(written({ search: "sql", selection: { licence: ["mit", "cc-by-4-0"] }, order: "rows-down" })).toBe(
      "search=sql&licence=mit.cc-by-4-0&sort=rows-down&v=1",
    );
    expect(written({ columns: [] })).toBe("columns=none&v=1");
  });
  it("is read back, whatever was chosen", () => {
    const options = all.map(({ id, options: list }) =>
      fc.subarray(list.map((option) => option.id)).map((on) => [id, on] as const),
    );
    const selection = fc.tuple(...options).map((pairs) => Object.fromEntries(pairs.filter(([, on]) => on.length > 0)));
    const view = fc.record({
      search: fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.trim()),
      selection,
      order: fc.constantFrom(...ORDER_IDS),
      columns: fc.subarray([...COLUMN_IDS]),
      compared: fc.subarray(SETS, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(view, (given) => {
        expect(readCatalogueLink(fields, writeCatalogueLink(fields, given))).toEqual({ ...given, ignored: [] });
      }),
    );
  });
  it("keeps what it can and names the rest", () => {
    const { selection, compared, ignored } = readCatalogueLink(
      fields,
      "v=1&domain=law.astrology&compare=squad.gone.gsm8k.math.dolly-15k.numinamath-1-5&colour=red",
    );
    expect(selection).toEqual({ domain: ["law"] });
    expect(compared).toEqual(["squad", "gsm8k", "math", "dolly-15k"]);
    expect(ignored.map(({ name, value }) => [name, value])).toEqual([
      ["domain", "astrology"],
      ["compare", "gone"],
      ["compare", "numinamath-1-5"],
      ["colour", "red"],
    ]);
  });
});
