import { Chip } from "@/components/ui/chip";
import type { Verdict } from "@/lib/estimate/result";

const TONES = { fits: "positive", tight: "caution", over: "negative" } as const satisfies Record<Verdict, string>;

/** fits, tight or over: a word, a mark and a colour. */
export function VerdictChip({ verdict }: { verdict: Verdict }) {
  return <Chip tone={TONES[verdict]}>{verdict}</Chip>;
}
