import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query, such as "(max-width: 239px)", holds; shows again when that changes. */
export function useMatchMedia(query: string): boolean {
  const watch = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", listener);
      return () => {
        list.removeEventListener("change", listener);
      };
    },
    [query],
  );
  return useSyncExternalStore(watch, () => window.matchMedia(query).matches);
}
