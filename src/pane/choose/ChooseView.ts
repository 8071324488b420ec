import { ChooseBody } from "./ChooseBody";
import { ChooseTop } from "./ChooseTop";
import type { View } from "../shared/view";

export const ChooseView: View = { Top: ChooseTop, Body: ChooseBody };
