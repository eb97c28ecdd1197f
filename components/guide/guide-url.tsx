"use client";
import { useEffect } from "react";
import { readGuideLink, writeGuideLink } from "@/lib/links/guide-link";
import { useGuide } from "./guide-store";

type GuideUrlProps = { questions: Parameters<typeof readGuideLink>[0] };

/** Draws nothing. On arrival the address decides the answers; from then on the answers decide the address. */
export function GuideUrl({ questions }: GuideUrlProps) {
  useEffect(() => {
    const read = () => {
      const { answers, ignored } = readGuideLink(questions, location.search);
      useGuide.setState({ answers, ignored, focus: null });
    };
    if (location.search !== "") read();
    const write = () => {
      const query = writeGuideLink(questions, useGuide.getState().answers);
      const address = location.pathname + (query === "" ? "" : `?${query}`);
      if (address !== location.pathname + location.search) history.replaceState(null, "", address);
    };
    write();
    addEventListener("popstate", read);
    const stop = useGuide.subscribe(write);
    return () => {
      removeEventListener("popstate", read);
      stop();
    };
  }, [questions]);
  return null;
}
