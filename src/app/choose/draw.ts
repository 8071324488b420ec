import { draw as drawCases } from "../../domain/choose/draw";
import { action } from "../action";
import { fillPlaces } from "./fill-places";

/** Fills the open places by ticket. */
export const draw = action({
  id: "draw",
  label: "Draw",
  doing: "draw the cases",
  run: (context, seed: string) => fillPlaces(context, seed, drawCases, "drawn"),
});
