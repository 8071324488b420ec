import { FillBody } from "./FillBody";
import { FillTop } from "./FillTop";
import type { View } from "../shared/view";

export const FillView: View = { Top: FillTop, Body: FillBody };
