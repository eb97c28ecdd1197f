import type { ReactNode } from "react";
import type { Turn } from "@/lib/dataset/example";

/** The edge in the margin: what the model is trained to write, or away from. */
export type Edge = "learned" | "unlearned" | null;

/** One part of a record as it is read: who speaks or what it is, and the text as it stands. */
export function Part({ name, edge = null, children }: { name: ReactNode; edge?: Edge; children: ReactNode }) {
  return (
    <div
      className={`-ml-3.5 grid gap-x-4 border-l-2 pl-3 print:break-inside-avoid sm:grid-cols-[6rem_minmax(0,1fr)] ${edge === null ? "border-transparent forced-colors:border-[Canvas]" : edge === "learned" ? "border-positive" : "border-negative border-dashed"}`}
    >
      <div className="pt-3 text-note text-muted max-sm:pb-0.5">{name}</div>
      <div className="border-line border-b pb-3 whitespace-pre-wrap wrap-anywhere sm:pt-2.5">{children}</div>
    </div>
  );
}

/** Text of a record. Spaces and line ends are part of it. */
export function Reading({ children }: { children: ReactNode }) {
  return <p className="type-reading">{children}</p>;
}

type TurnsProps = {
  turns: readonly Turn[];
  edge: "by-role" | Edge;
  /** Stands after who speaks: "User, rewritten". */
  state?: string;
};

export function Turns({ turns, edge, state = "" }: TurnsProps) {
  return turns.map((turn, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: turns are never reordered
    <Part key={index} name={`${SPEAKERS[turn.role]}${state}`} edge={edge === "by-role" ? ownEdge(turn) : edge}>
      {turn.text !== "" && <Reading>{turn.text}</Reading>}
      {turn.extra !== undefined && <code className="text-soft">{JSON.stringify(turn.extra)}</code>}
    </Part>
  ));
}

const SPEAKERS = { system: "System", user: "User", assistant: "Assistant", tool: "Tool" } satisfies Record<
  Turn["role"],
  string
>;

function ownEdge({ role, trained }: Turn): Edge {
  return (trained ?? role === "assistant") ? "learned" : null;
}
