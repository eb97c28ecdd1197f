/** @file Reads a _headers file: a path at the margin, its headers indented under it, `*` at the end for all that begins so. */

/** @returns the rules in their order: `{ path, headers: [[name, value], ..] }` */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else {
      const colon = line.indexOf(":");
      rules.at(-1).headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/** The headers for an address, from all rules that match it; a name that two of them give is joined with a comma. */
export function headersFor(rules, address) {
  const headers = {};
  for (const { path, headers: given } of rules) {
    if (path.endsWith("*") ? !address.startsWith(path.slice(0, -1)) : path !== address) continue;
    for (const [name, value] of given) headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}
