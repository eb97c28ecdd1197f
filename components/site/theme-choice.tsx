"use client";

import { Segmented } from "@/components/ui/segmented";
import { chooseTheme, THEMES, useTheme } from "./theme";

const NAMES = { system: "System", light: "Light", dark: "Dark" };
const CHOICES = THEMES.map((id) => ({ id, name: NAMES[id] }));

/** System, light or dark. Without scripts the system decides, and this is not shown. */
export function ThemeChoice({ titled = false }: { titled?: boolean }) {
  const theme = useTheme();
  return (
    <div className="needs-script">
      {titled && (
        <p aria-hidden="true" className="pb-1.5 text-note text-muted">
          Theme
        </p>
      )}
      <Segmented legend="Theme" choices={CHOICES} chosen={theme} onChoose={chooseTheme} />
    </div>
  );
}
