/** Of this many units is the drawing wide and high; it stretches to its cell. */
const WIDTH = 300;
const HEIGHT = 20;
const BAND = 10;

type ErrorStripProps = {
  /** Predicted against measured, signed, per cent. */
  errors: readonly number[];
  /** Both ends of the scale, per cent: from minus this to plus this. */
  span: number;
};

/** A tick per run on a scale around zero, with the band of 10 % either way. The table beside it says the figures. */
export function ErrorStrip({ errors, span }: ErrorStripProps) {
  const place = (error: number): number => Number((((error + span) / (2 * span)) * WIDTH).toFixed(1));
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="block h-5 w-full min-w-24"
    >
      <rect x={place(-BAND)} width={place(BAND) - place(-BAND)} height={HEIGHT} fill="var(--color-masked)" />
      <path d={`M${WIDTH / 2} 0V${HEIGHT}`} className="stroke-line-strong" vectorEffect="non-scaling-stroke" />
      <path
        d={errors.map((error) => `M${place(error)} 4V${HEIGHT - 4}`).join("")}
        stroke="var(--color-ink)"
        strokeOpacity="0.75"
        strokeWidth="1.25"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
