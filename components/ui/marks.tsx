import { MARKS } from "@/lib/charts/marks";
import type { StrategyId, UpdateMethodId } from "@/lib/knowledge/ids";
import { ArrowGlyph } from "./glyphs";
import { METHOD_PATHS } from "./mark-paths";

/** 10 in dense tables, 12 in rows and charts, 14 in a scatter, 16 in headings. */
type MarkSize = 10 | 12 | 14 | 16;
/** `title` names the mark where no name stands beside it; without one, readers of screens do not meet it. */
type Naming = { size?: MarkSize; title?: string | null };

/** The colour of a strategy, for marks, bars and lines; never for text. */
export function strategyColour(id: StrategyId): string {
  return `var(--color-${id})`;
}

export function StrategyMark({ strategy, size = 12, title = null }: Naming & { strategy: StrategyId }) {
  return <Mark box={12} size={size} path={MARKS[strategy]} colour={strategyColour(strategy)} title={title} />;
}

/** Which weights move, in neutral ink. */
export function MethodMark({ method, size = 12, title = null }: Naming & { method: UpdateMethodId }) {
  return <Mark box={16} size={size} path={METHOD_PATHS[method]} colour="var(--color-soft)" title={title} />;
}

type PipelineNameProps = {
  /** In order. One stage is a strategy alone. */
  stages: readonly StrategyId[];
  /** "Domain text, then instructions" */
  name: string;
  size?: MarkSize;
};

/** The marks joined by arrows, the name after them. */
export function PipelineName({ stages, name, size = 12 }: PipelineNameProps) {
  return (
    <span className="inline-flex items-baseline gap-2">
      <span className="relative top-px inline-flex flex-none items-center gap-[3px]">
        {stages.map((id, index) => (
          <span key={id} className="inline-flex items-center gap-[3px]">
            {index > 0 && <ArrowGlyph />}
            <StrategyMark strategy={id} size={size} />
          </span>
        ))}
      </span>
      <span>{name}</span>
    </span>
  );
}

type MarkProps = { box: 12 | 16; size: MarkSize; path: string; colour: string; title: string | null };

function Mark({ box, size, path, colour, title }: MarkProps) {
  return (
    <span className="relative inline-flex flex-none align-[-1px]" style={{ color: colour }}>
      <svg viewBox={`0 0 ${box} 12`} width={(size * box) / 12} height={size} aria-hidden="true">
        <path d={path} fill="currentColor" fillRule="evenodd" />
      </svg>
      {title !== null && <span className="sr-only">{title}</span>}
    </span>
  );
}
