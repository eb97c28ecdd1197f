/** A loader that fetches once for everybody who asks, and keeps what arrived. A failure can be tried again. */
export function loadOnce<A, T>(load: (addresses: A) => Promise<T>): (addresses: A) => Promise<T> {
  let loaded: Promise<T> | null = null;
  return (addresses) => {
    loaded ??= load(addresses).catch((problem: unknown) => {
      loaded = null;
      throw problem;
    });
    return loaded;
  };
}
