import { useSyncExternalStore } from "react";
import { isDarkGround } from "./theme";

const preference = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

function watchPreference(listener: () => void): () => void {
  const query = preference();
  query.addEventListener("change", listener);
  return () => {
    query.removeEventListener("change", listener);
  };
}

/** Dark or light: as Office's theme has it, where its ground colour is known, or else as the system does. */
export function useIsDark(ground: string | undefined): boolean {
  const preferred = useSyncExternalStore(watchPreference, () => preference().matches);
  return (ground === undefined ? undefined : isDarkGround(ground)) ?? preferred;
}
