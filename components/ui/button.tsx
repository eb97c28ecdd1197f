import Link from "next/link";
import { type ComponentProps, type ReactNode, useId } from "react";

type Tone = "primary" | "secondary" | "quiet";
type Common = {
  /** Primary at most once per view. */
  tone?: Tone;
};
type ButtonProps = Omit<ComponentProps<"button">, "className" | "disabled"> &
  Common & {
    /** Why it cannot be used now; stands beside it, and the button does nothing. */
    unavailable?: string | null;
  };

/** Says first what it does: "Take the plan away". With a reason in `unavailable` it stays reachable and says why. */
export function Button({ tone = "secondary", unavailable = null, type = "button", onClick, ...rest }: ButtonProps) {
  const reason = useId();
  if (unavailable === null) return <button type={type} onClick={onClick} className={look(tone)} {...rest} />;
  return (
    <>
      <button {...rest} type="button" aria-disabled="true" aria-describedby={reason} className={look(tone, true)} />
      <span id={reason} className="text-note text-muted print:hidden">
        {unavailable}
      </span>
    </>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ tone = "secondary", ...rest }: Omit<ComponentProps<typeof Link>, "className"> & Common) {
  return <Link className={look(tone)} {...rest} />;
}

type WorkingButtonProps = {
  tone?: Tone;
  /** At rest: "Count tokens". */
  children: ReactNode;
  /** While it works: "Counting tokens, 38 %". null at rest. */
  working: string | null;
  /** The longest that `working` gets; the button is as wide from the start, so that nothing shifts. */
  longest: string;
  onStart: () => void;
  onCancel: () => void;
};

/** Starts long work, says what happens in its own place, and offers a way out beside it. */
export function WorkingButton({
  tone = "secondary",
  children,
  working,
  longest,
  onStart,
  onCancel,
}: WorkingButtonProps) {
  return (
    <>
      <button
        type="button"
        aria-disabled={working !== null}
        onClick={working === null ? onStart : undefined}
        className={look(tone)}
      >
        <span className="grid justify-items-center *:[grid-area:1/1]">
          <span aria-hidden="true" className="invisible">
            {longest}
          </span>
          <span aria-hidden="true" className="invisible">
            {children}
          </span>
          <span>{working ?? children}</span>
        </span>
      </button>
      {working !== null && (
        <button type="button" onClick={onCancel} className={look("quiet")}>
          Cancel
        </button>
      )}
    </>
  );
}

const BASE = "inline-flex items-center justify-center gap-2 font-semibold leading-tight no-underline print:hidden";
const BOXED = "min-h-10 rounded-field border px-4 py-1 text-ui max-md:min-h-11 pointer-coarse:min-h-11";
const TONES = {
  primary: `${BOXED} border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong`,
  secondary: `${BOXED} border-line-strong text-ink hover:border-ink`,
  quiet: "min-h-6 text-small text-accent hover:underline pointer-coarse:min-h-11",
};
const STILL = {
  primary: `${BOXED} cursor-not-allowed! border-line text-muted`,
  secondary: `${BOXED} cursor-not-allowed! border-line text-muted`,
  quiet: "min-h-6 cursor-not-allowed! text-small text-muted pointer-coarse:min-h-11",
};

function look(tone: Tone, unavailable = false): string {
  return `${BASE} ${unavailable ? STILL[tone] : TONES[tone]}`;
}
