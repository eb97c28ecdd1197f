"use client";
import { useEffect } from "react";
import { onAddressChange } from "@/components/site/on-address-change";
import { writeAddress } from "@/components/site/write-address";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import type { LinkField } from "@/lib/links/codec";
import { readDatasetsLink, writeDatasetsLink } from "@/lib/links/datasets-link";
import { useDatasets } from "./datasets-store";

const PAUSE_MS = 200;

/** On arrival the address decides what is asked for; from then on it follows. Draws what of it could not be read. */
export function DatasetsUrl({ fields }: { fields: readonly LinkField[] }) {
  const ignored = useDatasets((state) => state.ignored);
  useEffect(() => {
    const page = location.pathname;
    const read = () => {
      useDatasets.setState(readDatasetsLink(fields, location.search));
    };
    read();
    let waiting: ReturnType<typeof setTimeout> | null = null;
    const write = () => {
      writeAddress(page, writeDatasetsLink(fields, useDatasets.getState()));
    };
    const ignore = onAddressChange(read);
    // Browsers refuse to rewrite the address a hundred times in a few seconds, and somebody may type that fast.
    const stop = useDatasets.subscribe(() => {
      if (waiting !== null) clearTimeout(waiting);
      waiting = setTimeout(settle, PAUSE_MS);
    });
    const settle = () => {
      if (waiting === null) return;
      clearTimeout(waiting);
      waiting = null;
      write();
    };
    // Rewriting the address while a followed link is on its way would call the reader back: write before it starts.
    document.addEventListener("click", settle, true);
    return () => {
      if (waiting !== null) clearTimeout(waiting);
      document.removeEventListener("click", settle, true);
      ignore();
      stop();
    };
  }, [fields]);
  if (ignored.length === 0) return null;
  return (
    <div className="mb-6">
      <IgnoredNotice ignored={ignored} />
    </div>
  );
}
