import type { Metadata } from "next";
import Link from "next/link";
import { dataAddress } from "@/app/data/addresses";
import { contrasts, formatsOf, usualLine } from "@/app/datasets/prepared";
import { ContrastRow } from "@/components/datasets/contrast";
import { DatasetsUrl } from "@/components/datasets/datasets-url";
import { EdgeKey } from "@/components/datasets/edge-key";
import { Invented } from "@/components/datasets/invented";
import { LineSwitch } from "@/components/datasets/line-switch";
import { LossLine } from "@/components/datasets/loss-line";
import { RecordReading } from "@/components/datasets/record-reading";
import { TECHNIQUES } from "@/lib/dataset/technique";

export const metadata: Metadata = {
  title: "What would each technique learn from it?",
  description:
    "One task as training data for several techniques, side by side, and what a model would learn from each.",
};

/** The link of this page carries nothing; a format that was chosen on another page does not hold here. */
const NO_FIELDS: readonly [] = [];

export default function ContrastsPage() {
  const address = dataAddress("contrasts");
  return (
    <div className="page">
      <h1 className="type-title">What would each technique learn from it?</h1>
      <p className="type-lead mt-3">
        One task, written as data for several techniques, and what a model would take from rows like it.
      </p>
      <DatasetsUrl fields={NO_FIELDS} />
      <EdgeKey />
      <Invented />
      <nav aria-label="Tasks" className="link-row mt-4 print:hidden">
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
            reading={({ example }) => <RecordReading example={example} />}
            line={({ id, technique, example }) => (
              <LineSwitch
                id={id}
                title={`${contrast.title}: ${TECHNIQUES[technique].name}`}
                formats={formatsOf(example)}
                address={address}
                source="contrasts"
              >
                <LossLine line={usualLine(example)} />
              </LineSwitch>
            )}
          />
        ))}
      </div>
    </div>
  );
}
