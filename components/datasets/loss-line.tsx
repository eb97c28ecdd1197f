import { ExternalLink } from "@/components/ui/external-link";
import { Notice } from "@/components/ui/side-note";
import type { RecordLine } from "@/lib/dataset/record-line";
import { formatCount } from "@/lib/format";
import { LOSS_LOOK } from "./loss-words";

/** The exact line or lines of a format, with what the loss is computed on marked and counted. */
export function LossLine({ line }: { line: RecordLine }) {
  const { accepted, source } = line.format;
  return (
    <div className="grid gap-3">
      <LossCounts counts={line.counts} />
      <p className="text-note text-soft">{line.sentence}</p>
      <MarkedLines lines={line.lines} />
      {line.lines.length > 1 && (
        <p className="text-note text-muted">{formatCount(line.lines.length)} lines for this one record.</p>
      )}
      {line.lost.length > 0 && <Notice lead="Lost in this format:">{line.lost.join("; ")}.</Notice>}
      <p className="text-muted text-note">
        {accepted.length > 0
          ? `Taken as it is by ${accepted.join(", ")}.`
          : "No engine takes it as it is; it is converted first."}{" "}
        <ExternalLink href={source}>Described at</ExternalLink>
      </p>
    </div>
  );
}

export function LossCounts({ counts }: Pick<RecordLine, "counts">) {
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-small">
      {counts.map(({ loss, characters }) => (
        <span key={loss}>
          <span className={`px-1 ${LOSS_LOOK[loss].look}`}>{LOSS_LOOK[loss].word}</span> {formatCount(characters)}{" "}
          {characters === 1 ? "character" : "characters"}
        </span>
      ))}
    </p>
  );
}

export function MarkedLines({ lines }: Pick<RecordLine, "lines">) {
  return (
    <pre className="ground-sunk whitespace-pre-wrap rounded-field p-4 wrap-anywhere">
      {lines.map((pieces, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one record are never reordered
        <code key={index} className="block not-first:mt-2">
          {pieces.map(({ text, mark }, at) =>
            mark === null ? (
              text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line are never reordered
              <span key={at} className={`box-decoration-clone ${LOSS_LOOK[mark].look}`}>
                {text}
              </span>
            ),
          )}
        </code>
      ))}
    </pre>
  );
}
