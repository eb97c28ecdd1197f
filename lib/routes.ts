/** @file Every address of the site, in one table. What is not built is linked from nowhere. */

export const ROUTES = [
  { id: "home", href: "/", label: "Home", inHeader: false, built: true },
  { id: "guide", href: "/guide", label: "Guide", inHeader: true, built: true },
  { id: "guide-map", href: "/guide/map", label: "Map of the guide", inHeader: false, built: true },
  { id: "compare", href: "/compare", label: "Compare", inHeader: true, built: true },
  { id: "strategies", href: "/strategies", label: "Strategies", inHeader: true, built: true },
  { id: "datasets", href: "/datasets", label: "Data", inHeader: true, built: true },
  { id: "contrasts", href: "/datasets/contrasts", label: "One task, several techniques", inHeader: false, built: true },
  {
    id: "catalogue",
    href: "/datasets/catalogue",
    label: "Catalogue of public sets",
    inHeader: false,
    built: true,
  },
  { id: "inspect", href: "/datasets/inspect", label: "Inspect a file", inHeader: false, built: false },
  { id: "estimate", href: "/estimate", label: "Estimate", inHeader: true, built: true },
  { id: "accuracy", href: "/estimate/accuracy", label: "Predicted and measured", inHeader: false, built: true },
  { id: "recipe", href: "/recipe", label: "Recipe", inHeader: false, built: false },
  { id: "tools", href: "/tools", label: "Tools", inHeader: false, built: false },
  { id: "runs", href: "/runs", label: "Runs", inHeader: false, built: false },
  { id: "lab", href: "/lab", label: "Lab", inHeader: true, built: false },
  { id: "evidence", href: "/evidence", label: "Evidence", inHeader: true, built: true },
  {
    id: "evidence-disagreements",
    href: "/evidence/disagreements",
    label: "Where the sources disagree",
    inHeader: false,
    built: true,
  },
  { id: "evidence-metrics", href: "/evidence/metrics", label: "Metrics", inHeader: false, built: true },
  { id: "evidence-uses", href: "/evidence/uses", label: "Uses and systems", inHeader: false, built: true },
  { id: "evidence-terms", href: "/evidence/terms", label: "Terms and traps", inHeader: false, built: true },
] as const;

type AnyRoute = (typeof ROUTES)[number];
/** A page that exists. Its href passes for a typed link; an unbuilt one does not compile. */
export type BuiltRoute = Extract<AnyRoute, { built: true }>;

/** The built pages, in the order of the table. */
export function builtRoutes(): BuiltRoute[] {
  return ROUTES.filter((route) => route.built);
}

/** The words of the header's navigation: built, and at home there. */
export function headerRoutes(): BuiltRoute[] {
  return builtRoutes().filter((route) => route.inHeader);
}
