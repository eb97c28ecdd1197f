"use client";
import { type MouseEvent, type ReactNode, useCallback, useState } from "react";
import { Toast, type ToastMessage } from "@/components/ui/toast";
import { type CitedWork, toBibtex, toCslJson } from "@/lib/evidence/citation";

type CiteAreaProps = {
  /** What a record is cited from; null where no record has the id. */
  cited: CitedWork | ((id: string) => Promise<CitedWork | null>);
  version: string;
  children: ReactNode;
};

/** Carries out the CiteButtons within. */
export function CiteArea({ cited, version, children }: CiteAreaProps) {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const close = useCallback(() => setMessage(null), []);
  const copy = async ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-cite]") : null;
    const { cite, id = "", where = "" } = button?.dataset ?? {};
    if (cite === undefined) return;
    const write = cite === "bibtex" ? toBibtex : toCslJson;
    try {
      const work = typeof cited === "function" ? await cited(id) : cited;
      if (work === null) return;
      await navigator.clipboard.writeText(write(work, id === "" ? null : { id, where }, version));
      setMessage({
        text: `Copied ${cite === "bibtex" ? "BibTeX" : "CSL-JSON"}${id === "" ? "" : ` of ${id}`}.`,
        undo: null,
      });
    } catch {
      setMessage({
        text: "It could not be copied. The permalink leads to a page with the citation as text.",
        undo: null,
      });
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the buttons within, by keyboard too
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button's click comes from the keyboard as well
    <div onClick={copy}>
      {children}
      <Toast message={message} onClose={close} />
    </div>
  );
}
