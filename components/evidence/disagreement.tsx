import { Chip, type ChipTone } from "@/components/ui/chip";
import { Remark } from "@/components/ui/side-note";
import type { Disagreement } from "@/lib/knowledge/disagreement";
import type { Source } from "@/lib/knowledge/source";
import { CitedSources } from "./cited-sources";
import { type Bar, ValueBars } from "./value-bars";

/** A picture with its values found. */
export type DrawnPicture = { title: string; caption: string; unit: string; bars: readonly Bar[] };
type DisagreementPartProps = {
  record: Disagreement;
  source: (citation: Disagreement["sides"][number]["cites"][number]) => Source;
  pictures: readonly DrawnPicture[];
};

const TONES = {
  "mostly yes": "positive",
  "in part": "caution",
  open: "caution",
  "mostly no": "negative",
  "a question of words": "neutral",
} satisfies Record<Disagreement["answer"], ChipTone>;

/** One contested point: who says what, what was measured, and what we make of it. */
export function DisagreementPart({ record, source, pictures }: DisagreementPartProps) {
  const { id, question, sides, measured, answer, reading } = record;
  return (
    <section
      id={id}
      aria-labelledby={`${id}-question`}
      className="scroll-mt-4 border-line-strong border-t pt-5 pb-10 target:border-accent target:border-t-2"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id={`${id}-question`} className="type-section max-w-[46rem]">
          <a href={`#${id}`} className="link-plain text-ink">
            {question}
          </a>
        </h2>
        <Chip tone={TONES[answer]}>{answer}</Chip>
      </div>
      <div className="grid-12 mt-4 items-start gap-y-6 print:block">
        <div className="md:col-span-7">
          <h3 className="text-note text-muted">Who says what</h3>
          <ul className="mt-1 grid gap-3">
            {sides.map(({ text, cites }) => (
              <li key={text}>
                <p className="text-ui">{text}</p>
                <CitedSources sources={cites.map(source)} />
              </li>
            ))}
          </ul>
          <h3 className="mt-5 text-note text-muted">What was measured</h3>
          {measured === null ? (
            <p className="mt-1 text-ui">Nothing that we know of: this is a matter of use, not of figures.</p>
          ) : (
            <>
              <p className="mt-1 text-ui">{measured.text}</p>
              <CitedSources sources={measured.cites.map(source)} />
            </>
          )}
        </div>
        <div className="grid min-w-0 gap-6 md:col-span-5">
          {pictures.map(({ title, caption, unit, bars }) => (
            <figure key={title}>
              <figcaption className="type-finding pb-1">{title}</figcaption>
              <ValueBars caption={caption} unit={unit} bars={bars} />
            </figure>
          ))}
          <Remark lead="Our reading.">{reading}</Remark>
        </div>
      </div>
    </section>
  );
}
