import type { ComponentType } from "react";
import { ChooseBody } from "./choose/ChooseBody";
import { ChooseTop } from "./choose/ChooseTop";
import { FillBody } from "./fill/FillBody";
import { FillTop } from "./fill/FillTop";
import { TrackBody } from "./track/TrackBody";
import { TrackTop } from "./track/TrackTop";
import type { ViewProps } from "./shared/view";

/** The pane's views by the names of their buttons: what stays on top of each, and what scrolls below. */
export const VIEWS = {
  Fill: { Top: FillTop, Body: FillBody },
  Choose: { Top: ChooseTop, Body: ChooseBody },
  Track: { Top: TrackTop, Body: TrackBody },
} as const satisfies Record<string, { Top: ComponentType<ViewProps>; Body: ComponentType<ViewProps> }>;

export type ViewName = keyof typeof VIEWS;

export const VIEW_NAMES: readonly ViewName[] = ["Fill", "Choose", "Track"];
