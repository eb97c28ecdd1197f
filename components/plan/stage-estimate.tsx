import Link from "next/link";
import { estimateConditions, estimateFigures } from "@/lib/plan/estimate-words";
import type { StageEstimate } from "@/lib/plan/stage-estimate";

/** Memory, hours and money of a stage, and the way to the same estimate, where everything can be changed. */
export function StageEstimateText({ estimate }: { estimate: StageEstimate }) {
  const [memory, ...rest] = estimateFigures(estimate);
  return (
    <div className="grid gap-1 text-small">
      <p>
        <b className="font-semibold">{memory}.</b> {rest.length > 0 && `${rest.join("; ")}.`}
      </p>
      <p className="text-note text-muted">{estimateConditions(estimate)}</p>
      <p className="print:hidden">
        <Link
          href={`/estimate?${estimate.query}`}
          prefetch={false}
          className="link-plain inline-flex min-h-6 items-center pointer-coarse:min-h-11"
        >
          {estimate.verdict === "fits" ? "Open the estimate" : "Open the estimate and make it fit"}
        </Link>
      </p>
    </div>
  );
}
