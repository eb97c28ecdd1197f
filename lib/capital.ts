/** @file The first letter of a text. */

/** The text with a capital first letter: what stands inside a sentence, where it begins one. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
