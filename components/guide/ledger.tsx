"use client";
import { type ReactNode, useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/field";
import { TriangleGlyph } from "@/components/ui/glyphs";
import type { LedgerLine } from "@/lib/decision/ledger";
import { formatDifference } from "@/lib/format";
import { alternativeInSentence, alternativeName } from "@/lib/knowledge/wording";
import { type ShownAlternative, shownLedger, type VerdictView } from "@/lib/plan/guide-view";
import { CriterionEvidence } from "./criterion-evidence";
import type { GuideAddresses } from "./guide-job";
import type { GuideWords } from "./guide-words";
import { Reasons } from "./reasons";

type LedgerProps = { words: GuideWords; view: VerdictView; addresses: GuideAddresses["evidence"] };

/** Any two alternatives set against each other: what each criterion adds to the lead of the first over the second. */
export function Ledger({ words, view, addresses }: LedgerProps) {
  const [picked, setPicked] = useState<{ a: string | null; b: string | null }>({ a: null, b: null });
  const a = findPick(view, picked.a) ?? view.ranking[0];
  const b = findPick(view, picked.b) ?? view.ranking.find((entry) => entry !== a);
  if (a === undefined || b === undefined) return null;
  const lines = shownLedger(view, a, b);
  const options = view.ranking.map(({ stages }) => (
    <option key={keyOf(stages)} value={keyOf(stages)}>
      {alternativeName(words, stages)}
    </option>
  ));
  return (
    <div className="grid gap-3">
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2 print:hidden">
        <SelectField
          label="This"
          value={keyOf(a.stages)}
          onChange={({ target }) => setPicked((before) => ({ ...before, a: target.value }))}
        >
          {options}
        </SelectField>
        <SelectField
          label="Against"
          value={keyOf(b.stages)}
          onChange={({ target }) => setPicked((before) => ({ ...before, b: target.value }))}
        >
          {options}
        </SelectField>
      </div>
      {a === b ? (
        <p className="text-small text-soft">Choose two different alternatives.</p>
      ) : (
        <>
          <Lines words={words} view={view} pair={[a, b]} lines={lines} addresses={addresses} />
          {[a, b].map((pick) => (
            <Disclosure
              key={keyOf(pick.stages)}
              summary={`Records that speak about ${alternativeInSentence(words, pick.stages)}`}
              figure={`${pick.reasons.length}`}
            >
              <Reasons reasons={pick.reasons.flatMap((id) => view.records[id] ?? [])} />
            </Disclosure>
          ))}
        </>
      )}
    </div>
  );
}

/** Lines below a five-hundredth of value add up in one line, so that the sum stays whole. */
const SMALLEST = 0.002;
const COLUMNS =
  "grid grid-cols-[9px_minmax(0,1fr)_minmax(0,30%)_3.5rem] items-center gap-x-2 border-line max-sm:border-b max-sm:py-1 sm:grid-cols-[9px_minmax(0,1fr)_minmax(0,38%)_4rem]";

type LinesProps = LedgerProps & { pair: readonly [ShownAlternative, ShownAlternative]; lines: readonly LedgerLine[] };

function Lines({ words, view, pair, lines, addresses }: LinesProps) {
  const [a, b] = pair;
  const shown = lines.filter(({ contribution }) => Math.abs(contribution) >= SMALLEST);
  const rest = lines.filter(({ contribution }) => Math.abs(contribution) < SMALLEST);
  const widest = Math.max(...lines.map(({ contribution }) => Math.abs(contribution)), Number.EPSILON);
  const stages = [...new Set([...a.stages, ...b.stages])];
  return (
    <div>
      <div className={`${COLUMNS} border-line border-b pb-1 text-label text-muted`}>
        <span className="col-start-2">Criterion, by what it adds</span>
        <span className="grid grid-cols-2 gap-2">
          <span className="text-right">against</span>
          <span>for</span>
        </span>
        <span className="text-right">lead</span>
      </div>
      {shown.map(({ id, contribution }) => {
        const criterion = words.criteria.find((known) => known.id === id);
        const row = (
          <>
            <span>{criterion?.name ?? PRICES[id] ?? id}</span>
            <Bar share={contribution / widest} />
            <span className="text-right">{formatDifference(contribution, 3)}</span>
          </>
        );
        return criterion === undefined ? (
          <div key={id} className={`${COLUMNS} min-h-8 text-small`}>
            <span />
            {row}
          </div>
        ) : (
          <Opening key={id} row={row}>
            <CriterionEvidence
              words={words}
              criterion={criterion}
              weight={view.weights.find((weight) => weight.criterion === id)?.weight ?? 0}
              stages={stages}
              addresses={addresses}
            />
          </Opening>
        );
      })}
      {rest.length > 0 && (
        <div className={`${COLUMNS} min-h-8 text-small text-soft`}>
          <span className="col-start-2">{rest.length} more together</span>
          <Bar share={sumOf(rest) / widest} />
          <span className="text-right">{formatDifference(sumOf(rest), 3)}</span>
        </div>
      )}
      <div className={`${COLUMNS} min-h-8 border-ink border-t font-semibold text-small`}>
        <span className="col-start-2 col-end-4">Lead</span>
        <span className="text-right">{formatDifference(a.value - b.value, 3)}</span>
      </div>
    </div>
  );
}

/** A line that opens to its evidence; what is inside is drawn, and fetched, only once it is open. */
function Opening({ row, children }: { row: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary
        className={`${COLUMNS} min-h-8 cursor-pointer list-none text-small pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden`}
      >
        <span className="text-muted transition-transform duration-(--duration-quick) [[open]>summary>&]:rotate-90">
          <TriangleGlyph open={false} />
        </span>
        {row}
      </summary>
      <div className="border-line border-b pl-[17px]">{open && children}</div>
    </details>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <span aria-hidden="true" className="relative block h-3">
      <span className="absolute -inset-y-2 left-1/2 border-line-strong border-l" />
      <span
        className={`absolute inset-y-0 ${share > 0 ? "left-1/2 bg-soft" : "right-1/2 border border-soft"}`}
        style={{ width: `${50 * Math.abs(share)}%` }}
      />
    </span>
  );
}

const PRICES: Readonly<Record<string, string>> = { delay: "Price of delays", margin: "Price of a further stage" };

function sumOf(lines: readonly LedgerLine[]): number {
  return lines.reduce((sum, { contribution }) => sum + contribution, 0);
}

function findPick(view: VerdictView, key: string | null): ShownAlternative | undefined {
  return view.ranking.find(({ stages }) => keyOf(stages) === key);
}

function keyOf(stages: readonly string[]): string {
  return stages.join(" ");
}
