"use client";
import { useEffect } from "react";
import { Notice } from "@/components/ui/side-note";
import type { LinkField } from "@/lib/links/codec";
import { readDatasetsLink, writeDatasetsLink } from "@/lib/links/datasets-link";
import { useDatasets } from "./datasets-store";

const PAUSE_MS = 200;

/** On arrival the address decides what is asked for; from then on it follows. Draws what of it could not be read. */
export function DatasetsUrl({ fields }: { fields: readonly LinkField[] }) {
  const ignored = useDatasets((state) => state.ignored);
  useEffect(() => {
    const read = () => useDatasets.setState(readDatasetsLink(fields, location.search));
    read();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const query = writeDatasetsLink(fields, useDatasets.getState());
      const address = location.pathname + (query === "" ? "" : `?${query}`) + location.hash;
      if (address !== location.pathname + location.search + location.hash) history.replaceState(null, "", address);
    };
    addEventListener("popstate", read);
    // Browsers refuse to rewrite the address a hundred times in a few seconds, and somebody may type that fast.
    const stop = useDatasets.subscribe(() => {
      clearTimeout(waiting);
      waiting = setTimeout(write, PAUSE_MS);
    });
    return () => {
      clearTimeout(waiting);
      removeEventListener("popstate", read);
      stop();
    };
  }, [fields]);
  if (ignored.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice lead="Part of the link was not read." announce>
        {ignored.map(({ name, value, because }) => `${name}=${value} (${because})`).join("; ")}. The rest is shown.
      </Notice>
    </div>
  );
}
