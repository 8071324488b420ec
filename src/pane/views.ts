import { type ComponentType, lazy } from "react";
import { FillBody } from "./fill/FillBody";
import { FillTop } from "./fill/FillTop";
import type { ViewProps } from "./shared/view";

/** What stays on top of a view, and what scrolls below. */
interface View {
  readonly Top: ComponentType<ViewProps>;
  readonly Body: ComponentType<ViewProps>;
}

/** A view that is loaded when it is first chosen: the pane opens with what the authority needs. */
const laterOn = (load: () => Promise<View>): View => ({
  Top: lazy(() => load().then(({ Top }) => ({ default: Top }))),
  Body: lazy(() => load().then(({ Body }) => ({ default: Body }))),
});

const LATER = { Choose: () => import("./choose/view"), Track: () => import("./track/view") };

/** Loads the other views before anybody chooses them, so that they are there when the connection is not. */
export async function loadLaterViews(): Promise<void> {
  await Promise.allSettled([LATER.Choose(), LATER.Track()]);
}

/** The pane's views by the names of their buttons. */
export const VIEWS = {
  Fill: { Top: FillTop, Body: FillBody },
  Choose: laterOn(LATER.Choose),
  Track: laterOn(LATER.Track),
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof VIEWS;

export const VIEW_NAMES: readonly ViewName[] = ["Fill", "Choose", "Track"];
