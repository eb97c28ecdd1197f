type CiteButtonsProps = {
  /** The record's id, and where in its source it stands. */
  id: string;
  where: string;
};

/** Two actions that a CiteArea around them carries out: so a page with 150 records hydrates one component, not 150. */
export function CiteButtons({ id, where }: CiteButtonsProps) {
  return (
    <>
      {CITE_FORMATS.map(({ format, name }) => (
        <button key={format} type="button" data-cite={format} data-id={id} data-where={where} className="needs-script">
          {name}
          <span className="sr-only"> of {id}</span>
        </button>
      ))}
    </>
  );
}

export const CITE_FORMATS = [
  { format: "bibtex", name: "Copy BibTeX" },
  { format: "csl", name: "Copy CSL-JSON" },
] as const;
