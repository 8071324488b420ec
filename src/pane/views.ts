import { FillView } from "./fill/FillView";
import type { View } from "./shared/view";

/** The views by the names of their buttons. */
export const VIEW_NAMES = ["Fill", "Choose", "Track"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

export const isViewName = (text: string): text is ViewName => VIEW_NAMES.some((name) => name === text);

/** The pane opens with what the authority needs; the inspectors' views are loaded afterwards. */
const LATER: Readonly<Record<Exclude<ViewName, "Fill">, () => Promise<View>>> = {
  Choose: async () => (await import("./choose/ChooseView")).ChooseView,
  Track: async () => (await import("./track/TrackView")).TrackView,
};

const loaded = new Map<ViewName, View>([["Fill", FillView]]);

/** The view, if it has been loaded. */
export const loadedView = (name: ViewName): View | undefined => loaded.get(name);

/** Loads a view; rejects where it cannot be had. */
export async function loadView(name: ViewName): Promise<void> {
  if (name !== "Fill" && !loaded.has(name)) loaded.set(name, await LATER[name]());
}
