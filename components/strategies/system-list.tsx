"use client";
import { PipelineName } from "@/components/ui/marks";
import type { StrategyId } from "@/lib/knowledge/ids";
import { ARTICLE_ROW, type Sourced } from "./article-row";
import { SourceLinks } from "./source-links";

type ShownSystem = Sourced & {
  name: string;
  maker: string;
  stages: readonly StrategyId[];
  stageNames: string;
  text: string;
};

export function SystemList({ systems }: { systems: readonly ShownSystem[] }) {
  return (
    <ul className="border-line border-t">
      {systems.map(({ id, name, maker, stages, stageNames, text, sources }) => (
        <li key={id} className={ARTICLE_ROW}>
          <div>
            <span className="font-semibold">{name}</span>
            <span className="block text-label text-muted">{maker}</span>
          </div>
          <div>
            <p className="text-soft">
              <PipelineName stages={stages} name={stageNames} size={10} />
            </p>
            <p className="mt-0.5">
              {text} <SourceLinks sources={sources} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
