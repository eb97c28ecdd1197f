import type { Metadata } from "next";
import Link from "next/link";
import { contrasts } from "@/app/datasets/prepared";
import { ContrastRow } from "@/components/datasets/contrast";
import { EdgeKey } from "@/components/datasets/edge-key";
import { Invented } from "@/components/datasets/invented";
import { RecordReading } from "@/components/datasets/record-reading";

export const metadata: Metadata = {
  title: "What would each technique learn from it?",
  description:
    "One task as training data for several techniques, side by side, and what a model would learn from each.",
};

export default function ContrastsPage() {
  return (
    <div className="page">
      <h1 className="type-title">What would each technique learn from it?</h1>
      <p className="type-lead mt-3">
        One task, written as data for several techniques, and what a model would take from rows like it.
      </p>
      <EdgeKey />
      <Invented />
      <nav aria-label="Tasks" className="link-row mt-4">
        {contrasts.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
        <Link href="/datasets">All techniques</Link>
      </nav>
      <div className="mt-12 grid gap-16">
        {contrasts.map((contrast) => (
          <ContrastRow
            key={contrast.id}
            contrast={contrast}
            reading={(example) => <RecordReading example={example} />}
          />
        ))}
      </div>
    </div>
  );
}
