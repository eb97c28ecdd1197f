import type { Metadata } from "next";
import { ChartGallery } from "@/components/charts/gallery";
import { MoreCharts } from "@/components/charts/gallery-more";
import { Cell } from "./cell";
import { Controls } from "./controls";
import { MarksAndType } from "./marks-and-type";
import { Notes } from "./notes";
import { Tables } from "./tables";

export const metadata: Metadata = { title: "Components", robots: { index: false, follow: false } };

export default function ComponentsPage() {
  return (
    <div className="page">
      <h1 className="type-title">Components and their states</h1>
      <p className="type-lead mt-3">Everything the pages are made of. The figures are examples, not data.</p>
      <div className="grid-12 mt-8 items-start gap-y-9">
        <Controls />
        <Notes />
        <MarksAndType />
        <Tables />
        <Cell title="Charts, with example numbers" full>
          <ChartGallery />
          <MoreCharts />
        </Cell>
      </div>
    </div>
  );
}
