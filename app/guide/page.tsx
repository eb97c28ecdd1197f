import type { Metadata } from "next";

export const metadata: Metadata = { title: "Guide" };

export default function GuidePage() {
  return (
    <div className="page">
      <h1 className="type-title">Guide</h1>
    </div>
  );
}
