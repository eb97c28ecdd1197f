import { ExternalLink } from "@/components/ui/external-link";
import { type EstimateResult, hostSentence } from "@/lib/estimate/result";
import { Term } from "./terms-list";
import { VerdictChip } from "./verdict-chip";

/** What offloading takes of the computer: the sentence, and its parts below. */
export function HostMemory({ result, gpus }: { result: EstimateResult; gpus: number }) {
  const { host } = result;
  const said = hostSentence(result, gpus);
  if (host === null || said === null) return null;
  return (
    <section aria-labelledby="host-heading" className="mt-6 border-line border-t pt-4">
      <h2 id="host-heading" className="type-finding">
        What the computer has to hold
      </h2>
      <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2 text-small">
        {host.verdict !== null && <VerdictChip verdict={host.verdict} />}
        <span>{said}</span>
      </p>
      <div className="mt-3 border-line-strong border-t">
        <ul>
          {host.terms.map((term) => (
            <li key={term.id}>
              <Term term={term} ground={null} />
            </li>
          ))}
        </ul>
      </div>
      <p className="mt-2 text-muted text-note">
        The allowance for buffers:{" "}
        {host.allowance.url === null ? (
          host.allowance.text
        ) : (
          <ExternalLink href={host.allowance.url}>{host.allowance.text}</ExternalLink>
        )}
        . This memory has not been held against measurements.
      </p>
    </section>
  );
}
