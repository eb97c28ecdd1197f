import { describe, expect, it, test } from "vitest";
import { throughputRows } from "@/lib/cost/throughput";
import { THIN_SPACE } from "@/lib/format";
import { createKnowledge } from "@/lib/knowledge/knowledge";
import { QUESTION_OPTIONS } from "@/lib/knowledge/questionnaire";
import { decidedCases } from "./cases/decided";
import { content } from "./index";
import { portraits } from "./portraits/index";

const knowledge = createKnowledge(content);
/** Example data has rules of its own: records.test.ts. */
const { dataset: _, version, ...knowledgeBase } = content;
const { decision, estimates, ...lists } = knowledgeBase;
const KINDS: readonly (readonly [string, readonly { id: string | number }[]])[] = [
  ["strategies", lists.strategies],
  ["updateMethods", lists.updateMethods],
  ["criteria", lists.criteria],
  ["criterionGroups", lists.criterionGroups],
  ["documents", lists.documents],
  ["claims", lists.claims],
  ["works", lists.works],
  ["measurements", lists.measurements],
  ["metrics", lists.metrics],
  ["uses", lists.uses],
  ["systems", lists.systems],
  ["terms", lists.terms],
  ["risks", lists.risks],
  ["comparisons", lists.comparisons],
  ["disagreements", lists.disagreements],
  ["tools", lists.tools],
  ["rules", lists.rules],
  ["examples", lists.examples],
  ["measurementGroups", lists.measurementGroups],
  ["peftRuns", lists.peftRuns],
  ["catalogue", lists.catalogue],
  ["questions", lists.questions],
  ["questionGroups", lists.questionGroups],
  ["gpus", lists.gpus],
  ["throughput", throughputRows(lists.throughput)],
  ["models", lists.models],
  ["trainers", lists.trainers],
  ["memoryRows", lists.memoryRows],
  ["fit changes", estimates.fitChanges],
  ["decided cases", decidedCases],
];

describe("ids", () => {
  it.each(KINDS)("of %s are used once", (_, records) => {
    expect(twice(records.map(({ id }) => String(id)))).toEqual([]);
  });
  it("of all kinds but ratings are looked at", () => {
    const seen = [...KINDS.map(([kind]) => kind), "ratings"];
    expect(Object.keys(lists).filter((kind) => !seen.includes(kind))).toEqual([]);
  });
  it("of claims begin with their document", () => {
    expect(content.claims.filter(({ id, document }) => !id.startsWith(`${document}-`))).toEqual([]);
  });
});

describe("content is plain data", () => {
  it.each([["content", content] as const, ["decided cases", decidedCases] as const])("%s", (_, data) => {
    expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
  });
  it("has a version", () => {
    expect(version).toMatch(/^20\d\d\.\d{1,2}\.\d+$/);
  });
});

describe("citations", () => {
  const cited = [...strings(content, "cites")];

  it("are many", () => {
    expect(cited.length).toBeGreaterThan(1000);
  });
  it("resolve, each to a source with words", () => {
    expect(cited.filter(({ text }) => !resolves(text))).toEqual([]);
  });
  it("name nothing twice in one record", () => {
    const lists = [...new Set(cited.map(({ path }) => path.replace(/\.\d+$/, "")))];
    const repeated = lists.filter((list) => {
      const texts = cited.filter(({ path }) => path.replace(/\.\d+$/, "") === list).map(({ text }) => text);
      return twice(texts).length > 0;
    });
    expect(repeated).toEqual([]);
  });
});

describe("measurements", () => {
  it("come from a work that is there", () => {
    const works: ReadonlySet<string> = new Set(content.works.map(({ id }) => id));
    const figures = [...content.measurements, ...content.peftRuns];
    expect(figures.filter(({ work }) => !works.has(work)).map(({ id }) => id)).toEqual([]);
  });
  it("hold finite figures, and at least one of them", () => {
    const faulty = content.measurements.filter(({ baseline, result, examples, points, series }) => {
      const values = [baseline, result, ...points].map(({ value }) => value);
      const axes = series?.points.flatMap(({ x, y }) => [x, y]) ?? [];
      const known = [...values, examples, ...axes].filter((value) => value !== null);
      return !known.every(Number.isFinite) || values.every((value) => value === null);
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });
});

describe("questions", () => {
  it("are those of the questionnaire, in its order, with its options", () => {
    expect(content.questions.map(({ id, options }) => [id, options.map((option) => option.id)])).toEqual(
      Object.entries(QUESTION_OPTIONS),
    );
  });
  it("name an option of theirs as the exclusive one, or none", () => {
    const exclusives = content.questions.filter(
      ({ exclusive, options }) => exclusive !== null && !options.some(({ id }) => id === exclusive),
    );
    expect(exclusives).toEqual([]);
  });
  it("stand in a group that exists", () => {
    const groups = content.questionGroups.map(({ id }) => id);
    expect([...new Set(content.questions.map(({ group }) => group))].sort()).toEqual([...groups].sort());
  });
});

describe("prose", () => {
  /** Fields that hold sentences; names, titles and scale steps are not sentences. */
  const SENTENCES = [
    "text",
    "because",
    "summary",
    "definition",
    "trap",
    "rationale",
    "finding",
    "caveat",
    "why",
    "note",
    "mitigation",
    "measures",
    "misleads",
    "difference",
    "reading",
    "together",
    "withoutClaims",
  ];
  /** The dimension that a measurement measures is an id under a name that metrics use for a sentence. */
  const isId = (path: string) => /^measurements\.\d+\.measures$/.test(path);
  const sentences = SENTENCES.flatMap((field) => [...strings(knowledgeBase, field)]).filter(({ path }) => !isId(path));
  const all = [...strings(knowledgeBase, null)];
  /** Titles of works and headings of documents are their authors'. */
  const ours = all.filter(({ path }) => !/^works\.\d+\.title$|^documents\.\d+\.sections\.\d+\.heading$/.test(path));

  it("is in every field that is looked at", () => {
    expect(SENTENCES.filter((field) => ![...strings(knowledgeBase, field)].length)).toEqual([]);
  });
  it("ends with a full stop", () => {
    expect(sentences.filter(({ text }) => !text.endsWith("."))).toEqual([]);
  });
  it("has no double spaces and none at its ends", () => {
    expect(all.filter(({ text }) => /\s\s/.test(text) || text !== text.trim())).toEqual([]);
  });
  it("does not shout", () => {
    expect(ours.filter(({ text }) => text.includes("!"))).toEqual([]);
  });
  it("puts a narrow space that does not break before every per cent sign", () => {
    /** Rows of data are written as their authors would write them. */
    const data = /^examples\.\d+\.value\.|\.(?:example|row|change|at)\./;
    const dataset = [...strings(content.dataset, null)];
    const said = [...ours, ...dataset, ...strings(portraits, null)].filter(({ path }) => !data.test(path));
    expect(said.filter(({ text }) => text.includes(`${THIN_SPACE}%`)).length).toBeGreaterThan(200);
    expect(said.filter(({ text }) => /[\d)](?!\u202f)\s?%/.test(text))).toEqual([]);
  });
  it("is never empty", () => {
    expect(all.filter(({ text }) => text === "")).toEqual([]);
  });
});

test("decision lists are not empty", () => {
  expect(Object.entries(decision).filter(([, list]) => Array.isArray(list) && list.length === 0)).toEqual([]);
});

function resolves(citation: string): boolean {
  const [kind, ...rest] = citation.split(":");
  const id = rest.join(":");
  if (kind !== "claim" && kind !== "measurement" && kind !== "work") return false;
  try {
    const { label, text } = knowledge.source(`${kind}:${id}`);
    return label !== "" && text !== "";
  } catch {
    return false;
  }
}

/** Every text under fields of this name (null: every text at all), with the way to it. */
function* strings(value: unknown, field: string | null, path = "", inside = field === null): Generator<Found> {
  if (typeof value === "string") {
    if (inside) yield { path, text: value };
  } else if (typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      const within = Array.isArray(value) ? inside : field === null || key === field;
      yield* strings(child, field, path === "" ? key : `${path}.${key}`, within);
    }
  }
}
type Found = { path: string; text: string };

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, k) => ids.indexOf(id) !== k);
}

describe("metrics", () => {
  it("name only what a measurement is given in", () => {
    const used = new Set<string>(content.measurements.map(({ metric }) => metric));
    expect(content.metrics.flatMap(({ reportedAs }) => reportedAs).filter((name) => !used.has(name))).toEqual([]);
  });
  it("leave no measurement in a metric of their own name unnamed", () => {
    for (const { name, reportedAs } of content.metrics) {
      const same = content.measurements.filter(({ metric }) => metric.toLowerCase() === name.toLowerCase());
      expect(same.filter(({ metric }) => !reportedAs.some((each) => each === metric))).toEqual([]);
    }
  });
  it("have a source or a published figure, save for four that say they have neither", () => {
    const bare = content.metrics.filter(({ cites, reportedAs }) => cites.length + reportedAs.length === 0);
    expect(bare.map(({ id }) => id)).toEqual(["retrieval-recall", "groundedness", "calibration", "bias-probes"]);
  });
});
