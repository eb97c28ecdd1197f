/** Puts what a page shows into its address, as long as that page stands: `page` is its path, `query` what follows the "?". */
export function writeAddress(page: string, query: string): void {
  // Back, forward and links change the address before the next page stands: that address is not this page's to write.
  if (location.pathname !== page) return;
  const address = page + (query === "" ? "" : `?${query}`) + location.hash;
  // With the entry's own state, since a first write can come before the router listens: an entry without the router's
  // state cannot be gone back to.
  if (address !== page + location.search + location.hash) history.replaceState(history.state, "", address);
}
