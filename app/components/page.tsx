import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ChartGallery } from "@/components/charts/gallery";
import { MoreCharts } from "@/components/charts/gallery-more";
import { AddToCompare } from "@/components/compare/add-to-compare";
import {
  ChoiceSpecimen,
  DialogSpecimen,
  OneOfManySpecimen,
  SeveralSpecimen,
  ToastSpecimen,
  WorkingSpecimen,
} from "@/components/site/specimens";
import { Button, ButtonLink } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Field, SelectField } from "@/components/ui/field";
import { MethodMark, PipelineName, StrategyMark } from "@/components/ui/marks";
import { ErrorNote, Notice, Remark } from "@/components/ui/side-note";
import { SortedTable } from "@/components/ui/sorted-table";
import { SourceLine } from "@/components/ui/source-line";
import { Tabs } from "@/components/ui/tabs";
import { Tip } from "@/components/ui/tip";
import { STRATEGY_IDS, UPDATE_METHOD_IDS } from "@/lib/knowledge/ids";

export const metadata: Metadata = { title: "Components", robots: { index: false, follow: false } };

export default function ComponentsPage() {
  return (
    <div className="page">
      <h1 className="type-title">Components and their states</h1>
      <p className="type-lead mt-3">Everything the pages are made of. The figures are examples, not data.</p>
      <div className="grid-12 mt-8 items-start gap-y-9">
        <Cell title="Button: primary, secondary, quiet, focus, not available">
          <div className="flex flex-wrap items-center gap-3.5">
            <Button tone="primary">Take the plan away</Button>
            <ButtonLink href="/guide">Open the guide</ButtonLink>
            <Button tone="quiet">Copy link</Button>
          </div>
          <div className="mt-3.5 flex flex-wrap items-center gap-3.5">
            <span className="flex rounded-field outline-2 outline-offset-2 outline-focus">
              <Button>Next question</Button>
            </span>
            <Button unavailable="answer one question first">Download</Button>
          </div>
        </Cell>
        <Cell title="Working, with progress and a way out">
          <WorkingSpecimen />
        </Cell>
        <Cell title="Switch, segmented pair, filters, chips">
          <ChoiceSpecimen />
          <div className="mt-3.5 flex flex-wrap gap-2.5">
            <Chip tone="positive">fits</Chip>
            <Chip tone="caution">tight</Chip>
            <Chip tone="negative">over</Chip>
            <Chip tone="neutral">recorded</Chip>
            <Chip tone="caution">medium confidence</Chip>
          </div>
          <div className="mt-3.5 flex flex-wrap gap-6">
            <AddToCompare pick="instruction-tuning" name="Instruction tuning" />
            <AddToCompare pick="rag" name="Retrieval" />
          </div>
        </Cell>

        <Cell title="Field: at rest, focus, error, list">
          <div className="grid gap-3">
            <Field label="Sequence length" helper="Longest row after the template" unit="tokens" defaultValue="2,048" />
            <div className="[&_div>div]:outline-2 [&_div>div]:outline-offset-2 [&_div>div]:outline-focus">
              <Field label="Rank" inputMode="numeric" defaultValue="16" />
            </div>
            <Field
              label="Micro-batch"
              unit="rows"
              defaultValue="0"
              error="A batch has at least one row. Type 1 or more; 4 is the largest that fits."
            />
            <SelectField label="Update method" defaultValue="qlora">
              <option value="lora">LoRA</option>
              <option value="qlora">QLoRA</option>
            </SelectField>
          </div>
        </Cell>
        <Cell title="Answer options: one of many, several">
          <OneOfManySpecimen />
          <div className="mt-6">
            <SeveralSpecimen />
          </div>
        </Cell>
        <Cell title="Tooltip on a chart point, same words in the table">
          <Tip
            lead={
              <>
                <StrategyMark strategy="instruction-tuning" />
                63.5 %, seven clusters
              </>
            }
          >
            FLAN, 137 B, held-out average. Wei et al. 2021, fig. 6. Medium confidence.
          </Tip>
          <div className="mt-6">
            <SourceLine
              sources={[
                { text: "Wei et al. 2021, fig. 6", href: "https://arxiv.org/abs/2109.01652" },
                { text: "Zhou et al. 2023, tab. 2", href: null },
              ]}
              confidence="medium"
            >
              Seven task clusters, LaMDA-PT 137 B.
            </SourceLine>
          </div>
        </Cell>

        <Cell title="Error, at the place">
          <ErrorNote
            lead="Line 214 of train.jsonl has no reply."
            actions={
              <>
                <a href="#line-214">Open line 214</a>
                <button type="button">Drop 17 such rows</button>
              </>
            }
          >
            Nothing in it would be trained. Add an assistant turn, or drop the row.
          </ErrorNote>
        </Cell>
        <Cell title="Empty">
          <EmptyState
            action={<Button>Choose files</Button>}
            example={<Button tone="quiet">Load two example runs</Button>}
          >
            Runs that you bring stand here, side by side, with what went wrong in each.
          </EmptyState>
        </Cell>
        <Cell title="Notice of a link that could not be read whole, remark of ours">
          <Notice lead="Two answers in this link are unknown here:">
            <code>budget=low</code>, <code>team=wizard</code>. The rest is restored.
          </Notice>
          <div className="mt-4">
            <Remark lead="How sure this is.">
              Thirteen questions are open. The one that settles most moves the winner’s share to 44 % or to 71 %.
            </Remark>
          </div>
        </Cell>

        <Cell title="Dialog and toast, opened by what they answer">
          <div className="flex flex-wrap gap-3.5">
            <DialogSpecimen />
            <ToastSpecimen />
          </div>
        </Cell>
        <Cell title="Disclosure: closed, open, quiet">
          <Disclosure summary="Training compute" figure="7 h">
            <p className="text-note text-muted">On one 48 GB card, 2.6 to 19 in four sources.</p>
          </Disclosure>
          <Disclosure summary="Forgetting" figure="3.6 points" open>
            <p className="text-note text-muted">
              Lost on general tests after tuning; 1.2 to 8.8 in five sources. One finds a gain.
            </p>
          </Disclosure>
          <Disclosure summary="Nine more, each wins in less than 0.5 % of draws" tone="quiet">
            <p className="text-note text-muted">They stand here.</p>
          </Disclosure>
        </Cell>
        <Cell title="Tabs">
          <Tabs
            label="Views of the comparison"
            first="ranges"
            keepAll
            tabs={[
              { id: "ranges", name: "Ranges", content: <p>Low, typical and high of each criterion.</p> },
              { id: "trade-offs", name: "Trade-offs", content: <p>Two criteria against each other.</p> },
              { id: "measurements", name: "Measurements", content: <p>What was published.</p> },
              { id: "words", name: "In words", content: <p>What the sources say of the pair.</p> },
            ]}
          />
        </Cell>

        <Cell title="Marks: strategies at 10, 12, 14 and 16">
          <ul className="grid gap-1.5 text-small">
            {STRATEGY_IDS.map((id) => (
              <li key={id} className="flex items-center gap-3">
                <StrategyMark strategy={id} size={10} />
                <StrategyMark strategy={id} />
                <StrategyMark strategy={id} size={14} />
                <StrategyMark strategy={id} size={16} />
                <code>{id}</code>
              </li>
            ))}
          </ul>
        </Cell>
        <Cell title="Marks: update methods, pipelines, a mark alone">
          <ul className="grid gap-1.5 text-small">
            {UPDATE_METHOD_IDS.map((id) => (
              <li key={id} className="flex items-center gap-3">
                <MethodMark method={id} />
                <MethodMark method={id} size={16} />
                <code>{id}</code>
              </li>
            ))}
          </ul>
          <ul className="mt-4 grid gap-1.5">
            <li>
              <PipelineName stages={["rag"]} name="Retrieval" />
            </li>
            <li>
              <PipelineName stages={["domain-ft", "instruction-tuning"]} name="Domain text, then instructions" />
            </li>
            <li className="font-semibold">
              <PipelineName
                stages={["domain-ft", "instruction-tuning", "preference-tuning"]}
                name="Domain text, instructions, then preferences"
              />
            </li>
            <li className="flex gap-3">
              <StrategyMark strategy="cot-ft" title="Worked solutions" /> <MethodMark method="qlora" title="QLoRA" />
            </li>
          </ul>
        </Cell>
        <Cell title="Type">
          <div className="grid gap-2">
            <p className="type-title">Title, a verdict</p>
            <p className="type-section">Section</p>
            <p className="type-finding">Finding, a chart’s question?</p>
            <p className="type-reading">
              Reading text with <em>emphasis</em>, a <dfn>definition</dfn> and <a href="#main">a link to the top</a>.
            </p>
            <p>Interface, 1,200 of 2,048 tokens</p>
            <p className="text-small">Small</p>
            <p className="text-note text-muted">Note</p>
            <p className="text-label text-muted">Label</p>
            <p>
              <code>{'{"prompt": "a"}'}</code>
            </p>
          </div>
        </Cell>

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
        <Cell title="Charts, with example numbers" full>
          <ChartGallery />
          <MoreCharts />
        </Cell>
      </div>
    </div>
  );
}

const MEMORY = ["Method", "Weights", "Adapter", "Gradients", "Optimiser", "Activations", "Overhead", "Sum"];

function Cell({
  title,
  wide = false,
  full = false,
  children,
}: {
  title: string;
  wide?: boolean;
  full?: boolean;
  children: ReactNode;
}) {
  return (
    <section
      className={`border-t border-line pt-3 ${full ? "md:col-span-12" : wide ? "md:col-span-8" : "md:col-span-4"}`}
    >
      <h2 className="mb-3 text-label text-muted">{title}</h2>
      {children}
    </section>
  );
}

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
