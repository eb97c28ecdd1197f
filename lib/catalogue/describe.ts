/** @file A set in a sentence, and as structured data for search engines. */

import { capital } from "@/lib/capital";
import { formatCount } from "@/lib/format";
import { languageText } from "./fields";
import { DATA_TECHNIQUES, LICENCES, type PublicDataset } from "./public-dataset";

/** What it is: rows, shape, subject, who published it and when. Only what is recorded. */
export function describeSet(set: PublicDataset): string {
  const rows = set.examples === null ? "Rows" : `${formatCount(set.examples)} rows`;
  const [first] = set.techniques;
  const use = set.evaluationOnly
    ? "to evaluate with, never to train on"
    : first === undefined
      ? ""
      : `for ${lowered(DATA_TECHNIQUES[first])}`;
  return `${rows} in the shape ${set.format.stated}, ${use}; subject: ${set.domain}; ${languageText(set)}. Published by ${set.publisher}, ${set.year}.`;
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Addresses of licences that have one. */
const LICENCE_ADDRESSES: Readonly<Record<string, string>> = {
  "cc0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
  mit: "https://spdx.org/licenses/MIT.html",
  "apache-2.0": "https://www.apache.org/licenses/LICENSE-2.0",
  "odc-by": "https://opendatacommons.org/licenses/by/1-0/",
  "cc-by-3.0": "https://creativecommons.org/licenses/by/3.0/",
  "cc-by-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "cc-by-sa-3.0": "https://creativecommons.org/licenses/by-sa/3.0/",
  "cc-by-sa-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  "cc-by-nc-4.0": "https://creativecommons.org/licenses/by-nc/4.0/",
  "cc-by-nc-sa-3.0": "https://creativecommons.org/licenses/by-nc-sa/3.0/",
  "cc-by-nc-sa-4.0": "https://creativecommons.org/licenses/by-nc-sa/4.0/",
  "cc-by-nc-nd-4.0": "https://creativecommons.org/licenses/by-nc-nd/4.0/",
};

/** The address of the licence's text, or null where it is not a named one. */
export function licenceAddress({ licence }: PublicDataset): string | null {
  return LICENCE_ADDRESSES[licence.id] ?? null;
}

export function hubAddress(hub: string): string {
  return `https://huggingface.co/datasets/${hub}`;
}
export function repositoryAddress(repository: string): string {
  return `https://github.com/${repository}`;
}
export function paperAddress(paper: string): string {
  return `https://arxiv.org/abs/${paper}`;
}

/** schema.org Dataset. What was not verified is left out: a search engine shows no marks. */
export function structuredData(set: PublicDataset): Readonly<Record<string, unknown>> {
  const open = new Set<string>(set.unverified.map(({ field }) => field));
  const licence = open.has("licence") ? null : licenceAddress(set);
  const pages = [
    ...(set.hub === null || open.has("hub") ? [] : [hubAddress(set.hub)]),
    ...(set.repository === null ? [] : [repositoryAddress(set.repository)]),
  ];
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: set.name,
    description: describeSet(set),
    keywords: [...set.techniques.map((id) => DATA_TECHNIQUES[id]), set.domain],
    inLanguage: set.languages.filter((id) => id !== "many" && id !== "code"),
    ...(open.has("publisher") ? {} : { creditText: set.publisher }),
    ...(open.has("year") ? {} : { datePublished: String(set.year) }),
    ...(licence === null ? {} : { license: licence }),
    ...(pages.length === 0 ? {} : { sameAs: pages }),
    ...(set.paper === null || open.has("paper") ? {} : { citation: paperAddress(set.paper) }),
  };
}

/** The licence in words: its name, and what was read where that says more. */
export function licenceSentence({ licence }: PublicDataset): string {
  const name = LICENCES[licence.id];
  if (licence.stated === null) return "Unknown: no licence was read.";
  const same = licence.stated.toLowerCase().replaceAll(" ", "-") === licence.id;
  return same || licence.stated === name ? `${capital(name)}.` : `${capital(name)}. As read: ${licence.stated}.`;
}
