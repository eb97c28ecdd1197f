import { AddToCompare } from "@/components/compare/add-to-compare";
import { ChoiceSpecimen, OneOfManySpecimen, SeveralSpecimen, WorkingSpecimen } from "@/components/site/specimens";
import { Button, ButtonLink } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Field, SelectField } from "@/components/ui/field";
import { StrategyMark } from "@/components/ui/marks";
import { SourceLine } from "@/components/ui/source-line";
import { Tip } from "@/components/ui/tip";
import { Cell } from "./cell";

/** What a reader presses, chooses and fills in. */
export function Controls() {
  return (
    <>
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
              {
                text: "Hu et al. 2021, tab. 4",
                href: "https://arxiv.org/abs/2106.09685",
                permalinks: ["/evidence/sources/2106-09685"],
              },
            ]}
            confidence="medium"
          >
            Seven task clusters, LaMDA-PT 137 B.
          </SourceLine>
        </div>
      </Cell>
    </>
  );
}
