"use client";
import { saveFile } from "@/components/ui/save-file";
import { type CitedWork, toBibtex, toCslJson } from "@/lib/evidence/citation";
import { CITE_FORMATS } from "./cite-buttons";

type CitationTextProps = {
  cited: CitedWork;
  version: string;
  /** Of the files, without an ending. */
  fileName: string;
};

/** How to cite a source: the BibTeX entry to read and select, both formats to copy (by the CiteArea around it) and save. */
export function CitationText({ cited, version, fileName }: CitationTextProps) {
  const bibtex = toBibtex(cited, null, version);
  return (
    <>
      <pre className="ground-sunk mt-2 overflow-x-auto rounded-field p-3 whitespace-pre-wrap break-words">{bibtex}</pre>
      <div className="link-row needs-script mt-2 print:hidden">
        {CITE_FORMATS.map(({ format, name }) => (
          <button key={format} type="button" data-cite={format}>
            {name}
          </button>
        ))}
        <button type="button" onClick={() => saveFile(bibtex, `${fileName}.bib`, "application/x-bibtex")}>
          Save .bib
        </button>
        <button
          type="button"
          onClick={() =>
            saveFile(toCslJson(cited, null, version), `${fileName}.json`, "application/vnd.citationstyles.csl+json")
          }
        >
          Save CSL-JSON
        </button>
      </div>
    </>
  );
}
