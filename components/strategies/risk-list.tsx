"use client";
import { Disclosure } from "@/components/ui/disclosure";
import { ARTICLE_ROW, type Sourced } from "./article-row";
import { SourceLinks } from "./source-links";

type ShownRisk = Sourced & { name: string; text: string; mitigation: string };
type RiskListProps = { risks: readonly ShownRisk[]; rest: readonly { id: string; name: string; mitigation: string }[] };

export function RiskList({ risks, rest }: RiskListProps) {
  return (
    <>
      <dl className="border-line border-t">
        {risks.map(({ id, name, text, mitigation, sources }) => (
          <div key={id} className={ARTICLE_ROW}>
            <dt className="font-semibold">{name}</dt>
            <dd className="grid gap-1">
              <p>{text}</p>
              <p className="text-soft">
                <b>What helps.</b> {mitigation} <SourceLinks sources={sources} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more, shared by most strategies`} tone="quiet">
          <dl>
            {rest.map(({ id, name, mitigation }) => (
              <div key={id} className={ARTICLE_ROW}>
                <dt className="font-semibold">{name}</dt>
                <dd className="text-soft">{mitigation}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  );
}
