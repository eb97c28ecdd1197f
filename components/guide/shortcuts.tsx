"use client";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Switch } from "@/components/ui/switch";
import { redo, undo } from "./guide-store";

type ShortcutsProps = {
  /** What goes on to the next question, passes by the one in focus, and goes to the verdict. */
  onNext: () => void;
  onSkip: () => void;
  onVerdict: () => void;
};

const KEYS = [
  ["n", "Next question"],
  ["s", "Skip this question"],
  ["v", "Go to the verdict"],
  ["u", "Undo the last change"],
  ["r", "Redo it"],
  ["?", "Show these keys"],
  ["Esc", "Close the sheet or this list"],
] as const;
const STORED = "whichtune-shortcuts";

/** Single keys for the way through the guide; listed on "?", and off on request. */
export function Shortcuts({ onNext, onSkip, onVerdict }: ShortcutsProps) {
  const [listed, setListed] = useState(false);
  const [on, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem(STORED) !== "off"), []);
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = { n: onNext, s: onSkip, v: onVerdict, u: undo, r: redo };
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      if (event.key === "?") setListed(true);
      else if (on) actions[event.key]?.();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [on, onNext, onSkip, onVerdict]);
  const change = (next: boolean) => {
    setOn(next);
    localStorage.setItem(STORED, next ? "on" : "off");
  };
  return (
    <>
      <div className="link-row needs-script mt-4 hidden md:flex">
        <button type="button" onClick={() => setListed(true)}>
          Keys
        </button>
      </div>
      <Dialog
        open={listed}
        title="Keys of the guide"
        onClose={() => setListed(false)}
        actions={
          <Button tone="primary" onClick={() => setListed(false)}>
            Close
          </Button>
        }
      >
        <dl className="grid grid-cols-[4.5rem_1fr] gap-y-1">
          {KEYS.map(([key, what]) => (
            <div key={key} className="contents">
              <dt className="font-mono text-code">{key}</dt>
              <dd>{what}</dd>
            </div>
          ))}
          <div className="contents">
            <dt className="font-mono text-code">arrows</dt>
            <dd>Move through the options of a question</dd>
          </div>
        </dl>
        <div className="mt-4">
          <Switch on={on} onChange={change}>
            Single keys work
          </Switch>
        </div>
      </Dialog>
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest("input, textarea, select, [contenteditable]");
  return field instanceof HTMLInputElement ? !["radio", "checkbox", "range"].includes(field.type) : field !== null;
}
