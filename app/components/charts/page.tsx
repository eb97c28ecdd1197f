import type { Metadata } from "next";
import Link from "next/link";
import { ChartGallery } from "@/components/charts/gallery";
import { MoreCharts } from "@/components/charts/gallery-more";

export const metadata: Metadata = { title: "Charts", robots: { index: false, follow: false } };

export default function ChartsPage() {
  return (
    <div className="page">
      <h1 className="type-title">Charts and their states</h1>
      <p className="type-lead mt-3">
        Every kind of figure that the pages draw. The figures are examples, not data.{" "}
        <Link href="/components" prefetch={false}>
          Components
        </Link>
      </p>
      <h2 className="mt-8 mb-6 text-label text-muted">With example numbers</h2>
      <div>
        <ChartGallery />
        <MoreCharts />
      </div>
    </div>
  );
}
