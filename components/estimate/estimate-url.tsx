"use client";
import { useEffect } from "react";
import { endArrival } from "@/components/guide/arriving-script";
import { writeAddress } from "@/components/site/write-address";
import { estimateFields, listsOf } from "@/lib/estimate/fields";
import type { EstimateKit } from "@/lib/estimate/result";
import { fieldsWithoutEffect } from "@/lib/estimate/state";
import { readEstimateLink, writeEstimateLink } from "@/lib/links/estimate-link";
import { useEstimate } from "./estimate-store";

/** Draws nothing. On arrival the address decides the estimate; from then on the estimate decides the address. */
export function EstimateUrl({ kit }: { kit: EstimateKit }) {
  useEffect(() => {
    const fields = estimateFields(listsOf(kit));
    const page = location.pathname;
    const read = () => {
      // Back and forward reach this page before the next one stands: that address is not its to read or write.
      if (location.pathname !== page) return;
      const { ignored, ...link } = readEstimateLink(fields, location.search);
      useEstimate.setState({ ...link, ignored: [...ignored, ...fieldsWithoutEffect(kit, link.state)], past: [] });
    };
    if (location.search !== "") read();
    const write = () => {
      writeAddress(page, writeEstimateLink(fields, useEstimate.getState()));
    };
    write();
    endArrival();
    addEventListener("popstate", read);
    const stop = useEstimate.subscribe(write);
    return () => {
      removeEventListener("popstate", read);
      stop();
    };
  }, [kit]);
  return null;
}
