type PageIndexProps = {
  /** Names the list for readers of screens. */
  label: string;
  groups: readonly { title: string | null; entries: readonly { id: string; name: string; note?: string }[] }[];
};

/** The contents of a long page, as links to its anchors. */
export function PageIndex({ label, groups }: PageIndexProps) {
  return (
    <nav aria-label={label} className="mt-6 grid gap-4 border-line border-b pb-5 print:hidden">
      {groups.map(({ title, entries }) => (
        <div key={title ?? label} className="grid gap-x-4 md:grid-cols-[9rem_minmax(0,1fr)]">
          {title !== null && <p className="pt-0.5 text-note text-muted">{title}</p>}
          <ul className={`flex flex-wrap gap-x-5 gap-y-1 text-small ${title === null ? "md:col-span-2" : ""}`}>
            {entries.map(({ id, name, note }) => (
              <li key={id}>
                <a href={`#${id}`} className="link-plain inline-flex min-h-6 items-center pointer-coarse:min-h-11">
                  {name}
                </a>
                {note !== undefined && <span className="text-muted"> {note}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
