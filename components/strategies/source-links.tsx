import { ExternalLink } from "@/components/ui/external-link";
import type { ShownSource } from "@/lib/plan/guide-view";

/** Sources behind a sentence, in note size; a page of this site or a work outside. */
export function SourceLinks({ sources, ours = false }: { sources: readonly ShownSource[]; ours?: boolean }) {
  return (
    <span className="text-muted text-note">
      {ours && "Our judgement."}
      {sources.flatMap((source, index) => {
        const link = <SourceText key={source.text} {...source} />;
        return index === 0 ? [link] : ["; ", link];
      })}
    </span>
  );
}

export function SourceText({ text, href }: ShownSource) {
  if (href === null) return text;
  return /^[/#]/.test(href) ? <a href={href}>{text}</a> : <ExternalLink href={href}>{text}</ExternalLink>;
}
