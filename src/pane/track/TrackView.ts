import { TrackBody } from "./TrackBody";
import { TrackTop } from "./TrackTop";
import type { View } from "../shared/view";

export const TrackView: View = { Top: TrackTop, Body: TrackBody };
