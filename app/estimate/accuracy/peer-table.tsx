import { DataTable } from "@/components/ui/data-table";
import { ExternalLink } from "@/components/ui/external-link";
import { formatCount, formatFixed } from "@/lib/format";
import { PEERS } from "@/lib/memory/peers";
import { accuracy } from "./prepared";

/** What six other estimators say of the same runs. */
export function PeerTable() {
  return (
    <section className="min-w-0 md:col-span-12">
      <h2 className="type-section">Other estimators on the same runs</h2>
      <p className="mt-1 max-w-(--measure) text-small text-soft">
        Worked out again from what each one publishes, on the runs that it applies to. Some are meant as a rough floor;
        their errors are no fault then.
      </p>
      <div className="mt-3">
        <DataTable
          caption="Other estimators on the same runs"
          captionHidden
          wide
          columns={[
            { id: "name", head: "Estimator" },
            { id: "n", head: "Runs", figures: true },
            { id: "median", head: "Median error", unit: "%", figures: true },
            { id: "p90", head: "p90", unit: "%", figures: true },
            { id: "ours", head: "Ours there", unit: "%", figures: true },
            { id: "scope", head: "Applies to" },
            { id: "misses", head: "Where it misses, in our reading" },
          ]}
          rows={accuracy.peers.map(({ id, summary, ours }) => {
            const peer = PEERS.find((one) => one.id === id);
            return {
              id,
              cells: [
                peer === undefined ? (
                  id
                ) : (
                  <ExternalLink key="name" href={peer.url}>
                    {peer.name}
                  </ExternalLink>
                ),
                formatCount(summary.n),
                formatFixed(summary.medianApe, 1),
                formatFixed(summary.p90Ape, 1),
                formatFixed(ours.medianApe, 1),
                peer?.scope ?? null,
                <span key="misses" className="block w-72 whitespace-normal">
                  {peer?.misses}
                </span>,
              ],
            };
          })}
        />
      </div>
    </section>
  );
}
