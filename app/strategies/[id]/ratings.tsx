import { ratingGroups } from "@/app/strategies/rating-table";
import { MarginNote, PageSection } from "@/components/strategies/page-section";
import { RatingFigure } from "@/components/strategies/rating-figure";
import type { RatingRow } from "@/components/strategies/rating-rows";
import { SourceLinks } from "@/components/strategies/source-links";
import { content } from "@/content/index";
import { placeOn } from "@/lib/charts/scale";
import type { Strategy } from "@/lib/knowledge/types";

export function Ratings({ strategy: { id, name, inSentence } }: { strategy: Strategy }) {
  const ratings = content.ratings.filter((rating) => rating.strategy === id);
  const ours = ratings.filter(({ basis }) => basis === "ours").length;
  const widest = widestOf(id);
  return (
    <PageSection
      id="ratings"
      title="How it rates"
      aside={
        <>
          <MarginNote lead="What it rests on">
            <p>
              {ratings.length - ours} of {ratings.length} ratings are carried by sources;{" "}
              {ours === 0 ? "none is ours." : `our own judgement is hatched (${ours}).`} The band is the disagreement of
              the sources; the mark is the typical value.
            </p>
          </MarginNote>
          {widest !== null && (
            <MarginNote lead={`Sources disagree most on: ${widest.name}`}>
              <p>{widest.rationale}</p>
              <SourceLinks sources={widest.sources} />
            </MarginNote>
          )}
        </>
      }
    >
      <RatingFigure
        strategy={id}
        title={`Where is ${inSentence} strong, and how sure is that?`}
        groups={ratingGroups(id)}
        name={name}
        source={`Ratings of knowledge version ${content.version}, each with its sources in its row`}
      />
    </PageSection>
  );
}

/** The sourced rating with the widest band, as a share of its scale. */
function widestOf(id: Strategy["id"]) {
  const width = ({ measure: { scale }, low, high }: RatingRow) => placeOn(scale, high) - placeOn(scale, low);
  const [widest] = ratingGroups(id)
    .flatMap(({ rows }) => rows)
    .filter(({ basis }) => basis === "sourced")
    .sort((a, b) => width(b) - width(a));
  if (widest === undefined) return null;
  const sources = widest.findings.map(({ source, href }) => ({ text: source, href }));
  return { name: widest.name.toLowerCase(), rationale: widest.rationale, sources };
}
