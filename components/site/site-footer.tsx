/** `knowledge` is the version of the knowledge that the page was built with; null where there is none to name. */
export function SiteFooter({ knowledge }: { knowledge: string | null }) {
  return (
    <footer className="border-t border-line pb-(--sheet-height,0px) print:hidden">
      <div className="frame flex flex-wrap justify-between gap-x-8 gap-y-2 py-6 text-note text-muted">
        <p>Whichtune helps a team decide how to adapt a language model, with reasons that can be checked.</p>
        <p>
          {knowledge === null ? "" : `Knowledge version ${knowledge}. `}
          Everything runs in this browser; nothing you type leaves it.
        </p>
      </div>
    </footer>
  );
}
