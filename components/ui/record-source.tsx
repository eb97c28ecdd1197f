type RecordSourceProps = {
  /** "Wei et al. 2021, fig. 6, sec. 4.1" */
  text: string;
  /** Outside; null where the source has no address. */
  href: string | null;
  /** Addresses of the cited records on this site. */
  permalinks: readonly string[];
};

/**
 * A cited place: its name leads to the record on this site, its host outside. Several records of one place stand as
 * numbers. Plain links: a move within the page's router would not mark the record as the target.
 */
export function RecordSource({ text, href, permalinks }: RecordSourceProps) {
  const [only, ...more] = permalinks;
  return (
    <>
      {only !== undefined && more.length === 0 ? (
        <a href={only}>{text}</a>
      ) : (
        <>
          {text}
          {permalinks.map((permalink, index) => (
            <span key={permalink}>
              {index > 0 && ","}{" "}
              <a href={permalink} aria-label={`${text}, record ${index + 1}`}>
                {index + 1}
              </a>
            </span>
          ))}
        </>
      )}
      {href !== null && (
        <>
          {" "}
          <a href={href} rel="noreferrer" className="text-muted no-underline hover:underline">
            <span className="print:hidden">
              <span className="sr-only">{text} at </span>
              {new URL(href).host.replace(/^www\./, "")}
            </span>
            <span className="hidden print:inline">{href}</span>
          </a>
        </>
      )}
    </>
  );
}
