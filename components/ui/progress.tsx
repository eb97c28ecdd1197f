type ProgressProps = {
  /** Names the work: "Reading train.jsonl". */
  label: string;
  /** 0 to 1; null before and after, when the place is kept and nothing shows. */
  share: number | null;
  /** What is done and how fast: "1.2 of 3.1 GB, 41 MB a second". */
  done: string;
  /** "46 s left". */
  left: string;
  onCancel?: (() => void) | null;
};

/** A line above the region that fills, with words. Its height is taken from the first paint. */
export function Progress({ label, share, done, left, onCancel = null }: ProgressProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share ?? 0)) * 100);
  return (
    <div className={`print:hidden ${share === null ? "invisible" : ""}`}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuetext={`${percent} %, ${done}, ${left}`}
        className="h-[3px] bg-line forced-colors:bg-[GrayText]"
      >
        <div className="h-[3px] bg-accent forced-colors:bg-[Highlight]" style={{ width: `${percent}%` }} />
      </div>
      <div className="mt-1.5 flex min-h-6 flex-wrap items-baseline justify-between gap-x-6 text-note text-muted">
        <span>{done}</span>
        <span>
          {left}
          {onCancel !== null && (
            <button
              type="button"
              onClick={onCancel}
              className="ml-4 min-h-6 font-semibold text-accent hover:underline pointer-coarse:min-h-11"
            >
              Cancel
            </button>
          )}
        </span>
      </div>
    </div>
  );
}
