"use client";

/** Hands a file made in the browser to the reader. */
export function saveFile(content: string, name: string, type: string): void {
  saveBlob(new Blob([content], { type }), name);
}

/** The same for what is no text. */
export function saveBlob(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the address after this turn; given back at once, some save an empty file.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
