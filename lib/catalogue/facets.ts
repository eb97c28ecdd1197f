/** @file What the catalogue is filtered by: the values of a set, which sets match, and how many would. */

import { formatCount } from "@/lib/format";
import { STRATEGY_IDS } from "@/lib/knowledge/ids";
import type { CataloguedDataset } from "./catalogued";
import { DATA_DOMAINS, DATA_LANGUAGES, DATA_TECHNIQUES, LICENCES } from "./public-dataset";

export type FacetOption = { id: string; name: string };
export type Facet = {
  id: FacetId;
  name: string;
  options: readonly FacetOption[];
  /** The options that the set has; one is enough to match. */
  valuesOf: (set: CataloguedDataset) => readonly string[];
};

export const FACET_IDS = [
  "technique",
  "strategy",
  "domain",
  "language",
  "licence",
  "commercial",
  "conditions",
  "source",
  "use",
  "size",
  "year",
  "format",
  "facts",
] as const;
export type FacetId = (typeof FACET_IDS)[number];

/** What is chosen: in each facet the options of which one must hold. A facet without choice is absent or empty. */
export type Selection = Readonly<Partial<Record<FacetId, readonly string[]>>>;

const SIZES = [
  { id: "under-1k", name: "Under 1,000 rows", below: 1_000 },
  { id: "1k-10k", name: "1,000 to 9,999", below: 10_000 },
  { id: "10k-100k", name: "10,000 to 99,999", below: 100_000 },
  { id: "100k-1m", name: "100,000 to 999,999", below: 1_000_000 },
  { id: "1m-up", name: "1 million and more", below: Number.POSITIVE_INFINITY },
] as const;
const YEARS = [
  { id: "to-2017", name: "Up to 2017", last: 2017 },
  { id: "2018-2020", name: "2018–2020", last: 2020 },
  { id: "2021-2022", name: "2021–2022", last: 2022 },
  { id: "2023", name: "2023", last: 2023 },
  { id: "2024", name: "2024", last: 2024 },
  { id: "2025-on", name: "2025 and later", last: Number.POSITIVE_INFINITY },
] as const;
const FAMILIES = {
  messages: "Chat messages",
  sharegpt: "ShareGPT",
  instruction: "Instruction and output",
  pair: "Two fields",
  preference: "Chosen and rejected",
  labelled: "Labelled answers",
  prompt: "Prompts",
  text: "Running text",
  steps: "Judged steps",
  verifiable: "Checked answers",
  tree: "Message trees",
  own: "A shape of its own",
} as const;

/** The facets; strategies are named by the caller, since their names are content. */
export function facets(strategies: readonly FacetOption[]): readonly Facet[] {
  return [
    { id: "technique", name: "Technique", options: named(DATA_TECHNIQUES), valuesOf: ({ techniques }) => techniques },
    {
      id: "strategy",
      name: "Strategy",
      options: STRATEGY_IDS.flatMap((id) => strategies.filter((one) => one.id === id)),
      valuesOf: (set) => set.strategies,
    },
    { id: "domain", name: "Domain", options: named(DATA_DOMAINS), valuesOf: ({ domains }) => domains },
    { id: "language", name: "Language", options: named(DATA_LANGUAGES), valuesOf: ({ languages }) => languages },
    {
      id: "licence",
      name: "Licence",
      options: named(LICENCES).map(({ id, name }) => ({ id: linkId(id), name })),
      valuesOf: ({ licence }) => [linkId(licence.id)],
    },
    {
      id: "commercial",
      name: "Commercial use",
      options: [
        { id: "no-clause", name: "No clause against it" },
        { id: "non-commercial", name: "Non-commercial, at least in part" },
        { id: "unknown", name: "Unknown" },
      ],
      valuesOf: ({ nonCommercial }) => [
        nonCommercial === null ? "unknown" : nonCommercial ? "non-commercial" : "no-clause",
      ],
    },
    {
      id: "conditions",
      name: "Conditions",
      options: [
        { id: "share-alike", name: "Share-alike" },
        { id: "no-derivatives", name: "No derivatives" },
        { id: "neither", name: "Neither" },
        { id: "unknown", name: "Unknown" },
      ],
      valuesOf: conditionsOf,
    },
    {
      id: "source",
      name: "Synthetic",
      options: [
        { id: "answers", name: "A model wrote answers" },
        { id: "judgements", name: "A model judged" },
        { id: "wording", name: "A model reworded" },
        { id: "none", name: "No model recorded" },
      ],
      valuesOf: ({ synthetic }) => [synthetic?.part ?? "none"],
    },
    {
      id: "use",
      name: "Evaluation",
      options: [
        { id: "training", name: "May be trained on" },
        { id: "also-test", name: "Also used as a test" },
        { id: "evaluation-only", name: "Evaluation only" },
      ],
      valuesOf: (set) =>
        set.evaluationOnly ? ["evaluation-only"] : ["training", ...(isAlsoTest(set) ? ["also-test"] : [])],
    },
    {
      id: "size",
      name: "Size",
      options: [...SIZES.map(({ id, name }) => ({ id, name })), { id: "not-stated", name: "Not stated" }],
      valuesOf: ({ examples }) => [
        examples === null ? "not-stated" : (SIZES.find(({ below }) => examples < below)?.id ?? "1m-up"),
      ],
    },
    {
      id: "year",
      name: "Year",
      options: YEARS.map(({ id, name }) => ({ id, name })),
      valuesOf: ({ year }) => [YEARS.find(({ last }) => year <= last)?.id ?? "2025-on"],
    },
    {
      id: "format",
      name: "Format",
      options: named(FAMILIES),
      valuesOf: ({ rowFormat }) => [rowFormat?.family ?? "own"],
    },
    {
      id: "facts",
      name: "Facts",
      options: [
        { id: "read", name: "All read in a source" },
        { id: "some-open", name: "Read, some fields open" },
        { id: "unverified", name: "Not verified" },
      ],
      valuesOf: (set) => [set.verified ? (openCount(set) === 0 ? "read" : "some-open") : "unverified"],
    },
  ];
}

/** Listed among tests too, though not only there: whoever trains on it can no longer test with it. */
export function isAlsoTest({ techniques, evaluationOnly }: CataloguedDataset): boolean {
  return !evaluationOnly && techniques.includes("evaluation");
}

/** Fields and remarks that were not checked. */
export function openCount({ unverified, caveats }: Pick<CataloguedDataset, "unverified" | "caveats">): number {
  return unverified.length + caveats.filter(({ verified }) => !verified).length;
}

/** The sets that match in every facet, in the order given. */
export function matching(
  sets: readonly CataloguedDataset[],
  all: readonly Facet[],
  selection: Selection,
): readonly CataloguedDataset[] {
  const active = all.filter(({ id }) => isChosen(selection, id));
  return sets.filter((set) => active.every((facet) => matches(facet, selection, set)));
}

/** For each option of a facet: how many sets would match with it, the other facets being as they are. */
export function optionCounts(
  sets: readonly CataloguedDataset[],
  all: readonly Facet[],
  selection: Selection,
  facet: Facet,
): ReadonlyMap<string, number> {
  const rest = matching(sets, all, { ...selection, [facet.id]: [] });
  const counts = new Map(facet.options.map(({ id }) => [id, 0]));
  for (const set of rest) for (const value of facet.valuesOf(set)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export type WayOut = { facet: FacetId; sentence: string; found: number };

/** Where nothing matches: the facets that can be given up for a result, the fullest first. */
export function waysOut(
  sets: readonly CataloguedDataset[],
  all: readonly Facet[],
  selection: Selection,
): readonly WayOut[] {
  return all
    .filter(({ id }) => isChosen(selection, id))
    .map(({ id, name }) => {
      const found = matching(sets, all, { ...selection, [id]: [] }).length;
      return { facet: id, found, sentence: `Drop ${name.toLowerCase()}: ${formatCount(found)} would match` };
    })
    .filter(({ found }) => found > 0)
    .toSorted((a, b) => b.found - a.found);
}

/** Links keep the dot for themselves. */
function linkId(id: string): string {
  return id.replaceAll(".", "-");
}

function isChosen(selection: Selection, id: FacetId): boolean {
  return (selection[id]?.length ?? 0) > 0;
}

function matches(facet: Facet, selection: Selection, set: CataloguedDataset): boolean {
  const chosen = selection[facet.id] ?? [];
  return facet.valuesOf(set).some((value) => chosen.includes(value));
}

function conditionsOf({ shareAlike, noDerivatives }: CataloguedDataset): readonly string[] {
  const found = [
    ...(shareAlike === true ? ["share-alike"] : []),
    ...(noDerivatives === true ? ["no-derivatives"] : []),
  ];
  if (found.length > 0) return found;
  return shareAlike === null || noDerivatives === null ? ["unknown"] : ["neither"];
}

function named(names: Readonly<Record<string, string>>): readonly FacetOption[] {
  return Object.entries(names).map(([id, name]) => ({ id, name }));
}
