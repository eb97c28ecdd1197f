/** @file How a source, or one record of it, is cited elsewhere: BibTeX and CSL-JSON. */

import { THIN_SPACE } from "@/lib/format";
import type { SourceDocument, Work } from "@/lib/knowledge/types";

/** What is cited. A document carries no address of its own. */
export type CitedWork =
  | { kind: "work"; work: Work }
  | { kind: "document"; document: Pick<SourceDocument, "id" | "title" | "publisher" | "date"> };

/** The record within it: its id, and where in the source it stands ("Table 3", "section 4.3"). */
export type CitedPlace = { id: string; where: string };

type Reference = {
  key: string;
  title: string;
  /** Surnames of people; names of groups are in `groups`. */
  people: readonly string[];
  groups: readonly string[];
  /** Our records name the first author alone: more are left out. */
  shortened: boolean;
  year: number | null;
  /** Where it appeared, as printed. */
  venue: string | null;
  url: string | null;
  arxiv: string | null;
  note: string;
  type: "article" | "software" | "webpage";
};

/**
 * One BibTeX entry, ready for a .bib file. Type @misc throughout: our records do not tell journals from proceedings.
 *
 * @param version of the knowledge that the record was read from
 */
export function toBibtex(cited: CitedWork, place: CitedPlace | null, version: string): string {
  const reference = referenceOf(cited, place, version);
  const names = [...reference.people.map(escapeBibtex), ...reference.groups.map((group) => `{${escapeBibtex(group)}}`)];
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", `{${escapeBibtex(reference.title)}}`],
    ["author", names.length === 0 ? null : [...names, ...(reference.shortened ? ["others"] : [])].join(" and ")],
    ["year", reference.year === null ? null : String(reference.year)],
    ["howpublished", reference.venue === null ? null : escapeBibtex(reference.venue)],
    ["eprint", reference.arxiv],
    ["archiveprefix", reference.arxiv === null ? null : "arXiv"],
    ["url", reference.url === null ? null : reference.url.replaceAll("{", "%7B").replaceAll("}", "%7D")],
    ["note", escapeBibtex(reference.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null || value === "" ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${reference.key},\n${lines.join("\n")}\n}\n`;
}

/** The same reference as CSL-JSON, the form that Zotero, Pandoc and others read: a list of one item, indented. */
export function toCslJson(cited: CitedWork, place: CitedPlace | null, version: string): string {
  const { key, title, people, groups, year, venue, url, arxiv, note, type } = referenceOf(cited, place, version);
  // CSL has no word for "and others", and whoever formats it would print one as a name: the note says it.
  const author = [...people.map((family) => ({ family })), ...groups.map((literal) => ({ literal }))];
  const item = {
    id: key,
    type,
    title,
    ...(author.length === 0 ? {} : { author }),
    ...(year === null ? {} : { issued: { "date-parts": [[year]] } }),
    ...(venue === null ? {} : { "container-title": venue }),
    ...(arxiv === null ? {} : { number: `arXiv:${arxiv}` }),
    ...(url === null ? {} : { URL: url }),
    ...(note === "" ? {} : { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** Text as it may stand inside the braces of a BibTeX field: every character that TeX reads as a command is escaped, and the narrow space is TeX's own. */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\{}&%$#_~^\u202f]/g, (character) => ESCAPES.get(character) ?? character);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["{", "\\{"],
  ["}", "\\}"],
  ["&", "\\&"],
  ["%", "\\%"],
  ["$", "\\$"],
  ["#", "\\#"],
  ["_", "\\_"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
  [THIN_SPACE, "\\,"],
]);

const ARXIV = /^\d{4}\.\d{4,5}$/;
/** Words that a title's key word is not taken from. */
const LITTLE = new Set([
  "a",
  "an",
  "the",
  "on",
  "of",
  "is",
  "are",
  "what",
  "why",
  "how",
  "to",
  "in",
  "for",
  "do",
  "does",
]);

function referenceOf(cited: CitedWork, place: CitedPlace | null, version: string): Reference {
  const from = place === null ? "" : `${place.where}. As read in Whichtune, knowledge ${version}, record ${place.id}`;
  if (cited.kind === "document") {
    const { id, title, publisher, date } = cited.document;
    return {
      key: `whichtune-document-${id}`,
      title,
      people: [],
      groups: publisher === null ? [] : [publisher],
      shortened: false,
      year: yearIn(date),
      venue: null,
      url: null,
      arxiv: null,
      note: sentences([`Source document ${id}; no address is recorded`, from]),
      type: "webpage",
    };
  }
  const { id, title, authors, year, venue, url, linkUnchecked } = cited.work;
  const { people, groups, shortened } = namesIn(authors);
  const arxiv = ARXIV.test(id) ? id : null;
  const name = plainWord(people[0] ?? groups[0] ?? "anonymous");
  return {
    key: `${name}${year}${titleWord(title, name)}`,
    title,
    people,
    groups,
    shortened,
    year,
    venue,
    url,
    arxiv,
    note: sentences([
      from,
      shortened ? "First author alone; the author list is longer" : "",
      linkUnchecked ? "The link was written from memory and is not checked" : "",
    ]),
    type: arxiv !== null ? "article" : url?.startsWith("https://github.com/") ? "software" : "webpage",
  };
}

/** "Wei et al.", "Li & Liang", "Cui, Yang & Yao", "OpenAI": surnames, or the name of a group. */
function namesIn(authors: string): { people: readonly string[]; groups: readonly string[]; shortened: boolean } {
  const [names = "", group] = authors.split(" / ");
  const groups = group === undefined ? [] : [group];
  const first = / et al\.$/.exec(names);
  if (first) return { people: [names.slice(0, first.index)], groups, shortened: true };
  const people = names.split(/, | & /);
  return people.length > 1
    ? { people, groups, shortened: false }
    : { people: [], groups: [names, ...groups], shortened: false };
}

function yearIn(date: string | null): number | null {
  const found = /\b(?:19|20)\d\d\b/.exec(date ?? "");
  return found ? Number(found[0]) : null;
}

/** The first word of a title that says something, and not the author's name again. */
function titleWord(title: string, name: string): string {
  const words = (title.match(/[\p{L}\p{N}]+/gu) ?? []).map(plainWord);
  return words.find((word) => word !== "" && word !== name && !LITTLE.has(word)) ?? "untitled";
}

/** Letters and digits of ASCII, as a key may hold them: "Rozière" becomes "roziere". */
function plainWord(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => `${part}.`)
    .join(" ");
}
