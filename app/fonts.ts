import localFont from "next/font/local";

/** Titles, verdicts and reading text. */
export const newsreader = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  weight: "200 800",
  style: "normal",
  display: "swap",
  adjustFontFallback: "Times New Roman",
  variable: "--font-newsreader",
});

/** Joins the family above, so that `font-style: italic` finds it; fetched only where reading text needs it. */
export const newsreaderItalic = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2",
  weight: "200 800",
  style: "italic",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  variable: "--font-newsreader-italic",
  declarations: [{ prop: "font-family", value: "newsreader" }],
});

/** The interface. */
export const sourceSans = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  adjustFontFallback: "Arial",
  variable: "--font-source-sans",
});

/** Data lines, ids and formulas. Every common fallback is as wide, so nothing has to be adjusted. */
export const sourceCode = localFont({
  src: "../node_modules/@fontsource-variable/source-code-pro/files/source-code-pro-latin-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  variable: "--font-source-code",
});
