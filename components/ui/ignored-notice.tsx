import type { ReactNode } from "react";
import type { Ignored } from "@/lib/links/codec";
import { IGNORED_LEAD, ignoredWords } from "@/lib/links/ignored";
import { Notice } from "./side-note";

/** Says which part of a link could not be used; nothing where all of it was. Children: what follows from that here. */
export function IgnoredNotice({ ignored, children }: { ignored: readonly Ignored[]; children?: ReactNode }) {
  if (ignored.length === 0) return null;
  return (
    <Notice lead={IGNORED_LEAD} announce>
      {ignoredWords(ignored)} {children}
    </Notice>
  );
}
