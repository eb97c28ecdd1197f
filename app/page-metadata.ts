import type { Metadata } from "next";

/** Where the site is served, as "https://example.org"; null where the build was not told, since an address is not guessed. */
export const siteAddress: string | null = process.env.SITE_ADDRESS ?? null;

type Page = { title: string; description: string; path: `/${string}` };

/** Title and description for search engines and for link previews; the canonical address where the site's is known. */
export function pageMetadata({ title, description, path }: Page): Metadata {
  const address = siteAddress === null ? null : new URL(path, siteAddress).href;
  return {
    title,
    description,
    ...(address === null ? {} : { alternates: { canonical: address } }),
    openGraph: {
      type: "article",
      siteName: "Whichtune",
      title,
      description,
      ...(address === null ? {} : { url: address }),
    },
  };
}
