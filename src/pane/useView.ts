import { useEffect, useState } from "react";
import type { View } from "./shared/view";
import { loadedView, loadView, type ViewName } from "./views";

/** The view of a name: undefined while it is being loaded, "missing" where it cannot be had. */
export function useView(name: ViewName): View | "missing" | undefined {
  const [missing, setMissing] = useState<ViewName>();
  const [, setLoaded] = useState<ViewName>();
  useEffect(() => {
    if (loadedView(name)) return;
    loadView(name).then(
      () => setLoaded(name),
      () => setMissing(name),
    );
  }, [name]);
  return loadedView(name) ?? (missing === name ? "missing" : undefined);
}
