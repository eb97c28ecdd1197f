import type { Metadata } from "next";
import Link from "next/link";
import { Controls } from "./controls";
import { MarksAndType } from "./marks-and-type";
import { Notes } from "./notes";
import { Tables } from "./tables";

export const metadata: Metadata = { title: "Components", robots: { index: false, follow: false } };

export default function ComponentsPage() {
  return (
    <div className="page">
      <h1 className="type-title">Components and their states</h1>
      <p className="type-lead mt-3">
        Everything the pages are made of. The figures are examples, not data.{" "}
        <Link href="/components/charts" prefetch={false}>
          Charts
        </Link>
      </p>
      <div className="grid-12 mt-8 items-start gap-y-9">
        <Controls />
        <Notes />
        <MarksAndType />
        <Tables />
      </div>
    </div>
  );
}
