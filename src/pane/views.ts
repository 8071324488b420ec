import type { ComponentType } from "react";
import { FillBody } from "./fill/FillBody";
import { FillTop } from "./fill/FillTop";
import type { ViewProps } from "./shared/view";

/** What stays on top of a view, and what scrolls below. */
export interface View {
  readonly Top: ComponentType<ViewProps>;
  readonly Body: ComponentType<ViewProps>;
}

/** The views by the names of their buttons. */
export const VIEW_NAMES = ["Fill", "Choose", "Track"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** The pane opens with what the authority needs; the inspectors' views are loaded afterwards. */
const LATER: Readonly<Record<Exclude<ViewName, "Fill">, () => Promise<View>>> = {
  Choose: () => import("./choose/view"),
  Track: () => import("./track/view"),
};

const here = new Map<ViewName, View>([["Fill", { Top: FillTop, Body: FillBody }]]);

/** The view, if it has been loaded. */
export const viewHere = (name: ViewName): View | undefined => here.get(name);

/** Loads a view; rejects where it cannot be had. */
export async function loadView(name: ViewName): Promise<void> {
  if (name !== "Fill" && !here.has(name)) here.set(name, await LATER[name]());
}

/** Loads the rest of the pane before anybody chooses it, so that it is there when the connection is not. */
export const loadViews = (): Promise<unknown> =>
  Promise.allSettled([import("./fill/tools/panels"), ...VIEW_NAMES.map(loadView)]);
