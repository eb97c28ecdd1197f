import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "No page here" };

export default function NotFound() {
  return (
    <div className="page">
      <h1 className="type-title">There is no page at this address.</h1>
      <p className="type-lead mt-3">
        It may have moved, or a letter of the address is off. Answers and plans are kept in links, so none are lost
        here.
      </p>
      <div className="mt-8 flex flex-wrap items-center gap-5">
        <ButtonLink href="/guide" tone="primary">
          Open the guide
        </ButtonLink>
        <ButtonLink href="/" tone="quiet">
          Go to the first page
        </ButtonLink>
      </div>
    </div>
  );
}
