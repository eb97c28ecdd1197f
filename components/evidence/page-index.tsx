type IndexEntry = { id: string; name: string; note?: string };
type PageIndexProps = {
  /** Names the list for readers of screens. */
  label: string;
  groups: readonly { title: string | null; entries: readonly IndexEntry[] }[];
  /** `run`: names one after the other. `lines`: one line each, for questions with their answers. */
  form?: "run" | "lines";
};

/** The contents of a long page, as links to its anchors. */
export function PageIndex({ label, groups, form = "run" }: PageIndexProps) {
  return (
    <nav aria-label={label} className="mt-6 grid gap-5 border-line border-b pb-5 print:hidden">
      {groups.map(({ title, entries }) => (
        <div key={title ?? label} className="grid gap-x-4 md:grid-cols-[9rem_minmax(0,1fr)]">
          {title !== null && <p className="pt-0.5 text-note text-muted">{title}</p>}
          <ul
            className={`text-small ${title === null ? "md:col-span-2" : ""} ${form === "run" ? "flex flex-wrap gap-x-5 gap-y-1" : "grid max-w-[46rem]"}`}
          >
            {entries.map((entry) => (
              <li
                key={entry.id}
                className={
                  form === "run"
                    ? ""
                    : "flex flex-wrap items-baseline justify-between gap-x-6 border-line border-b py-0.5"
                }
              >
                <a
                  href={`#${entry.id}`}
                  className="link-plain inline-flex min-h-6 items-center pointer-coarse:min-h-11"
                >
                  {entry.name}
                </a>
                {entry.note !== undefined && <span className="text-note text-muted">{entry.note}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
