import type { Loss } from "@/lib/dataset/loss";

/** How each end of a piece is named and drawn: by ground and line, so that it is told without colour too. */
export const LOSS_LOOK = {
  trained: { word: "trained", look: "bg-trained shadow-[inset_0_-2px_var(--color-positive)]" },
  masked: { word: "masked", look: "bg-masked text-soft" },
  chosen: { word: "chosen", look: "bg-trained shadow-[inset_0_-2px_var(--color-positive)]" },
  rejected: {
    word: "rejected",
    look: "bg-negative-wash underline decoration-negative decoration-dashed decoration-2 underline-offset-3",
  },
  good: { word: "labelled good", look: "bg-trained shadow-[inset_0_-2px_var(--color-positive)]" },
  bad: {
    word: "labelled bad",
    look: "bg-negative-wash underline decoration-negative decoration-dashed decoration-2 underline-offset-3",
  },
  checked: {
    word: "compared by a program",
    look: "bg-accent-wash underline decoration-accent decoration-dotted decoration-2 underline-offset-3",
  },
  ranked: { word: "ranked", look: "bg-accent-wash shadow-[inset_0_-2px_var(--color-accent)]" },
} satisfies Record<Loss, { word: string; look: string }>;
