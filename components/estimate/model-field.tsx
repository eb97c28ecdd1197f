"use client";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { formatCompact } from "@/lib/format";
import type { ModelRecord, ModelShape } from "@/lib/memory/model-shape";

type ModelFieldProps = {
  models: readonly ModelRecord[];
  chosen: ModelShape;
  onChoose: (id: string) => void;
};

/** Most that are shown at once; typing narrows them. */
const SHOWN = 80;

/** A model by search: type a part of its name, walk with the arrow keys, take with Enter. */
export function ModelField({ models, chosen, onChoose }: ModelFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const open = typed !== null;
  const found = matching(models, typed ?? "").slice(0, SHOWN);
  const active = found[Math.min(at, found.length - 1)];

  const close = () => {
    setTyped(null);
    setAt(0);
  };
  const take = (model: ModelRecord | undefined) => {
    if (model !== undefined) onChoose(model.id);
    close();
  };
  const move = (to: number) => {
    const next = Math.max(0, Math.min(found.length - 1, to));
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) setTyped("");
      else move(at + (event.key === "ArrowDown" ? 1 : -1));
    } else if (open && event.key === "Home") move(0);
    else if (open && event.key === "End") move(found.length - 1);
    else if (open && event.key === "Enter") {
      event.preventDefault();
      take(active);
    } else if (open && event.key === "Escape") {
      event.preventDefault();
      close();
    }
  };

  return (
    <div className="relative grid gap-1.5">
      <label htmlFor={id} className="font-semibold text-small">
        Model
      </label>
      <div className="flex h-10 items-center rounded-field border border-line-strong bg-raised has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-offset-2 pointer-coarse:h-11 max-md:h-11">
        <input
          id={id}
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && active ? `${id}-${active.id}` : undefined}
          autoComplete="off"
          spellCheck={false}
          className="h-full min-w-0 grow bg-transparent px-3 outline-none"
          value={typed ?? shortName(chosen)}
          onFocus={({ target }) => target.select()}
          onClick={() => setTyped((old) => old ?? "")}
          onChange={({ target }) => {
            setTyped(target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <span className="flex-none pr-3 text-muted text-note">{size(chosen)} weights</span>
      </div>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="Models"
        hidden={!open}
        tabIndex={-1}
        className="ground-raised absolute inset-x-0 top-full z-10 mt-1 max-h-80 overflow-y-auto rounded-field py-1 shadow-menu forced-colors:border"
      >
        {open &&
          found.map((model) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox takes the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the combobox holds the focus and names the active option
            <div
              key={model.id}
              id={`${id}-${model.id}`}
              role="option"
              aria-selected={model.id === active?.id}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(model)}
              className={`flex min-h-9 cursor-pointer items-center justify-between gap-4 px-3 text-small pointer-coarse:min-h-11 ${model.id === active?.id ? "bg-accent-wash" : "hover:bg-accent-wash"}`}
            >
              <span className="min-w-0 truncate">{model.hfId}</span>
              <span className="flex-none text-muted text-note">{size(model)}</span>
            </div>
          ))}
        {open && found.length === 0 && (
          <div
            role="option"
            aria-selected="false"
            aria-disabled="true"
            tabIndex={-1}
            className="px-3 py-2 text-muted text-small"
          >
            None of {models.length} models has that in its name. Choose a config.json below instead.
          </div>
        )}
      </div>
    </div>
  );
}

/** Every word has to stand in the name or the id. */
function matching(models: readonly ModelRecord[], typed: string): readonly ModelRecord[] {
  const words = typed
    .toLowerCase()
    .split(/[\s/_-]+/)
    .filter((word) => word !== "");
  return models.filter(({ id, hfId }) => {
    const name = `${id} ${hfId}`.toLowerCase();
    return words.every((word) => name.includes(word));
  });
}

function shortName({ hfId }: ModelShape): string {
  return hfId.split("/").at(-1) ?? hfId;
}

function size({ paramsTotal }: ModelShape): string {
  return formatCompact(paramsTotal);
}
