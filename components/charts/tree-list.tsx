import { PipelineName } from "@/components/ui/marks";
import type { TreeNode } from "@/lib/charts/tree-data";

/** A tree of questions as nested lists, for narrow screens. */
export function TreeList({ node }: { node: TreeNode }) {
  if (node.kind === "end") {
    return (
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <a href={node.href} className="link-plain inline-flex min-h-11 items-center">
          <PipelineName stages={node.stages} name={node.name} />
        </a>
        <span className="text-muted text-note">
          {node.share === null ? "no answer set of ours" : `agrees in ${node.shareText} of ${node.arrivedText}`}
        </span>
      </p>
    );
  }
  return (
    <div>
      <p className="pt-2 font-semibold text-small">{node.title}</p>
      <ul>
        {node.branches.map(({ label, to }) => (
          <li key={label} className="mt-1 border-line border-l pl-3">
            <p className="text-small text-soft">{label}</p>
            <TreeList node={to} />
          </li>
        ))}
      </ul>
    </div>
  );
}
