"use client";
import { useEffect } from "react";
import { writeAddress } from "@/components/site/write-address";
import { type LinkShape, readGuideLink, writeGuideLink } from "@/lib/links/guide-link";
import { useGuide } from "./guide-store";

/** Draws nothing. On arrival the address decides the answers; from then on the answers decide the address. */
export function GuideUrl({ shape }: { shape: LinkShape }) {
  useEffect(() => {
    const page = location.pathname;
    const read = () => {
      // Back and forward reach this page before the next one stands: that address is not its to read or write.
      if (location.pathname === page) useGuide.setState({ ...readGuideLink(shape, location.search), focus: null });
    };
    if (location.search !== "") read();
    const write = () => {
      writeAddress(page, writeGuideLink(shape, useGuide.getState()));
    };
    write();
    addEventListener("popstate", read);
    const stop = useGuide.subscribe(write);
    return () => {
      removeEventListener("popstate", read);
      stop();
    };
  }, [shape]);
  return null;
}
