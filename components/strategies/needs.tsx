"use client";
import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { MethodMark } from "@/components/ui/marks";
import type { ExampleRecord } from "@/lib/knowledge/example-record";
import type { UpdateMethodId } from "@/lib/knowledge/ids";
import type { ShownSource } from "@/lib/plan/guide-view";
import { SourceLinks } from "./source-links";

export type Amount = {
  id: string;
  because: string;
  /** Null where nothing is counted. */
  start: string | null;
  comfortable: string | null;
  ours: boolean;
  sources: readonly ShownSource[];
};

/** Ways to have enough, each with what to begin with. */
export function AmountTable({ name, amounts }: { name: string; amounts: readonly Amount[] }) {
  if (amounts.every(({ start }) => start === null)) {
    return (
      <ul className="border-line border-t text-small">
        {amounts.map(({ id, because, ours, sources }) => (
          <li key={id} className="border-line border-b py-2">
            {because} <SourceLinks sources={sources} ours={ours} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <DataTable
      caption={`How much ${name} takes, by what you have`}
      captionHidden
      columns={[
        { id: "way", head: "What you have" },
        { id: "start", head: "to start", under: true },
        { id: "comfortable", head: "to be comfortable", under: true },
      ]}
      rows={amounts.map(({ id, because, start, comfortable, ours, sources }) => ({
        id,
        cells: [
          <span key="way" className="block py-1">
            {because} <SourceLinks sources={sources} ours={ours} />
          </span>,
          <span key="start" className="whitespace-nowrap">
            {start}
          </span>,
          <span key="comfortable" className="whitespace-nowrap">
            {comfortable}
          </span>,
        ],
      }))}
    />
  );
}

export function MethodLinks({ methods }: { methods: readonly { id: UpdateMethodId; name: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {methods.map(({ id, name }) => (
        <li key={id} className="flex min-h-6 items-center gap-2 pointer-coarse:min-h-11">
          <MethodMark method={id} />
          <Link href={`/strategies/update-methods#${id}`} prefetch={false}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** One record as it stands in a training file, or as it is sent. */
export function FilledRecord({ record: { format, value, note } }: { record: ExampleRecord }) {
  return (
    <figure>
      <figcaption className="text-small">
        <b>A filled-in record{format === null ? ", as it is sent" : ""}.</b>{" "}
        {format !== null && (
          <>
            Format <code>{format}</code>.{" "}
          </>
        )}
        {note}
      </figcaption>
      <pre className="ground-sunk mt-2 whitespace-pre-wrap break-words p-3.5">{JSON.stringify(value, null, 2)}</pre>
    </figure>
  );
}
