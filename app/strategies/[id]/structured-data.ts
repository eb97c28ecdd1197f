import { siteAddress } from "@/app/page-metadata";
import type { Strategy } from "@/lib/knowledge/types";

/** The page for search engines, in the words of schema.org. Addresses are relative where the site's own is not known. */
export function structuredData({ id, name, summary }: Strategy, description: string): string {
  const at = (path: string) => (siteAddress === null ? path : new URL(path, siteAddress).href);
  return JSON.stringify({
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "TechArticle",
        "@id": at(`/strategies/${id}`),
        headline: name,
        description,
        inLanguage: "en",
        about: { "@type": "DefinedTerm", name, description: summary },
        isPartOf: { "@type": "WebSite", name: "Whichtune", url: at("/") },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "Strategies", item: at("/strategies") },
          { "@type": "ListItem", position: 2, name, item: at(`/strategies/${id}`) },
        ],
      },
    ],
  });
}
