"use client";
import Link from "next/link";
import { useEffect, useState } from "react";
import { IntervalBar, Ruled, TickTexts } from "@/components/charts/interval-bar";
import { writeAddress } from "@/components/site/write-address";
import { SelectField } from "@/components/ui/field";
import { focusNext } from "@/components/ui/focus-next";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { StrategyMark } from "@/components/ui/marks";
import { type Interval, placedTicks } from "@/lib/charts/interval-data";
import type { AxisScale } from "@/lib/charts/scale";
import { formatCount, formatRange } from "@/lib/format";
import type { StrategyId } from "@/lib/knowledge/ids";
import type { Ignored } from "@/lib/links/codec";
import {
  type FilterChoices,
  type FilterEntry,
  matches,
  NO_FILTER,
  readFilter,
  type StrategyFilter,
  writeFilter,
} from "@/lib/strategies/filter";

export type TreeLeaf = { id: StrategyId; name: string; summary: string; needs: Interval; filter: FilterEntry };
export type TreeFamily = {
  id: string;
  name: string;
  branches: readonly { id: string; name: string; leaves: readonly TreeLeaf[] }[];
};
type Choice = { id: string; name: string };
type FamilyTreeProps = {
  families: readonly TreeFamily[];
  scale: AxisScale;
  choices: { readonly [part in keyof StrategyFilter]: readonly Choice[] };
};

/** The strategies as a tree, each with how many examples it asks for. A filter greys what does not fit; nothing moves. */
export function FamilyTree({ families, scale, choices }: FamilyTreeProps) {
  const ids = idsOf(choices);
  const [filter, setFilter] = useState(NO_FILTER);
  const [ignored, setIgnored] = useState<readonly Ignored[]>([]);
  useEffect(() => {
    const arrived = readFilter(idsOf(choices), location.search);
    setFilter(arrived.filter);
    setIgnored(arrived.ignored);
  }, [choices]);
  const choose = (next: StrategyFilter) => {
    setFilter(next);
    setIgnored([]);
    writeAddress(location.pathname, writeFilter(ids, next));
  };
  const leaves = families.flatMap(({ branches }) => branches.flatMap((branch) => branch.leaves));
  const fit = leaves.filter((leaf) => matches(leaf.filter, filter));
  const filtered = Object.values(filter).some((value) => value !== null);
  return (
    <div>
      <div className="needs-script">
        <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2 lg:grid-cols-4">
          {PARTS.map(({ part, label, any }) => (
            <SelectField
              key={part}
              label={label}
              value={filter[part] ?? ""}
              onChange={({ target }) => choose({ ...filter, [part]: target.value === "" ? null : target.value })}
            >
              <option value="">{any}</option>
              {choices[part].map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
        <p className="flex min-h-11 flex-wrap items-center gap-x-5 text-small">
          <span id="strategies-found" tabIndex={-1} role="status">
            {fit.length === 0
              ? "No strategy fits all of this."
              : `${fit.length} of ${leaves.length} fit${filtered ? `: ${fit.map(({ name }) => name).join(", ")}.` : "."}`}
          </span>
          {filtered && (
            <button
              type="button"
              onClick={() => {
                choose(NO_FILTER);
                focusNext("strategies-found");
              }}
              className="min-h-6 font-semibold text-accent hover:underline pointer-coarse:min-h-11"
            >
              Show all
            </button>
          )}
        </p>
        {ignored.length > 0 && (
          <div className="pb-4">
            <IgnoredNotice ignored={ignored} />
          </div>
        )}
      </div>
      <div
        aria-hidden="true"
        className="flex justify-end border-line-strong border-b pb-1 text-label text-muted max-lg:hidden"
      >
        <div className="mr-auto flex">
          <span className="w-[9.5rem] pr-4">What moves</span>
          <span className="w-[11.5rem] pl-7">What it learns from</span>
          <span className="pl-7">Strategy</span>
        </div>
        <div className="w-60">
          <TickTexts ticks={placedTicks(scale, "compact")} />
        </div>
        <span className="w-32 text-right">examples</span>
      </div>
      <ul>
        {families.map((family) => (
          <li key={family.id} className="border-line border-b lg:flex">
            <p className="font-semibold text-small max-lg:pt-5 lg:w-[9.5rem] lg:flex-none lg:self-center lg:pr-4">
              {family.name}
            </p>
            <Branching sizes={family.branches.map(({ leaves: own }) => own.length)} />
            <ul className="min-w-0 lg:grow">
              {family.branches.map((branch) => (
                <li key={branch.id} className="max-lg:border-line max-lg:border-l max-lg:pl-3 lg:flex">
                  <p className="text-muted text-note max-lg:pt-3 lg:w-[9.5rem] lg:flex-none lg:self-center lg:pr-3 lg:pl-2">
                    <span className="lg:sr-only">learns from </span>
                    {branch.name}
                  </p>
                  <Branching sizes={branch.leaves.map(() => 1)} />
                  <ul className="min-w-0 lg:grow">
                    {branch.leaves.map((leaf) => (
                      <Leaf key={leaf.id} leaf={leaf} scale={scale} fits={fit.includes(leaf)} />
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

const PARTS = [
  { part: "moves", label: "What moves", any: "anything or nothing" },
  { part: "from", label: "What it learns from", any: "whatever there is" },
  { part: "good", label: "Good for", any: "no matter what" },
  { part: "examples", label: "Needs at most", any: "any number of examples" },
] as const;

/** Rows of the tree are this high where it is drawn as one, so that its lines can be drawn beforehand. */
const ROW_PX = 68;

/** From one point to the middle of each part, as many rows high as the parts are together. */
function Branching({ sizes }: { sizes: readonly number[] }) {
  const total = sizes.reduce((sum, size) => sum + size, 0) * ROW_PX;
  let top = 0;
  const middles = sizes.map((size) => {
    const middle = top + (size * ROW_PX) / 2;
    top += size * ROW_PX;
    return middle;
  });
  const [first, last] = [middles[0] ?? 0, middles.at(-1) ?? 0];
  return (
    <svg width="28" height={total} viewBox={`0 0 28 ${total}`} aria-hidden="true" className="flex-none max-lg:hidden">
      <path
        d={`M0 ${total / 2}H12M12 ${first}V${last}${middles.map((middle) => `M12 ${middle}H26`).join("")}`}
        fill="none"
        stroke="var(--color-line-strong)"
      />
    </svg>
  );
}

function Leaf({
  leaf: { id, name, summary, needs },
  scale,
  fits,
}: {
  leaf: TreeLeaf;
  scale: AxisScale;
  fits: boolean;
}) {
  return (
    <li className="lg:flex lg:h-17 lg:items-center">
      <div className="min-w-0 max-lg:pt-1.5 lg:grow lg:pr-5">
        <Link
          href={`/strategies/${id}`}
          prefetch={false}
          className={`link-plain inline-flex min-h-6 items-center gap-2 font-semibold pointer-coarse:min-h-11 ${fits ? "text-ink" : "text-muted"}`}
        >
          <span className={fits ? "" : "opacity-35"}>
            <StrategyMark strategy={id} />
          </span>
          {name}
        </Link>
        {!fits && <span className="sr-only"> (does not fit the filter)</span>}
        <p className={`text-note ${fits ? "text-soft" : "text-muted"}`}>{summary}</p>
      </div>
      <div className={`lg:w-60 lg:flex-none lg:self-stretch ${fits ? "" : "opacity-35"}`}>
        <Ruled ticks={placedTicks(scale, "compact")} className="h-full max-lg:py-1">
          <IntervalBar interval={needs} scale={scale} />
        </Ruled>
      </div>
      <p className="whitespace-nowrap text-note max-lg:pb-3 lg:w-32 lg:flex-none lg:text-right">
        <span className="lg:sr-only">examples: typical </span>
        <span className={fits ? "font-semibold" : "text-muted"}>{formatCount(needs.typical)}</span>{" "}
        <span className="text-muted lg:block">{formatRange(needs.low, needs.high, "count")}</span>
        {needs.basis === "ours" && <span className="sr-only">, our own judgement</span>}
      </p>
    </li>
  );
}

function idsOf(choices: FamilyTreeProps["choices"]): FilterChoices {
  const ids = (list: readonly Choice[]) => list.map(({ id }) => id);
  return {
    moves: ids(choices.moves),
    from: ids(choices.from),
    good: ids(choices.good),
    examples: ids(choices.examples),
  };
}
