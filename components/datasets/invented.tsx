/** What a reader has to know before taking any record for a fact. */
export function Invented() {
  return (
    <p className="mt-3 max-w-(--measure) text-note text-muted">
      We wrote every record for this site. People, firms, studies, laws and figures in them are invented unless they are
      common knowledge, and no model was asked: where a record stands for a model’s answer, we wrote that too. Rows show
      the form; a dozen of them train nothing.
    </p>
  );
}
