import { publishedFetcher } from "@/components/ui/fetch-published";
import { loadOnce } from "@/components/ui/load-once";
import type { TrainingExample } from "@/lib/dataset/example";
import { contrastSides, type TechniqueRecord } from "@/lib/dataset/technique";

const fetchRecords = publishedFetcher("The records", "Try again.");
const fetchContrasts = publishedFetcher("The examples", "Try again.");

export type RecordKit = {
  /** In the order of the techniques. */
  records: readonly TechniqueRecord[];
  byId: ReadonlyMap<string, TechniqueRecord>;
  write: typeof import("@/lib/dataset/record-line");
};

/** The records and the formats, fetched once, when a format is first chosen. A failure can be tried again. */
export const loadRecordKit = loadOnce(fetchKit);

async function fetchKit(address: string): Promise<RecordKit> {
  const [{ records }, write] = await Promise.all([
    fetchRecords<"records">(address),
    import("@/lib/dataset/record-line"),
  ]);
  return { records, byId: new Map(records.map((record) => [record.id, record])), write };
}

/** Whose lines are asked for: those of the records, or those of the sides of a contrast. */
export type LineSource = "records" | "contrasts";
type LineKit = {
  byId: ReadonlyMap<string, { id: string; example: TrainingExample }>;
  write: RecordKit["write"];
};

const loadContrastKit = loadOnce(fetchContrastKit);

/** What a single line is written from. The address is that of the records or of the contrasts. */
export function loadLineKit(source: LineSource, address: string): Promise<LineKit> {
  return source === "records" ? loadRecordKit(address) : loadContrastKit(address);
}

async function fetchContrastKit(address: string): Promise<LineKit> {
  const [{ records }, write] = await Promise.all([
    fetchContrasts<"contrasts">(address),
    import("@/lib/dataset/record-line"),
  ]);
  return { byId: new Map(records.flatMap(contrastSides).map((side) => [side.id, side])), write };
}
