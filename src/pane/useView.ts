import { useEffect, useState } from "react";
import { loadView, type View, viewHere, type ViewName } from "./views";

/** The view of a name: undefined while it is being loaded, "missing" where it cannot be had. */
export function useView(name: ViewName): View | "missing" | undefined {
  const [missing, setMissing] = useState<ViewName>();
  const [, setLoaded] = useState<ViewName>();
  useEffect(() => {
    if (viewHere(name)) return;
    loadView(name).then(
      () => setLoaded(name),
      () => setMissing(name),
    );
  }, [name]);
  return viewHere(name) ?? (missing === name ? "missing" : undefined);
}
