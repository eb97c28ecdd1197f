"use client";
/* Needs no script: as a client component it travels as the diagram's few records, not as hundreds of shapes a second time. */
import { strategyColour } from "@/components/ui/marks";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Diagram } from "@/lib/strategies/diagram";
import { narrowScene, wideScene } from "@/lib/strategies/diagram-layout";
import { type Paint, type Scene, type Shape, TEXT_PX } from "@/lib/strategies/scene";

type DiagramDrawingProps = { diagram: Diagram; strategy: StrategyId; label: string };

/** The explanation as a picture, drawn twice by the server: columns where there is room, one below the other where not. */
export function DiagramDrawing({ diagram, strategy, label }: DiagramDrawingProps) {
  return (
    <div role="img" aria-label={label} className="@container" style={{ color: strategyColour(strategy) }}>
      <Drawn scene={wideScene(diagram)} className="hidden @min-[43.75rem]:block" />
      {/* Narrower than any phone it shrinks rather than run out of the page; the list below says the same. */}
      <Drawn scene={narrowScene(diagram)} className="h-auto max-w-full @min-[43.75rem]:hidden" />
    </div>
  );
}

function Drawn({ scene: { width, height, shapes }, className }: { scene: Scene; className: string }) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontSize={TEXT_PX}
      aria-hidden="true"
      className={className}
    >
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing never changes
        <Drawing key={index} shape={shape} />
      ))}
    </svg>
  );
}

function Drawing({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case "box": {
      const { x, y, width, height, fill, edge, dashed, opacity } = shape;
      return (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          fill={fill === null ? "none" : PAINTS[fill]}
          {...(edge === null ? {} : { stroke: PAINTS[edge] })}
          {...(dashed ? { strokeDasharray: "4 3" } : {})}
          {...(opacity === 1 ? {} : { opacity })}
        />
      );
    }
    case "text": {
      const { x, y, text, paint, bold, end } = shape;
      return (
        <text
          x={x}
          y={y}
          {...(end ? { textAnchor: "end" } : {})}
          {...(paint === "muted" ? {} : { className: TEXTS[paint] })}
          {...(bold ? { fontWeight: 600 } : {})}
        >
          {text}
        </text>
      );
    }
    case "line":
      return (
        <path
          d={shape.d}
          fill="none"
          stroke={PAINTS[shape.paint]}
          {...(shape.dashed ? { strokeDasharray: "4 3" } : {})}
        />
      );
  }
}

const PAINTS = {
  ink: "var(--color-ink)",
  muted: "var(--color-muted)",
  line: "var(--color-line)",
  "line-strong": "var(--color-line-strong)",
  strategy: "currentColor",
  trained: "var(--color-trained)",
  masked: "var(--color-masked)",
  positive: "var(--color-positive)",
  negative: "var(--color-negative)",
  paper: "var(--ground)",
} as const satisfies Record<Paint, string>;

/** Text is never in a strategy's colour. */
const TEXTS = {
  ink: "fill-ink",
  muted: "fill-muted",
  line: "fill-muted",
  "line-strong": "fill-muted",
  strategy: "fill-ink",
  trained: "fill-ink",
  masked: "fill-muted",
  positive: "fill-positive",
  negative: "fill-negative",
  paper: "fill-ink",
} as const satisfies Record<Paint, string>;
