import { formatDifference } from "@/lib/format";
import type { VerdictView } from "@/lib/plan/guide-view";
import type { GuideWords } from "./guide-words";

type LedgerProps = { words: GuideWords; lines: VerdictView["ledger"]; lead: number };

/** What each criterion adds to the lead; the lines add up to it. Solid speaks for the first, outlined against. */
export function Ledger({ words, lines, lead }: LedgerProps) {
  const shown = lines.filter(({ contribution }) => Math.abs(contribution) >= SMALLEST);
  const rest = lines.filter(({ contribution }) => Math.abs(contribution) < SMALLEST);
  const widest = Math.max(...lines.map(({ contribution }) => Math.abs(contribution)), Number.EPSILON);
  return (
    <table className="w-full text-small">
      <caption className="sr-only">Contributions to the lead, by criterion</caption>
      <thead className="text-label text-muted">
        <tr className="border-line border-b">
          <th scope="col" className="py-1 text-left font-normal">
            Criterion, by what it adds
          </th>
          <th scope="col" className="w-2/5 text-center font-normal">
            against <span aria-hidden="true">|</span> for
          </th>
          <th scope="col" className="text-right font-normal">
            lead
          </th>
        </tr>
      </thead>
      <tbody>
        {[...shown, ...(rest.length > 0 ? [together(rest)] : [])].map(({ id, contribution }) => (
          <tr key={id}>
            <th scope="row" className="py-1 text-left font-normal">
              {id === REST ? `${rest.length} more together` : lineName(words, id)}
            </th>
            <td className="px-2">
              <span aria-hidden="true" className="relative block h-3 border-line-strong">
                <span className="absolute inset-y-[-4px] left-1/2 border-line-strong border-l" />
                <span
                  className={`absolute inset-y-0 ${contribution > 0 ? "left-1/2 bg-soft" : "right-1/2 border border-soft"}`}
                  style={{ width: `${(50 * Math.abs(contribution)) / widest}%` }}
                />
              </span>
            </td>
            <td className="text-right">{formatDifference(contribution, 3)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-ink border-t font-semibold">
          <th scope="row" className="py-1 text-left">
            Lead
          </th>
          <td />
          <td className="text-right">{formatDifference(lead, 3)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Lines below a two-hundredth of a value add up in one line, so that the sum stays whole. */
const SMALLEST = 0.002;
const REST = "rest";

function together(lines: VerdictView["ledger"]) {
  return { id: REST, contribution: lines.reduce((sum, { contribution }) => sum + contribution, 0) };
}

function lineName({ criteria }: GuideWords, id: string): string {
  if (id === "delay") return "Price of delays";
  if (id === "margin") return "Price of a further stage";
  return criteria.find((criterion) => criterion.id === id)?.name ?? id;
}
