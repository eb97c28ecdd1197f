"use client";
import Link from "next/link";
import { useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import { LoadFailed } from "@/components/ui/load-failed";
import { StrategyMark } from "@/components/ui/marks";
import { saveFile } from "@/components/ui/save-file";
import { useLoaded } from "@/components/ui/use-loaded";
import { entryText, matches, type RecordEntry, recordText } from "@/lib/dataset/record-search";
import { DOMAINS, TECHNIQUE_IDS, TECHNIQUES } from "@/lib/dataset/technique";
import { formatCount } from "@/lib/format";
import { ask, useDatasets } from "./datasets-store";
import type { FormatOption } from "./line-switch";
import { loadRecordKit, type RecordKit } from "./load-record-kit";
import { fileWords } from "./technique-format";

type RecordFinderProps = {
  entries: readonly RecordEntry[];
  /** Formats that carry at least one record. */
  formats: readonly FormatOption[];
  address: string;
};

/** Search over all records, and the found ones as a file. Titles can be searched at once, texts when they have arrived. */
export function RecordFinder({ entries, formats, address }: RecordFinderProps) {
  const { words, technique, domain, format } = useDatasets();
  const needed = words.trim() !== "" || format !== null;
  return (
    <div className="needs-script">
      <search className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-x-5 sm:grid-cols-2 lg:grid-cols-4 print:hidden">
        <Field
          label="Words"
          type="search"
          placeholder="Search titles and texts"
          maxLength={100}
          value={words}
          onFocus={() => void loadRecordKit(address).catch(() => undefined)}
          onChange={(event) => ask({ words: event.target.value })}
        />
        <SelectField
          label="Technique"
          value={technique ?? ""}
          onChange={(event) => ask({ technique: event.target.value || null })}
        >
          <option value="">Any</option>
          {TECHNIQUE_IDS.map((id) => (
            <option key={id} value={id}>
              {TECHNIQUES[id].name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Domain"
          value={domain ?? ""}
          onChange={(event) => ask({ domain: event.target.value || null })}
        >
          <option value="">Any</option>
          {Object.entries(DOMAINS).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Can be written as"
          value={format ?? ""}
          onChange={(event) => ask({ format: event.target.value || null })}
        >
          <option value="">Any format</option>
          {formats.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </search>
      {needed ? (
        <WithKit entries={entries} formats={formats} address={address} />
      ) : (
        <Found entries={entries} formats={formats} address={address} kit={null} />
      )}
    </div>
  );
}

function WithKit(props: RecordFinderProps) {
  const { address } = props;
  const load = useCallback(() => loadRecordKit(address), [address]);
  const { value, problem, retry } = useLoaded(load);
  return (
    <>
      {problem !== null && (
        <LoadFailed lead="Only titles can be searched." retry={retry}>
          {problem}
        </LoadFailed>
      )}
      <Found {...props} kit={value} />
    </>
  );
}

/** How many are listed before the rest is asked for. */
const FIRST = 20;

function Found({ entries, formats, address, kit }: RecordFinderProps & { kit: RecordKit | null }) {
  const { words, technique, domain, format } = useDatasets();
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const query = { words, techniques: technique === null ? [] : [technique], domains: domain === null ? [] : [domain] };
  const matching = entries.filter((entry) => {
    const record = kit?.byId.get(entry.id);
    return matches(entry, record === undefined ? entryText(entry) : recordText(record), query);
  });
  const carried = matching.filter((entry) => {
    const record = kit?.byId.get(entry.id);
    return format === null || record === undefined || kit?.write.carries(format, record.example) === true;
  });
  const name = formats.find(({ id }) => id === format)?.name ?? null;
  const shown = all ? carried : carried.slice(0, FIRST);
  const save = async () => {
    if (format === null) return;
    try {
      const { byId, write } = await loadRecordKit(address);
      const records = matching.flatMap(({ id }) => byId.get(id) ?? []);
      const file = write.recordsFile(format, records);
      const fileName = write.recordsFileName(technique ?? "records", format);
      saveFile(file.text, fileName, "application/jsonl");
      setSaid(`Saved as ${fileName}: ${fileWords(file)}`);
    } catch (problem) {
      setSaid(problem instanceof Error ? problem.message : String(problem));
    }
  };
  return (
    <div aria-busy={kit === null && (words.trim() !== "" || format !== null)}>
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line-strong border-b pt-2 pb-3">
        <p role="status" className="text-small">
          {carried.length === entries.length
            ? `${formatCount(entries.length)} rows`
            : `${formatCount(carried.length)} of ${formatCount(entries.length)} rows`}
          {carried.length < matching.length &&
            `; ${formatCount(matching.length - carried.length)} more match, but ${name} cannot carry them`}
        </p>
        <span className="flex flex-wrap items-center gap-x-3">
          <Button
            onClick={save}
            unavailable={
              format === null ? "choose what to write them as" : carried.length === 0 ? "nothing is found" : null
            }
          >
            {name === null ? "Download, JSONL" : `Download as ${name}, JSONL`}
          </Button>
        </span>
      </div>
      <p role="status" className="text-muted text-note">
        {said}
      </p>
      {carried.length === 0 && (
        <p className="type-reading mt-4">
          No row matches.{" "}
          <Button tone="quiet" onClick={() => ask({ words: "", technique: null, domain: null, format: null })}>
            Clear the search
          </Button>
        </p>
      )}
      <ul>
        {shown.map(({ id, technique: own, domain: field, title }) => (
          <li
            key={id}
            className="grid min-h-11 grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5 border-line border-b py-1.5 text-small sm:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,3fr)]"
          >
            <Link
              href={`/datasets/examples/${own}${format === null ? "" : `?format=${format}&v=1`}#${id}`}
              prefetch={false}
              className="link-plain font-semibold max-sm:col-span-2 pointer-coarse:py-2"
            >
              {title}
            </Link>
            <span className="flex items-baseline gap-2">
              <StrategyMark strategy={TECHNIQUES[own].strategy} size={10} />
              {TECHNIQUES[own].name}
            </span>
            <span className="text-soft">{DOMAINS[field]}</span>
          </li>
        ))}
      </ul>
      {shown.length < carried.length && (
        <p className="mt-3 hidden text-note text-muted print:block">
          {`The first ${FIRST} of ${formatCount(carried.length)} rows are listed here.`}
        </p>
      )}
      {shown.length < carried.length && (
        <p className="mt-3 print:hidden">
          <Button onClick={() => setAll(true)}>{`Show all ${formatCount(carried.length)}`}</Button>
        </p>
      )}
    </div>
  );
}
