import { DataTable } from "@/components/ui/data-table";
import { PipelineName } from "@/components/ui/marks";
import { SortedTable } from "@/components/ui/sorted-table";
import type { STRATEGY_IDS } from "@/lib/knowledge/ids";
import { Cell } from "./cell";

/** Tables in each of their forms. */
export function Tables() {
  return (
    <>
      <Cell title="Table: sorted by a head, a value not reported, a column that goes under the name on a phone" wide>
        <SortedTable
          caption="What a stage asks of you"
          first={{ column: "compute", direction: "ascending" }}
          columns={[
            { id: "stage", head: "Stage", sortable: true },
            { id: "kind", head: "Data", under: true },
            { id: "examples", head: "Examples", figures: true, sortable: true },
            { id: "compute", head: "Compute", unit: "h", figures: true, sortable: true },
          ]}
          rows={[
            stage("domain-ft", "Domain text", "Raw text", null, null, "19.0", 19),
            stage("instruction-tuning", "Instructions", "Pairs", "1,000", 1000, "7.0", 7),
            stage("preference-tuning", "Preferences", "Comparisons", "5,000", 5000, "8.4", 8.4),
            stage("rag", "Retrieval", "Documents", "20", 20, null, null),
          ]}
        />
      </Cell>
      <Cell title="Table: tight, with the current row and a sum">
        <DataTable
          caption="Where the lead comes from"
          tight
          columns={[
            { id: "criterion", head: "Criterion" },
            { id: "lead", head: "Lead", figures: true },
          ]}
          rows={[
            { id: "knowledge", cells: ["Domain knowledge", "+0.064"], kind: "current" },
            { id: "quality", cells: ["Target-task quality", "+0.021"] },
            { id: "compute", cells: ["Training compute", "−0.025"] },
            { id: "sum", cells: ["Lead", "+0.060"], kind: "total" },
          ]}
        />
      </Cell>
      <Cell title="Table wider than a phone, on the sunk ground" full>
        <div className="ground-sunk p-4">
          <DataTable
            caption="Memory of one job by method"
            wide
            columns={MEMORY.map((head, index) => ({
              id: head,
              head,
              figures: index > 0,
              ...(index > 0 ? { unit: "GiB" } : {}),
            }))}
            rows={[
              { id: "qlora", cells: ["QLoRA", "3.9", "0.2", "0.2", "0.3", "4.1", "1.0", "9.7"] },
              { id: "lora", cells: ["LoRA", "13.0", "0.2", "0.2", "0.3", "4.1", "1.0", "18.8"] },
              { id: "full", cells: ["Full", "13.0", null, "13.0", "52.0", "4.1", "1.0", "83.1"] },
            ]}
          />
        </div>
      </Cell>
    </>
  );
}

const MEMORY = ["Method", "Weights", "Adapter", "Gradients", "Optimiser", "Activations", "Overhead", "Sum"];

function stage(
  id: (typeof STRATEGY_IDS)[number],
  name: string,
  kind: string,
  examples: string | null,
  exampleCount: number | null,
  compute: string | null,
  hours: number | null,
) {
  return {
    id,
    cells: [<PipelineName key={id} stages={[id]} name={name} />, kind, examples, compute],
    sortBy: [name, kind, exampleCount, hours],
  };
}
