"use client";

import { useSyncExternalStore } from "react";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "theme";
const watchers = new Set<() => void>();

/** The choice as it is on the page. The script in the head has put it there before the first paint. */
export function useTheme(): Theme {
  return useSyncExternalStore(watch, shownTheme, () => "system");
}

export function chooseTheme(theme: Theme) {
  show(theme);
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is refused in some private windows. The choice then holds until the page is left, which is all it can do.
  }
}

function show(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const tell of watchers) tell();
}

function shownTheme(): Theme {
  return THEMES.find((theme) => theme === document.documentElement.dataset.theme) ?? "system";
}

function watch(tell: () => void) {
  const follow = (event: StorageEvent) => {
    if (event.key === KEY) show(THEMES.find((theme) => theme === event.newValue) ?? "system");
  };
  watchers.add(tell);
  window.addEventListener("storage", follow);
  return () => {
    watchers.delete(tell);
    window.removeEventListener("storage", follow);
  };
}
