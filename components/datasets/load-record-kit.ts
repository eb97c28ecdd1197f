import type { TrainingExample } from "@/lib/dataset/example";
import { contrastSides, type TechniqueRecord } from "@/lib/dataset/technique";
import type { Published } from "@/lib/knowledge/publish";

export type RecordKit = {
  /** In the order of the techniques. */
  records: readonly TechniqueRecord[];
  byId: ReadonlyMap<string, TechniqueRecord>;
  write: typeof import("@/lib/dataset/record-line");
};

let loaded: Promise<RecordKit> | null = null;

/** The records and the formats, fetched once, when a format is first chosen. A failure can be tried again. */
export function loadRecordKit(address: string): Promise<RecordKit> {
  loaded ??= fetchKit(address).catch((problem: unknown) => {
    loaded = null;
    throw problem;
  });
  return loaded;
}

async function fetchKit(address: string): Promise<RecordKit> {
  const [{ records }, write] = await Promise.all([fetchRecords(address), import("@/lib/dataset/record-line")]);
  return { records, byId: new Map(records.map((record) => [record.id, record])), write };
}

async function fetchRecords(address: string): Promise<Published<"records">> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The records did not arrive (${response.status}). Try again.`);
  return response.json();
}

/** Whose lines are asked for: those of the records, or those of the sides of a contrast. */
export type LineSource = "records" | "contrasts";
type LineKit = {
  byId: ReadonlyMap<string, { id: string; example: TrainingExample }>;
  write: RecordKit["write"];
};

let contrasts: Promise<LineKit> | null = null;

/** What a single line is written from. The address is that of the records or of the contrasts. */
export function loadLineKit(source: LineSource, address: string): Promise<LineKit> {
  if (source === "records") return loadRecordKit(address);
  contrasts ??= fetchContrastKit(address).catch((problem: unknown) => {
    contrasts = null;
    throw problem;
  });
  return contrasts;
}

async function fetchContrastKit(address: string): Promise<LineKit> {
  const [{ records }, write] = await Promise.all([fetchContrasts(address), import("@/lib/dataset/record-line")]);
  return { byId: new Map(records.flatMap(contrastSides).map((side) => [side.id, side])), write };
}

async function fetchContrasts(address: string): Promise<Published<"contrasts">> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The examples did not arrive (${response.status}). Try again.`);
  return response.json();
}
