import type { ReactNode } from "react";

type NoteProps = {
  /** The first words, in weight: what happened, and where. */
  lead: string;
  /** What follows from it and what to do. */
  children: ReactNode;
  /** Links or buttons that do it. */
  actions?: ReactNode;
  /** Read out when it appears. Leave off for what stands there from the start or in numbers. */
  announce?: boolean;
};

/** What stops a part of the work, at the place where it happened. */
export function ErrorNote({ announce = false, ...note }: NoteProps) {
  return <SideNote {...note} edge="border-negative" role={announce ? "alert" : undefined} />;
}

/** What the reader should know before going on: a link read in part, a stale price. */
export function Notice({ announce = false, ...note }: NoteProps) {
  return <SideNote {...note} edge="border-caution" role={announce ? "status" : undefined} />;
}

/** A remark of ours on what stands beside it. */
export function Remark({ announce = false, ...note }: NoteProps) {
  return <SideNote {...note} edge="border-accent" role={announce ? "status" : undefined} />;
}

type SideNoteProps = Omit<NoteProps, "announce"> & { edge: string; role: "alert" | "status" | undefined };

function SideNote({ lead, children, actions = null, edge, role }: SideNoteProps) {
  return (
    <div role={role} className={`border-l-2 pl-3.5 text-small ${edge}`}>
      <p>
        <b>{lead}</b> {children}
      </p>
      {actions !== null && <div className="link-row mt-1.5 print:hidden">{actions}</div>}
    </div>
  );
}
