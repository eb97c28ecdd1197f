import Link from "next/link";
import { linkShape } from "@/app/guide/prepared";
import { SITUATIONS } from "@/app/situations";
import { tradeOffPicture } from "@/app/trade-off-picture";
import { Figure } from "@/components/charts/figure";
import { TradeOff } from "@/components/charts/trade-off";
import { ButtonLink } from "@/components/ui/button";
import { content } from "@/content/index";
import { describeTradeOff } from "@/lib/charts/trade-off-data";
import { formatCount } from "@/lib/format";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { writeGuideLink } from "@/lib/links/guide-link";

const knowledge = createKnowledge(content);
const shape = linkShape();
const picture = tradeOffPicture(knowledge);

/** What this answers, where to start, and what it rests on; every count is taken from the content. */
export default function HomePage() {
  const { ours, sourced } = knowledge.basisCounts();
  return (
    <div className="page">
      <div className="grid-12 gap-y-10 md:gap-y-12">
        <h1 className="type-display md:col-span-7">Prompt, retrieve or tune: which fits your case, and why?</h1>
        <p className="type-lead md:col-span-5 md:self-end">
          Answer questions about your goal, data and limits. Whichtune ranks{" "}
          <Link href="/strategies" prefetch={false}>
            eleven strategies
          </Link>{" "}
          and their sequences, says how sure it is, and shows where every number comes from.
        </p>

        <section className="md:col-span-5">
          <h2 className="text-muted text-note">Start from a situation</h2>
          <ul className="mt-2 border-ink border-t">
            {SITUATIONS.map(({ title, text, answers }) => (
              <li key={title} className="border-line border-b">
                <Link
                  href={`/guide?${writeGuideLink(shape, { answers, weights: {} })}`}
                  prefetch={false}
                  className="group block py-4 no-underline"
                >
                  <span className="block type-section font-normal group-hover:underline">{title}</span>
                  <span className="mt-1 block text-small text-soft">{text}</span>
                </Link>
              </li>
            ))}
          </ul>
          <p className="mt-6">
            <ButtonLink href="/guide" tone="primary">
              Open the guide
            </ButtonLink>
          </p>
        </section>

        <div className="min-w-0 md:col-span-7 lg:pl-4">
          <Figure
            title="How much data does each strategy ask for, and how does it do on tasks it never saw?"
            subtitle={`${describeTradeOff(picture.chart)}.`}
            chart={picture.chart}
            sources={[
              {
                text: `Ratings of knowledge version ${content.version}; intervals are the disagreement of the sources`,
                href: null,
              },
            ]}
            note={`${picture.ours} of ${picture.all} ratings are ours. Each strategy counts examples of its own kind.`}
          >
            <TradeOff chart={picture.chart} height={380} hrefOf={({ lead }) => `/strategies/${lead}`} />
          </Figure>
          <p className="mt-3 text-small">
            <Link href="/compare?view=trade-off&v=1" prefetch={false}>
              Compare up to four of them on these axes
            </Link>{" "}
            or on any other two criteria.
          </p>
        </div>
      </div>

      <div className="grid-12 mt-16 gap-y-10">
        <div className="flex flex-col gap-10 md:col-span-6">
          <section>
            <h2 className="type-section">How it decides</h2>
            <div className="mt-3 type-reading">
              <p>
                Each strategy is rated on {content.criteria.length} criteria, with an interval as wide as the sources
                disagree. Your answers move the weights, say what you are ready for, and rule out what cannot be done.
              </p>
              <p>
                The ranking comes from {formatCount(content.decision.settings.draws)} draws over ratings, weights and
                open questions. A question that you leave open is sampled; it never counts as no.
              </p>
            </div>
          </section>
          <section>
            <h2 className="type-section">What it does not know</h2>
            <p className="mt-3 type-reading">
              It has not seen your data or your model. It does not predict a score; it says which way to try first and
              what would change that. Every plan therefore begins with a prompted baseline and a test set of your own.
            </p>
          </section>
        </div>
        <section className="md:col-span-6">
          <h2 className="type-section">What it rests on</h2>
          <ul className="mt-3 text-ui">
            {[
              ["claims from four documents, in our words", content.claims.length],
              ["published measurements with their conditions", content.measurements.length],
              ["papers, repositories and documentation", content.works.length],
              ["ratings that a source carries", sourced],
              ["ratings that are our judgement, marked as such", ours],
            ].map(([text, count]) => (
              <li key={text} className="flex justify-between gap-6 border-line border-b py-2">
                <span>{text}</span>
                <span className="font-semibold">{formatCount(Number(count))}</span>
              </li>
            ))}
          </ul>
          <p className="mt-3 text-small">
            <Link href="/evidence" prefetch={false}>
              Open the evidence
            </Link>
          </p>
        </section>
      </div>
    </div>
  );
}
