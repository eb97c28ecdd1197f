"use client";
import { useEffect } from "react";
import { onAddressChange } from "@/components/site/on-address-change";
import { writeAddress } from "@/components/site/write-address";
import { type LinkShape, readGuideLink, writeGuideLink } from "@/lib/links/guide-link";
import { useGuide } from "./guide-store";

/** Draws nothing. On arrival the address decides the answers; from then on the answers decide the address. */
export function GuideUrl({ shape }: { shape: LinkShape }) {
  useEffect(() => {
    const page = location.pathname;
    const read = () => {
      useGuide.setState({ ...readGuideLink(shape, location.search), focus: null });
    };
    if (location.search !== "") read();
    const write = () => {
      writeAddress(page, writeGuideLink(shape, useGuide.getState()));
    };
    write();
    const ignore = onAddressChange(read);
    const stop = useGuide.subscribe(write);
    return () => {
      ignore();
      stop();
    };
  }, [shape]);
  return null;
}
