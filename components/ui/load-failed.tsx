import type { ReactNode } from "react";
import { ErrorNote } from "./side-note";

type LoadFailedProps = { lead: string; retry: () => void; children: ReactNode };

/** Something did not arrive or could not be worked out, and can be asked for again. */
export function LoadFailed({ lead, retry, children }: LoadFailedProps) {
  return (
    <ErrorNote
      lead={lead}
      announce
      actions={
        <button type="button" onClick={retry}>
          Try again
        </button>
      }
    >
      {children}
    </ErrorNote>
  );
}
