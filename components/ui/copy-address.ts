/** Copies the address of the page, which holds what it shows. Returns what to say: `done`, or why it did not work. */
export async function copyAddress(done: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return done;
  } catch {
    return "The browser did not allow copying. The address bar holds the same link.";
  }
}
