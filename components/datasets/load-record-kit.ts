import type { TechniqueRecord } from "@/lib/dataset/technique";
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
