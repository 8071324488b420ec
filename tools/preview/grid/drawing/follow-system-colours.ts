import { type Injector, ThemeService } from "@univerjs/core";

/** The grid is light or dark as the system is, and changes with it until the returned function is called. */
export function followSystemColours(injector: Injector): () => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const follow = (): void => injector.get(ThemeService).setDarkMode(dark.matches);
  follow();
  dark.addEventListener("change", follow);
  return () => dark.removeEventListener("change", follow);
}
