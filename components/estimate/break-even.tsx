"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { breakEven, EXAMPLE_BREAK_EVEN, type ServingCost } from "@/lib/cost/break-even";
import { formatUsd } from "@/lib/format";
import { setBreakEven, useEstimate } from "./estimate-store";

/** When a tuned model pays for itself, from prices and token counts that the reader enters. */
export function BreakEvenPanel({ trainingUsd }: { trainingUsd: number | null }) {
  const input = useEstimate((state) => state.breakEven) ?? EXAMPLE_BREAK_EVEN;
  const setInput = setBreakEven;
  const result = breakEven(input);
  const side = (key: "tuned" | "instead", part: Partial<ServingCost>) =>
    setInput({ ...input, [key]: { ...input[key], ...part } });
  return (
    <div>
      <p className="mt-2 type-reading" aria-live="polite">
        {result.sentence}
      </p>
      <p className="mt-1 text-small text-soft">
        A thousand requests cost {formatUsd(result.tunedUsd * 1000)} with the tuned model and{" "}
        {formatUsd(result.insteadUsd * 1000)} without. All prices and counts below are examples of ours: put in your
        own. A gain in quality is not counted.
      </p>
      <div className="mt-4 grid gap-x-8 gap-y-6 md:grid-cols-3">
        <Side title="Tuned model" cost={input.tuned} onSet={(part) => side("tuned", part)} />
        <Side title="Longer prompt, or a larger model" cost={input.instead} onSet={(part) => side("instead", part)} />
        <fieldset className="grid content-start gap-3">
          <legend className="pb-3 font-semibold text-small">Tuning and use</legend>
          <Amount
            label="Tuning, with data and people"
            unit="$"
            value={input.tuningUsd}
            onSet={(tuningUsd) => setInput({ ...input, tuningUsd })}
          />
          {trainingUsd !== null && (
            <p>
              <Button
                tone="quiet"
                onClick={() => setInput({ ...input, tuningUsd: Math.max(0.01, Math.round(trainingUsd * 100) / 100) })}
              >
                {`Take the training above, about ${formatUsd(trainingUsd)}`}
              </Button>
            </p>
          )}
          <Amount
            label="Done again"
            unit="times a year"
            value={input.retrainingsPerYear}
            onSet={(retrainingsPerYear) => setInput({ ...input, retrainingsPerYear })}
          />
          <Amount
            label="Requests"
            unit="a month"
            value={input.requestsPerMonth}
            onSet={(requestsPerMonth) => setInput({ ...input, requestsPerMonth })}
          />
        </fieldset>
      </div>
      <p className="mt-3 text-note">
        <code className="break-words">{result.formula}</code>
        <br />
        <code className="break-words text-muted">{result.substituted}</code>
      </p>
    </div>
  );
}

type SideProps = { title: string; cost: ServingCost; onSet: (part: Partial<ServingCost>) => void };

function Side({ title, cost, onSet }: SideProps) {
  return (
    <fieldset className="grid content-start gap-3">
      <legend className="pb-3 font-semibold text-small">{title}</legend>
      <Amount label="Prompt" unit="tokens" value={cost.inputTokens} onSet={(inputTokens) => onSet({ inputTokens })} />
      <Amount
        label="Answer"
        unit="tokens"
        value={cost.outputTokens}
        onSet={(outputTokens) => onSet({ outputTokens })}
      />
      <Amount
        label="Price in"
        unit="$ per M tokens"
        value={cost.usdPerMillionInput}
        onSet={(usdPerMillionInput) => onSet({ usdPerMillionInput })}
      />
      <Amount
        label="Price out"
        unit="$ per M tokens"
        value={cost.usdPerMillionOutput}
        onSet={(usdPerMillionOutput) => onSet({ usdPerMillionOutput })}
      />
      <Amount
        label="Runs anyway"
        unit="$ a month"
        value={cost.usdPerMonth}
        onSet={(usdPerMonth) => onSet({ usdPerMonth })}
      />
    </fieldset>
  );
}

type AmountProps = { label: string; unit: string; value: number; onSet: (value: number) => void };

function Amount({ label, unit, value, onSet }: AmountProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      label={label}
      unit={unit}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? String(value)}
      error={typed === null || read(typed) !== null ? null : "A number from 0 to 1,000,000,000."}
      onChange={({ target }) => {
        setTyped(target.value);
        const amount = read(target.value);
        if (amount !== null) onSet(amount);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

function read(text: string): number | null {
  const plain = text.trim().replaceAll(",", "");
  const value = /^\d{1,10}(\.\d{1,6})?$/.test(plain) ? Number(plain) : Number.NaN;
  return value >= 0 && value <= 1e9 ? value : null;
}
