import { formatsOf, recordsOf, usualLine } from "@/app/datasets/prepared";
import { EdgeKey } from "@/components/datasets/edge-key";
import { LineSwitch } from "@/components/datasets/line-switch";
import { LossLine } from "@/components/datasets/loss-line";
import { RecordArticle } from "@/components/datasets/record-article";
import { PromptChangeReading, RecordReading } from "@/components/datasets/record-reading";
import { DOMAINS, type TechniqueId, type TechniqueRecord } from "@/lib/dataset/technique";

/** All records of a technique; for prompt tuning in two parts, since its name has two meanings. */
export function TechniqueRecords({ technique, address }: { technique: TechniqueId; address: string }) {
  const all = recordsOf(technique);
  if (technique !== "prompt-tuning") {
    return (
      <section>
        <h2 className="type-section">The records</h2>
        <EdgeKey />
        <RecordList records={all} all={all} address={address} />
      </section>
    );
  }
  return MEANINGS.map(({ meaning, heading, text }) => (
    <section key={meaning} className="mb-12">
      <h2 className="type-section">{heading}</h2>
      <p className="type-reading mt-2">{text}</p>
      <RecordList
        records={all.filter((record) => "meaning" in record && record.meaning === meaning)}
        all={all}
        address={address}
      />
    </section>
  ));
}

const MEANINGS = [
  {
    meaning: "soft-vectors",
    heading: "Prompt tuning as the papers use it: trained vectors",
    text: "A short row of vectors is trained and put before every input; the model stays as it is. So a row holds an input and its label, and no instruction: the vectors come to carry it.",
  },
  {
    meaning: "written-prompt",
    heading: "Prompt tuning as everyday speech uses it: a better written prompt",
    text: "A person rewrites the words of a prompt. Nothing is trained, so these records are no training rows: they show the prompt before and after, with the kind of answer that each brings back.",
  },
] as const;

type RecordListProps = { records: readonly TechniqueRecord[]; all: readonly TechniqueRecord[]; address: string };

function RecordList({ records, all, address }: RecordListProps) {
  return (
    <div className="mt-6 grid gap-12">
      {records.map((record) => {
        const { id, title, domain, languages, note, example } = record;
        const words = [`${all.indexOf(record) + 1} of ${all.length}`, DOMAINS[domain], ...languages.map(languageName)];
        return (
          <RecordArticle
            key={id}
            id={id}
            title={title}
            about={words.join(" · ")}
            note={note}
            reading={
              "change" in record ? (
                <PromptChangeReading change={record.change} example={example} />
              ) : (
                <RecordReading example={example} />
              )
            }
            line={
              <LineSwitch id={id} title={title} formats={formatsOf(example)} address={address}>
                <LossLine line={usualLine(example)} />
              </LineSwitch>
            }
          />
        );
      })}
    </div>
  );
}

const NAMES = new Intl.DisplayNames("en", { type: "language" });

function languageName(tag: string): string {
  return NAMES.of(tag) ?? tag;
}
