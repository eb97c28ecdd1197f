"use client";
import { useEffect, useLayoutEffect } from "react";
import { endArrival } from "@/components/guide/arriving-script";
import { onAddressChange } from "@/components/site/on-address-change";
import { writeAddress } from "@/components/site/write-address";
import { type CompareShape, readCompareLink, writeCompareLink } from "@/lib/links/compare-link";
import { showPicks, useComparison } from "./comparison-store";

/** Draws nothing. On arrival the address decides what is compared, before the first paint; then the page decides the address. */
export function ComparisonUrl({ shape }: { shape: CompareShape }) {
  useLayoutEffect(() => {
    const read = () => {
      const link = readCompareLink(shape, location.search);
      useComparison.setState(link);
      showPicks(link.picks);
    };
    read();
    const ignore = onAddressChange(read);
    return () => {
      ignore();
      showPicks(null);
    };
  }, [shape]);
  useEffect(() => {
    const write = () => {
      writeAddress("/compare", writeCompareLink(shape, useComparison.getState()));
    };
    const stop = useComparison.subscribe(write);
    endArrival();
    return stop;
  }, [shape]);
  return null;
}
