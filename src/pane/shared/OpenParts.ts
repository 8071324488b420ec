import { createContext } from "react";

/** Which folded parts people have opened or folded, by name, until the pane is closed: a look at another view folds nothing. */
export const OpenParts = createContext<Map<string, boolean> | undefined>(undefined);
