"use client";
import { type ReactNode, useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { LoadFailed } from "@/components/ui/load-failed";
import { saveFile } from "@/components/ui/save-file";
import { Notice } from "@/components/ui/side-note";
import { useLoaded } from "@/components/ui/use-loaded";
import { useDatasets } from "./datasets-store";
import { type LineSource, loadLineKit } from "./load-record-kit";
import { LossLine } from "./loss-line";

export type FormatOption = { id: string; name: string };
export type RecordFormats = { usual: FormatOption; whole: readonly FormatOption[]; lossy: readonly FormatOption[] };

type LineSwitchProps = {
  id: string;
  title: string;
  formats: RecordFormats;
  address: string;
  /** What the file at the address holds; records, unless it is said. */
  source?: LineSource;
  /** The line in the usual format. */
  children: ReactNode;
};

/** A record's line in any format that carries it; follows the page's format until one is chosen here. */
export function LineSwitch({ id, title, formats, address, source = "records", children }: LineSwitchProps) {
  const onPage = useDatasets((state) => state.format);
  const [own, setOwn] = useState<{ format: string; onPage: string | null } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const format = own !== null && own.onPage === onPage ? own.format : (onPage ?? formats.usual.id);
  const carried = [formats.usual, ...formats.whole, ...formats.lossy].some((each) => each.id === format);
  const file = async () => {
    const { byId, write } = await loadLineKit(source, address);
    const record = byId.get(id);
    if (record === undefined) throw new Error("This record is newer than the page. Load the page again.");
    return { text: write.recordsFile(format, [record]).text, name: write.recordsFileName(id, format) };
  };
  const copy = () =>
    file()
      .then(({ text }) => navigator.clipboard.writeText(text.trimEnd()))
      .then(() => setSaid("Copied."))
      .catch((problem: unknown) => setSaid(sentence(problem, "The browser did not allow copying.")));
  const save = () =>
    file()
      .then(({ text, name }) => {
        saveFile(text, name, "application/jsonl");
        setSaid(`Saved as ${name}.`);
      })
      .catch((problem: unknown) => setSaid(sentence(problem, "The file was not saved.")));
  return (
    <div>
      <div className="needs-script mb-3 grid grid-cols-[minmax(0,1fr)] items-end gap-x-4 sm:grid-cols-[minmax(0,1fr)_auto] print:hidden">
        <SelectField
          label="Format"
          aria-label={`Format of ${title}`}
          value={carried ? format : ""}
          onPointerEnter={() => void loadLineKit(source, address).catch(() => undefined)}
          onChange={(event) => {
            setSaid(null);
            setOwn({ format: event.target.value, onPage });
          }}
        >
          {!carried && <option value="">none: see below</option>}
          <option value={formats.usual.id}>{formats.usual.name}</option>
          {formats.whole.length > 0 && (
            <optgroup label="Nothing is lost">
              <Options formats={formats.whole} />
            </optgroup>
          )}
          {formats.lossy.length > 0 && (
            <optgroup label="Something is lost">
              <Options formats={formats.lossy} />
            </optgroup>
          )}
        </SelectField>
        {carried && (
          <div className="flex gap-x-4 pb-3.5">
            <Button tone="quiet" aria-label={`Copy the line of ${title}`} onClick={copy}>
              Copy
            </Button>
            <Button tone="quiet" aria-label={`Download ${title}`} onClick={save}>
              Download
            </Button>
          </div>
        )}
        <p role="status" className="text-muted text-note sm:col-span-2">
          {said}
        </p>
      </div>
      {format === formats.usual.id ? (
        children
      ) : (
        <ChosenLine id={id} format={format} address={address} source={source}>
          {children}
        </ChosenLine>
      )}
    </div>
  );
}

function Options({ formats }: { formats: readonly FormatOption[] }) {
  return formats.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}

type ChosenLineProps = Pick<LineSwitchProps, "id" | "address" | "children"> & { format: string; source: LineSource };

/** Until the formats have arrived the usual line stays, so that nothing jumps. */
function ChosenLine({ id, format, address, source, children }: ChosenLineProps) {
  const load = useCallback(() => loadLineKit(source, address), [source, address]);
  const { value, problem, retry } = useLoaded(load);
  if (problem !== null) {
    return (
      <LoadFailed lead="The formats did not arrive." retry={retry}>
        {problem}
      </LoadFailed>
    );
  }
  const record = value?.byId.get(id);
  if (value === null || record === undefined) return <div aria-busy="true">{children}</div>;
  const line = value.write.recordLine(format, record.example);
  return "refused" in line ? <Notice lead="Not in this format.">{line.refused}</Notice> : <LossLine line={line} />;
}

function sentence(problem: unknown, otherwise: string): string {
  return problem instanceof Error && !(problem instanceof DOMException) ? problem.message : otherwise;
}
