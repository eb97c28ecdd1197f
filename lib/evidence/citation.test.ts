import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Work } from "@/lib/knowledge/types";
import { escapeBibtex, toBibtex, toCslJson } from "./citation";

const flan: Work = {
  id: "2109.01652",
  authors: "Wei et al.",
  title: "Finetuned Language Models Are Zero-Shot Learners",
  venue: "ICLR 2022",
  year: 2021,
  url: "https://arxiv.org/abs/2109.01652",
  linkUnchecked: false,
};
const document = { id: "002", title: "What is it?", publisher: "ubiai deep learning", date: "Jan 9th, 2025" } as const;

describe("BibTeX", () => {
  it("writes a paper with the place of the record", () => {
    expect(
      toBibtex({ kind: "work", work: flan }, { id: "flan-clusters", where: "Fig. 6, n > 5 & 3_a" }, "2026.11.0"),
    ).toBe(
      [
        "@misc{wei2021finetuned,",
        "  title = {{Finetuned Language Models Are Zero-Shot Learners}},",
        "  author = {Wei and others},",
        "  year = {2021},",
        "  howpublished = {ICLR 2022},",
        "  eprint = {2109.01652},",
        "  archiveprefix = {arXiv},",
        "  url = {https://arxiv.org/abs/2109.01652},",
        "  note = {Fig. 6, n > 5 \\& 3\\_a. As read in Whichtune, knowledge 2026.11.0, record flan-clusters. First author alone; the author list is longer.},",
        "}",
        "",
      ].join("\n"),
    );
  });
  it.each([
    ["Li & Liang", "Li and Liang"],
    ["Cui, Yang & Yao", "Cui and Yang and Yao"],
    ["OpenAI", "{OpenAI}"],
    ["Yang et al. / AI4Finance", "Yang and {AI4Finance} and others"],
  ])("reads the authors %j", (authors, written) => {
    expect(toBibtex({ kind: "work", work: { ...flan, authors } }, null, "1")).toContain(`author = {${written}},`);
  });
  it("takes the key's word from the title, past little words and the author's own name", () => {
    const work = { ...flan, authors: "OpenAI", title: "The OpenAI guide" };
    expect(toBibtex({ kind: "work", work }, null, "1")).toContain("@misc{openai2021guide,");
  });
  it("says that a link is not checked, and leaves out what is not known", () => {
    const work = { ...flan, id: "hf-peft", venue: null, url: null, linkUnchecked: true };
    const entry = toBibtex({ kind: "work", work }, null, "1");
    expect(entry).toContain("is not checked");
    expect(entry).not.toMatch(/eprint|url|howpublished/);
  });
  it("cites a document without inventing an address", () => {
    const entry = toBibtex({ kind: "document", document }, { id: "002-x", where: "section 4.3" }, "1");
    expect(entry).toContain("@misc{whichtune-document-002,");
    expect(entry).toContain("year = {2025}");
    expect(entry).not.toContain("url");
  });
  it("escapes each special character once", () => {
    expect(escapeBibtex("50 % of {A_B} & C$ #1 ~ ^ \\")).toBe(
      "50 \\% of \\{A\\_B\\} \\& C\\$ \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}",
    );
  });
  it("keeps the narrow space before a per cent sign", () => {
    expect(escapeBibtex("18.3\u202f%")).toBe("18.3\\,\\%");
  });
  it("keeps braces balanced whatever the title and the place hold", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, where) => {
        const entry = toBibtex({ kind: "work", work: { ...flan, title } }, { id: "x", where }, "1");
        // A TeX command ends at its letters; what stands behind a backslash alone is a character.
        const bare = entry
          .replace(/\\(?:textbackslash|textasciitilde|textasciicircum)\{\}/g, "")
          .replace(/\\[^a-z]/g, "");
        expect(bare.split("{").length).toBe(bare.split("}").length);
      }),
    );
  });
});

describe("CSL-JSON", () => {
  it("writes a list of one item", () => {
    expect(JSON.parse(toCslJson({ kind: "work", work: flan }, null, "1"))).toEqual([
      {
        id: "wei2021finetuned",
        type: "article",
        title: "Finetuned Language Models Are Zero-Shot Learners",
        author: [{ family: "Wei" }],
        issued: { "date-parts": [[2021]] },
        "container-title": "ICLR 2022",
        number: "arXiv:2109.01652",
        URL: "https://arxiv.org/abs/2109.01652",
        note: "First author alone; the author list is longer.",
      },
    ]);
  });
  it("keeps every title as it is", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const [item] = JSON.parse(toCslJson({ kind: "work", work: { ...flan, title } }, null, "1"));
        expect(item.title).toBe(title);
      }),
    );
  });
  it("calls a repository software and a document a web page", () => {
    const work = { ...flan, id: "hf-peft", url: "https://github.com/huggingface/peft" };
    expect(JSON.parse(toCslJson({ kind: "work", work }, null, "1"))[0].type).toBe("software");
    expect(JSON.parse(toCslJson({ kind: "document", document }, null, "1"))[0]).toMatchObject({
      type: "webpage",
      author: [{ literal: "ubiai deep learning" }],
    });
  });
});
