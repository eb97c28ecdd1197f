type SwitchProps = { on: boolean; onChange: (on: boolean) => void; children: string };

/** One thing that is on or off and acts at once. */
export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <label className="inline-flex min-h-6 items-center gap-2.5 text-small pointer-coarse:min-h-11 print:hidden">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is checked
        role="switch"
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
        className={TRACK}
      />
      {children}
    </label>
  );
}

const TRACK =
  "relative h-6 w-10 flex-none cursor-pointer appearance-none rounded-round border border-line-strong bg-raised after:absolute after:top-[3px] after:left-[3px] after:size-4 after:rounded-round after:bg-line-strong after:transition-transform after:duration-(--duration-quick) checked:border-accent checked:bg-accent checked:after:translate-x-4 checked:after:bg-on-accent forced-colors:appearance-auto forced-colors:after:hidden";
