import type { Published } from "@/lib/knowledge/publish";
import type { PublishedName } from "@/lib/knowledge/published-files";

/**
 * A function that fetches published files by their addresses.
 *
 * @param what arrives, as a sentence about its failure begins: "The records"
 * @param advice a sentence on what to do then; empty where a button beside it says so
 */
export function publishedFetcher(what: string, advice = "") {
  return async <N extends PublishedName>(address: string): Promise<Published<N>> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${what} did not arrive (${response.status}). ${advice}`.trim());
    return response.json();
  };
}
