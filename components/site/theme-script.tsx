const SCRIPT =
  'try{const t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}';

/** Stands in the head and runs before the first paint, so that a chosen theme never flashes the other one. */
export function ThemeScript() {
  return <script>{SCRIPT}</script>;
}
