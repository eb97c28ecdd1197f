"use client";
import { useEffect, useState } from "react";
import { formatDate } from "@/lib/format";

/** Stands on paper only: when it was printed, and where the same verdict can be opened again. */
export function PrintHead() {
  const [printed, setPrinted] = useState<{ date: string; address: string } | null>(null);
  useEffect(() => {
    const note = () => setPrinted({ date: new Date().toISOString().slice(0, 10), address: location.href });
    note();
    addEventListener("beforeprint", note);
    return () => removeEventListener("beforeprint", note);
  }, []);
  return (
    <p className="hidden break-all text-label text-muted print:order-first print:mb-4 print:block">
      {printed !== null && `Whichtune, ${formatDate(printed.date)}. ${printed.address}`}
    </p>
  );
}
