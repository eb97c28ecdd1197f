"use client";

import { useEffect, useState } from "react";

export type ToastMessage = { text: string; undo: (() => void) | null };
type ToastProps = {
  /** A new object starts the six seconds again; null shows nothing. */
  message: ToastMessage | null;
  onClose: () => void;
};

const SHOWN_MS = 6000;

/** One line, bottom left, never the only place of a message. It waits while it is pointed at or holds the focus. */
export function Toast({ message, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (message === null || held) return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message, held, onClose]);
  return (
    <div
      role="status"
      className="fixed bottom-[calc(1rem+var(--sheet-height,0px)+var(--tray-height,0px))] left-4 z-20 max-w-[calc(100vw-2rem)] print:hidden"
    >
      {message !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only holds the timer while the reader is here
        <div
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="ground-raised flex min-h-11 items-center gap-6 rounded-field px-4 py-2 text-small shadow-menu forced-colors:border"
        >
          <span>{message.text}</span>
          {message.undo !== null && (
            <button
              type="button"
              onClick={() => {
                message.undo?.();
                onClose();
              }}
              className="min-h-6 font-semibold text-accent hover:underline pointer-coarse:min-h-11"
            >
              Undo
            </button>
          )}
        </div>
      )}
    </div>
  );
}
