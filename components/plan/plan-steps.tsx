import { SourceLine } from "@/components/ui/source-line";
import type { ShownStep } from "@/lib/plan/plan-view";

/** Things to do, each with a box to tick on paper. */
export function PlanSteps({ steps }: { steps: readonly ShownStep[] }) {
  return (
    <ul className="mt-2 grid max-w-[44rem] gap-3">
      {steps.map(({ id, title, because, sources, basis }) => (
        <li key={id} className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 text-small">
          <span aria-hidden="true" className="mt-[5px] size-3 border border-line-strong" />
          <span>
            <b className="font-semibold">{title}.</b> <span className="text-soft">{because}</span>
            {basis === "sourced" && sources.length > 0 && <SourceLine sources={sources} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
