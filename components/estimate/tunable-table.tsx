"use client";
import { DataTable } from "@/components/ui/data-table";
import type { EstimateRequest } from "@/lib/estimate/request";
import { type EstimateKit, GIB } from "@/lib/estimate/result";
import { TUNED_METHODS, tunableModels, type Way } from "@/lib/estimate/tunable";
import { METHOD_WORDS } from "@/lib/estimate/words";
import { formatCompact, formatFixed } from "@/lib/format";
import type { FitChangeId } from "@/lib/memory/fit-change";

type TunableTableProps = {
  kit: EstimateKit;
  request: EstimateRequest;
  onTake: (model: string, method: string) => void;
};

/** All models by three methods, at the least harmful settings that fit. */
export function TunableTable({ kit, request, onTake }: TunableTableProps) {
  const rows = tunableModels(kit, request);
  const can = rows.filter(({ ways }) => TUNED_METHODS.some((method) => ways[method].fits));
  return (
    <div>
      <p className="mt-2 type-reading">
        {can.length} of {rows.length} models can be tuned in one way or another, with rows of your length and the
        trainer you chose.
      </p>
      <div className="mt-3">
        <DataTable
          caption="Which models this card can tune, and how"
          captionHidden
          tight
          wide
          columns={[
            { id: "model", head: "Model" },
            { id: "size", head: "Weights", figures: true },
            ...TUNED_METHODS.map((method) => ({ id: method, head: METHOD_WORDS[method], figures: true })),
          ]}
          rows={can.map(({ model, ways }) => ({
            id: model.id,
            cells: [
              model.hfId.split("/").at(-1),
              formatCompact(model.paramsTotal),
              ...TUNED_METHODS.map((method) => (
                <WayCell key={method} way={ways[method]} onTake={() => onTake(model.id, method)} />
              )),
            ],
          }))}
        />
      </div>
      <p className="mt-2 text-muted text-note">
        Figures are GiB to plan for. Models that fit in no way are left out; full tuning of them needs more cards.
      </p>
    </div>
  );
}

const SHORT: Partial<Record<FitChangeId, string>> = {
  "fused-loss": "fused loss",
  "chunked-loss": "loss in chunks",
  checkpointing: "checkpointing",
  "micro-batch": "smaller micro-batch",
  "optimizer-8bit": "8-bit optimizer",
};

function WayCell({ way, onTake }: { way: Way; onTake: () => void }) {
  if (!way.fits) return <span className="text-muted">no</span>;
  const changes = way.changes.map((id) => SHORT[id] ?? id);
  return (
    <span>
      <button type="button" onClick={onTake} className="min-h-6 text-accent hover:underline pointer-coarse:min-h-11">
        {formatFixed(way.planFor / GIB, 1)}
      </button>
      {changes.length > 0 && (
        <span className="ml-auto block max-w-44 whitespace-normal text-muted text-note">with {changes.join(", ")}</span>
      )}
    </span>
  );
}
