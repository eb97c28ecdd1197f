import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { CompareTray } from "@/components/compare/compare-tray";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { ThemeScript } from "@/components/site/theme-script";
import { content } from "@/content/index";
import { newsreader, newsreaderItalic, sourceCode, sourceSans } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Whichtune: how to adapt a language model, and why", template: "%s · Whichtune" },
  description: "Decide how to adapt a language model: prompt, retrieve or tune, with reasons that can be checked.",
  icons: { icon: "/icon.svg" },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

const FONTS = [newsreader, newsreaderItalic, sourceSans, sourceCode].map((font) => font.variable).join(" ");

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={FONTS} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body className="flex min-h-dvh flex-col">
        <SiteHeader />
        <main id="main" tabIndex={-1} className="grow outline-none">
          {children}
        </main>
        <SiteFooter knowledge={content.version} />
        <CompareTray />
      </body>
    </html>
  );
}
