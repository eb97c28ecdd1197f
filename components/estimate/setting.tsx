"use client";
import { useId, useState } from "react";
import { Field, SelectField } from "@/components/ui/field";
import { Switch } from "@/components/ui/switch";
import type { EstimateField, FieldKind } from "@/lib/estimate/field";
import { formatAs } from "@/lib/format";

export type SettingProps = {
  field: EstimateField;
  /** As the field reads the request. */
  values: readonly string[];
  onSet: (values: readonly string[]) => void;
  /** Under the label; null leaves it out. */
  helper?: string | null;
};

/** One setting of the job, drawn by its kind. */
export function Setting({ field, values, onSet, helper = null }: SettingProps) {
  const { kind, label } = field;
  if (kind.type === "text") return null;
  if (kind.type === "number") {
    return <NumberSetting kind={kind} label={label} value={values[0] ?? ""} onSet={onSet} helper={helper} />;
  }
  if (kind.options.map(({ id }) => id).join() === "on,off") {
    return (
      <div className="flex items-center">
        <Switch on={values[0] === "on"} onChange={(on) => onSet([on ? "on" : "off"])}>
          {label}
        </Switch>
      </div>
    );
  }
  if (kind.most > 1) return <Several kind={kind} label={label} values={values} onSet={onSet} />;
  return (
    <SelectField label={label} helper={helper} value={values[0] ?? ""} onChange={({ target }) => onSet([target.value])}>
      {kind.options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </SelectField>
  );
}

type NumberSettingProps = {
  kind: Extract<FieldKind, { type: "number" }>;
  label: string;
  value: string;
  onSet: (values: readonly string[]) => void;
  helper: string | null;
};

/** The text as it is typed stays here, a refused one with its reason; only a number that is allowed leaves. */
function NumberSetting({ kind, label, value, onSet, helper }: NumberSettingProps) {
  // What was typed over another value than the present one is past: undo or a link came between.
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null);
  const text = typed !== null && typed.over === value ? typed.text : value;
  const problem = text === value ? null : numberProblem(text, kind);
  return (
    <Field
      label={label}
      helper={helper}
      unit={kind.unit}
      inputMode={kind.whole ? "numeric" : "decimal"}
      autoComplete="off"
      value={text}
      error={problem}
      onChange={({ target }) => {
        if (numberProblem(target.value, kind) !== null) return setTyped({ text: target.value, over: value });
        const over = String(Number(plain(target.value)));
        setTyped({ text: target.value, over });
        onSet([over]);
      }}
      onBlur={() => problem === null && setTyped(null)}
    />
  );
}

/** Thousands may be grouped by commas, spaces or thin spaces. */
function plain(text: string): string {
  return text.trim().replace(/[,\s\u202f](?=\d{3}(\D|$))/g, "");
}

function numberProblem(text: string, { from, to, whole }: NumberSettingProps["kind"]): string | null {
  const number = plain(text);
  const value = /^\d{1,12}(\.\d{1,6})?$/.test(number) ? Number(number) : Number.NaN;
  if (value >= from && value <= to && (!whole || Number.isInteger(value))) return null;
  return `${whole ? "A whole number" : "A number"} from ${formatAs(from, "axis")} to ${formatAs(to, "axis")}.`;
}

type SeveralProps = {
  kind: Extract<FieldKind, { type: "options" }>;
  label: string;
  values: readonly string[];
  onSet: (values: readonly string[]) => void;
};

function Several({ kind, label, values, onSet }: SeveralProps) {
  const id = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="pb-1.5 font-semibold text-small">{label}</legend>
      <div className="flex flex-wrap gap-x-4">
        {kind.options.map((option) => {
          const on = values.includes(option.id);
          const next = kind.options
            .map((each) => each.id)
            .filter((each) => (each === option.id ? !on : values.includes(each)));
          return (
            <label
              key={option.id}
              htmlFor={`${id}-${option.id}`}
              className="flex min-h-8 items-center gap-2 text-small pointer-coarse:min-h-11"
            >
              <input
                id={`${id}-${option.id}`}
                type="checkbox"
                checked={on}
                onChange={() => next.length > 0 && onSet(next)}
                className="size-4 accent-(--color-accent)"
              />
              {option.label}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
