"use client";
import { useEffect } from "react";
import { endArrival } from "@/components/guide/arriving-script";
import { onAddressChange } from "@/components/site/on-address-change";
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
      const { ignored, ...link } = readEstimateLink(fields, location.search);
      useEstimate.setState({ ...link, ignored: [...ignored, ...fieldsWithoutEffect(kit, link.state)], past: [] });
    };
    if (location.search !== "") read();
    const write = () => {
      writeAddress(page, writeEstimateLink(fields, useEstimate.getState()));
    };
    write();
    endArrival();
    const ignore = onAddressChange(read);
    const stop = useEstimate.subscribe(write);
    return () => {
      ignore();
      stop();
    };
  }, [kit]);
  return null;
}
