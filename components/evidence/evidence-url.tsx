"use client";
import { useEffect } from "react";
import { onAddressChange } from "@/components/site/on-address-change";
import { writeAddress } from "@/components/site/write-address";
import { PAGE_SIZE } from "@/lib/evidence/page-size";
import { type FacetOptions, readEvidenceLink, writeEvidenceLink } from "@/lib/links/evidence-link";
import { useEvidence } from "./evidence-store";

/** Browsers refuse to have the address rewritten at every key press. */
const WRITE_AFTER_MS = 250;

/** Draws nothing. On arrival the address decides what is shown; from then on what is shown decides the address. */
export function EvidenceUrl({ options }: { options: FacetOptions }) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const page = location.pathname;
    const read = () => {
      useEvidence.setState({ ...readEvidenceLink(options, location.search), shown: PAGE_SIZE, arrived: true });
    };
    const write = () => {
      writeAddress(page, writeEvidenceLink(options, useEvidence.getState()));
    };
    read();
    const ignore = onAddressChange(read);
    const stop = useEvidence.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, WRITE_AFTER_MS);
    });
    return () => {
      clearTimeout(timer);
      ignore();
      stop();
    };
  }, [options]);
  return null;
}
