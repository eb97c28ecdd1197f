import type { ReactNode } from "react";

/** One specimen under its name: four columns wide, eight, or all. */
export function Cell({
  title,
  wide = false,
  full = false,
  children,
}: {
  title: string;
  wide?: boolean;
  full?: boolean;
  children: ReactNode;
}) {
  return (
    <section
      className={`border-t border-line pt-3 ${full ? "md:col-span-12" : wide ? "md:col-span-8" : "md:col-span-4"}`}
    >
      <h2 className="mb-3 text-label text-muted">{title}</h2>
      {children}
    </section>
  );
}
