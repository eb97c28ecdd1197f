/** Leaves the site, and says for where. */
export function ExternalLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} rel="noreferrer" className="group/out text-accent no-underline">
      <span className="underline decoration-1 underline-offset-3">{children}</span>{" "}
      <span className="text-muted print:hidden">{new URL(href).host.replace(/^www\./, "")}</span>
      <span className="hidden text-muted print:inline">{href}</span>
    </a>
  );
}
