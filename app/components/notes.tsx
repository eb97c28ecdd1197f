import { DialogSpecimen, ToastSpecimen } from "@/components/site/specimens";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { ErrorNote, Remark } from "@/components/ui/side-note";
import { Tabs } from "@/components/ui/tabs";
import { Cell } from "./cell";

/** What the page says beside its content, and what opens. */
export function Notes() {
  return (
    <>
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
        <IgnoredNotice
          ignored={[
            { name: "budget", value: "low", because: "unknown" },
            { name: "team", value: "wizard", because: "unknown" },
          ]}
        />
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
    </>
  );
}
