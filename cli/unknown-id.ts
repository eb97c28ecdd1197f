/** What is said of an id that nothing has. */

import { nearest, suggestion } from "@/lib/knowledge/nearest";

/**
 * The nearest ids; of a pipeline that is not known, those with most of its stages.
 *
 * @param hint said where nothing is near
 */
export function unknownId(given: string, known: readonly string[], hint: string): string {
  const near = nearest(given, known);
  const fits = near !== null && near.includes("+") === given.includes("+");
  if (fits) return `nothing is called "${given}". ${suggestion(given, known)}`;
  if (!given.includes("+")) return `nothing is called "${given}". ${hint}`;
  const asked = given.split("+");
  const shared = (id: string) => id.split("+").filter((stage) => asked.includes(stage)).length;
  const sequences = known.filter((id) => id.includes("+"));
  const most = Math.max(...sequences.map(shared), 0);
  const alike = sequences.filter((id) => shared(id) === most).join(", ");
  return most === 0
    ? `nothing is called "${given}". The known sequences are: ${alike}.`
    : `no sequence is called "${given}". Those with most of its stages are: ${alike}.`;
}
