import { MARK_GRID, MARKS } from "@/lib/charts/marks";
import type { TreeChart } from "@/lib/charts/tree-data";
import { layoutTree, TREE_TEXT } from "@/lib/charts/tree-layout";
import { MARK_STEP, SHARE_INSET } from "@/lib/charts/tree-svg";

/**
 * A tree of questions, drawn at a fixed width: what is narrower shows its table or a list instead. On paper it takes
 * the page's width.
 */
export function Tree({ chart, width, label }: { chart: TreeChart; width: number; label: string }) {
  const { height, texts, lines, ends } = layoutTree(chart, width);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="print:h-auto print:w-full">
      <title>{label}</title>
      <path d={lines} fill="none" stroke="var(--color-line-strong)" />
      <g fontSize={TREE_TEXT.size} fill="var(--color-muted)" textAnchor="end">
        <text x={width - SHARE_INSET} y={12}>
          {chart.head.share}
        </text>
        <text x={width} y={12}>
          {chart.head.arrived}
        </text>
      </g>
      {texts.map(({ x, y, lines: written, title }) => (
        <text
          key={`${x} ${y}`}
          fontSize={title ? TREE_TEXT.title : TREE_TEXT.size}
          fontWeight={title ? 600 : 400}
          fill={title ? "var(--color-ink)" : "var(--color-soft)"}
        >
          {written.map((line, index) => (
            <tspan key={line} x={x} y={y + index * TREE_TEXT.lineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {ends.map(({ end, x, right, y }) => (
        <g key={y} fontSize={TREE_TEXT.size}>
          {end.stages.map((id, index) => (
            <path
              key={id}
              d={MARKS[id]}
              fill={`var(--color-${id})`}
              fillRule="evenodd"
              transform={`translate(${x + index * MARK_STEP} ${y - 4.5 - MARK_GRID / 2})`}
            />
          ))}
          <a href={end.href}>
            <text
              x={x + end.stages.length * MARK_STEP + 6}
              y={y}
              fontSize={TREE_TEXT.title}
              className="fill-accent hover:underline"
            >
              {end.name}
            </text>
          </a>
          <text x={right - SHARE_INSET} y={y} fill="var(--color-ink)" textAnchor="end">
            {end.shareText}
          </text>
          <text x={right} y={y} fill="var(--color-muted)" textAnchor="end">
            {end.arrivedText}
          </text>
        </g>
      ))}
    </svg>
  );
}
