"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { copyAddress } from "@/components/ui/copy-address";

/** The address is the document: copying it is enough to reopen the same verdict. */
export function CopyLink() {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => setSaid(await copyAddress("Copied. It reopens the same verdict."));
  return (
    <div className="needs-script flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <Button onClick={copy}>Copy link</Button>
      <span role="status" className="text-note text-muted">
        {said}
      </span>
    </div>
  );
}
