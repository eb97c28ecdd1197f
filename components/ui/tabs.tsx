"use client";

import * as Radix from "radix-ui/tabs";
import type { ReactNode } from "react";

type TabsProps = {
  /** Names the row of words for readers of screens. */
  label: string;
  /** At most five. */
  tabs: readonly { id: string; name: string; content: ReactNode }[];
  first: string;
  /** Which one stands open, where the page holds that; `onChoose` then hears of every change. */
  chosen?: string;
  onChoose?: (id: string) => void;
  /** Keeps all contents in the page, for text that has to be found and printed. Charts are better drawn when asked. */
  keepAll?: boolean;
};

/** Words on a hairline; arrow keys move between them. */
export function Tabs({ label, tabs, first, keepAll = false, chosen, onChoose }: TabsProps) {
  return (
    <Radix.Root
      defaultValue={first}
      {...(chosen === undefined ? {} : { value: chosen })}
      {...(onChoose === undefined ? {} : { onValueChange: onChoose })}
    >
      <Radix.List
        aria-label={label}
        className="needs-script flex gap-6 overflow-x-auto shadow-[inset_0_-1px_var(--color-line)] [scrollbar-width:none] print:hidden"
      >
        {tabs.map(({ id, name }) => (
          <Radix.Trigger
            key={id}
            value={id}
            className="min-h-9 border-b-2 border-transparent pt-0.5 text-small whitespace-nowrap text-soft -outline-offset-2 hover:text-ink data-[state=active]:border-accent data-[state=active]:font-semibold data-[state=active]:text-ink forced-colors:data-[state=inactive]:border-[Canvas] pointer-coarse:min-h-11"
          >
            {name}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map(({ id, name, content }) => (
        <Radix.Content
          key={id}
          value={id}
          {...(keepAll ? { forceMount: true } : {})}
          className={`pt-4 ${keepAll ? "[@media_screen_and_(scripting:enabled)]:data-[state=inactive]:hidden" : ""}`}
        >
          {keepAll && <p className="hidden pb-2 font-semibold print:block [@media(scripting:none)]:block">{name}</p>}
          {content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
