"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

type DialogProps = {
  open: boolean;
  /** A sentence that can be answered: "Start over and lose seven answers?" */
  title: string;
  children: ReactNode;
  /** Two buttons, the one that loses nothing first: it takes the focus. */
  actions: ReactNode;
  /** Called on Escape too. */
  onClose: () => void;
};

/** Only where something must be answered. Native: it holds the focus and gives it back. */
export function Dialog({ open, title, children, actions, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={id}
      className="ground-raised m-auto w-[36rem] max-w-[calc(100vw-2rem)] rounded-sheet p-6 text-ink shadow-menu backdrop:bg-[rgb(0_0_0/0.35)]"
    >
      <h2 id={id} className="type-section">
        {title}
      </h2>
      <div className="mt-2 text-small text-soft">{children}</div>
      <div className="mt-5 flex flex-wrap items-center gap-3">{actions}</div>
    </dialog>
  );
}
