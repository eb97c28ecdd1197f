/** Calls `read` whenever back or forward changes the query of the page that stands now; returns what ends that. */
export function onAddressChange(read: () => void): () => void {
  const page = location.pathname;
  const changed = () => {
    // Back and forward reach this page before the next one stands: that address is not its to read or write.
    if (location.pathname === page) read();
  };
  addEventListener("popstate", changed);
  return () => removeEventListener("popstate", changed);
}
