import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { type EstimateResult, GIB } from "@/lib/estimate/result";
import { formatCompact, formatCount, formatFixed } from "@/lib/format";

/** Allocated, reserved and what the driver shows, with the margin; then the moments of a step. */
export function FiguresTable({ result }: { result: EstimateResult }) {
  const { memory, interval } = result;
  const around = "torch.cuda.max_memory_";
  const figures = [
    ["Live tensors", `${around}allocated`, memory.allocated],
    ["Held by PyTorch", `${around}reserved`, memory.reserved],
    ["Shown by the driver", "nvidia-smi: the figure to hold against a card", memory.deviceUsed],
    ["To plan for", "with the margin that measured runs ask for", memory.planFor],
  ] as const;
  return (
    <div className="mt-4">
      <Disclosure summary="Allocated, reserved, shown; and the moments of a step" figure={null}>
        <DataTable
          caption="What each tool would report"
          tight
          columns={[
            { id: "figure", head: "Figure" },
            { id: "where", head: "Where it is read", under: true },
            { id: "gib", head: "GiB", figures: true },
          ]}
          rows={figures.map(([name, where, bytes]) => ({
            id: name,
            cells: [name, where, formatFixed(bytes / GIB, 1)],
          }))}
        />
        {interval !== null && (
          <p className="mt-2 text-note text-soft">
            Eight in ten of {formatCount(interval.runs)} measured runs would lie between{" "}
            {formatFixed(interval.low / GIB, 1)} and {formatFixed(interval.high / GIB, 1)} GiB around such an estimate.
          </p>
        )}
        <div className="mt-4">
          <DataTable
            caption="The moments of a step; the largest is the peak"
            tight
            columns={[
              { id: "moment", head: "Moment" },
              { id: "gib", head: "Live tensors, GiB", figures: true },
            ]}
            rows={memory.phases.map(({ id, name, bytes }) => ({
              id,
              cells: [name, formatFixed(bytes / GIB, 1)],
              ...(id === memory.peakPhase ? { kind: "current" as const } : {}),
            }))}
          />
        </div>
        <p className="mt-2 text-muted text-note">{formatCompact(memory.trainableParams)} parameters are trained.</p>
      </Disclosure>
    </div>
  );
}
