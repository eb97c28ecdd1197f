"use client";

import { useCallback, useState } from "react";
import { Button, WorkingButton } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/chip";
import { Dialog } from "@/components/ui/dialog";
import { OptionList } from "@/components/ui/option-list";
import { Progress } from "@/components/ui/progress";
import { Segmented } from "@/components/ui/segmented";
import { Switch } from "@/components/ui/switch";
import { Toast, type ToastMessage } from "@/components/ui/toast";

export function WorkingSpecimen() {
  const [works, setWorks] = useState(true);
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-4">
        <WorkingButton
          working={works ? "Counting tokens, 38 %" : null}
          longest="Counting tokens, 100 %"
          onStart={() => setWorks(true)}
          onCancel={() => setWorks(false)}
        >
          Count tokens
        </WorkingButton>
      </div>
      <Progress
        label="Reading train.jsonl"
        share={works ? 0.38 : null}
        done="1.2 of 3.1 GB, 41 MB a second"
        left="46 s left"
        onCancel={() => setWorks(false)}
      />
    </div>
  );
}

const VIEWS = [
  { id: "steps", name: "By steps" },
  { id: "operations", name: "By operations" },
] as const;

export function ChoiceSpecimen() {
  const [view, setView] = useState<(typeof VIEWS)[number]["id"]>("steps");
  const [differences, setDifferences] = useState(true);
  const [ranking, setRanking] = useState(false);
  const [filters, setFilters] = useState(["LoRA", "7 to 14 B", "read in full"]);
  return (
    <div className="grid justify-items-start gap-3.5">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Switch on={differences} onChange={setDifferences}>
          Only differences
        </Switch>
        <Switch on={ranking} onChange={setRanking}>
          Whole ranking
        </Switch>
        <Segmented legend="Compare" choices={VIEWS} chosen={view} onChoose={setView} />
      </div>
      <div className="flex flex-wrap gap-2">
        {filters.map((filter) => (
          <FilterChip key={filter} onRemove={() => setFilters(filters.filter((each) => each !== filter))}>
            {filter}
          </FilterChip>
        ))}
      </div>
    </div>
  );
}

const CHANGE = [
  { id: "monthly", label: "Monthly", moved: "Retraining keeps up, at twelve runs a year." },
  {
    id: "daily",
    label: "Daily",
    moved: (
      <>
        Retrieval first: facts that change cannot be trained in.{" "}
        <a href="https://arxiv.org/abs/2312.05934">Ovadia et al. 2023</a>
      </>
    ),
  },
  { id: "not-sure", label: "Not sure yet" },
];

const KINDS = [
  { id: "raw-text", label: "Raw text of the field", moved: "Domain tuning is ready." },
  { id: "pairs", label: "Instructions with answers", moved: "Instruction tuning is ready." },
  { id: "comparisons", label: "Comparisons of two answers" },
];

export function OneOfManySpecimen() {
  const [chosen, setChosen] = useState(["daily"]);
  return (
    <OptionList
      legend="How often do the facts change?"
      kind="one"
      options={CHANGE}
      chosen={chosen}
      onChoose={setChosen}
      skip={{ label: "Skip, I do not know", note: "Not known never counts as no.", onSkip: () => setChosen([]) }}
    />
  );
}

export function SeveralSpecimen() {
  const [chosen, setChosen] = useState(["raw-text"]);
  return <OptionList legend="What data exists?" kind="several" options={KINDS} chosen={chosen} onChoose={setChosen} />;
}

export function DialogSpecimen() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Start over</Button>
      <Dialog
        open={open}
        title="Start over and lose seven answers?"
        onClose={close}
        actions={
          <>
            <Button tone="primary" onClick={close}>
              Keep them
            </Button>
            <Button onClick={close}>Start over</Button>
          </>
        }
      >
        The link you copied still holds them. This cannot be undone here.
      </Dialog>
    </>
  );
}

export function ToastSpecimen() {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const close = useCallback(() => setMessage(null), []);
  return (
    <>
      <Button onClick={() => setMessage({ text: "17 rows dropped from the copy.", undo: () => {} })}>
        Drop 17 rows
      </Button>
      <Toast message={message} onClose={close} />
    </>
  );
}
