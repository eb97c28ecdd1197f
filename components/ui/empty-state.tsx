import type { ReactNode } from "react";

type EmptyStateProps = {
  /** One sentence on what will stand here. */
  children: ReactNode;
  /** The one action that fills it. */
  action: ReactNode;
  /** One example to load instead; null where there is none. */
  example: ReactNode;
};

export function EmptyState({ children, action, example }: EmptyStateProps) {
  return (
    <div>
      <p className="type-reading">{children}</p>
      <div className="mt-3.5 flex flex-wrap items-center gap-x-5 gap-y-2">
        {action}
        {example}
      </div>
    </div>
  );
}
