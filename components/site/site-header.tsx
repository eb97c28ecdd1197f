import { SiteNav } from "./site-nav";
import { ThemeChoice } from "./theme-choice";
import { Wordmark } from "./wordmark";

/** Both menus are native popovers: they open before scripts arrive, and Escape closes them. */
export function SiteHeader() {
  return (
    <header className="border-b border-line print:hidden">
      <a
        href="#main"
        className="ground-raised absolute top-2 left-2 z-10 flex min-h-11 items-center rounded-field px-4 font-semibold shadow-menu not-focus:sr-only"
      >
        Skip to the content
      </a>
      <div className="frame flex h-14 items-stretch gap-8 max-md:h-13">
        <Wordmark />
        <div className="ml-auto flex items-stretch gap-8">
          <SiteNav form="line" />
          <button
            type="button"
            popoverTarget="theme-menu"
            className="needs-script -mb-px text-small text-muted hover:text-ink max-md:hidden"
          >
            Theme
          </button>
          <button
            type="button"
            popoverTarget="site-menu"
            className="px-1 text-small font-semibold text-accent md:hidden"
          >
            Menu
          </button>
        </div>
      </div>
      <div
        id="theme-menu"
        popover="auto"
        className={`${MENU} right-[max(var(--grid-margin),calc((100%-var(--grid-max))/2))] rounded-field p-3`}
      >
        <ThemeChoice />
      </div>
      <div id="site-menu" popover="auto" className={`${MENU} right-0 left-0 w-full p-4 pt-2`}>
        <SiteNav form="list" />
        <div className="mt-4">
          <ThemeChoice titled />
        </div>
      </div>
    </header>
  );
}

/** Hung under the header, which stands at the top of the document and scrolls away with it. */
const MENU = "ground-raised absolute top-14 bottom-auto left-auto m-0 border-0 text-ink shadow-menu max-md:top-13";
