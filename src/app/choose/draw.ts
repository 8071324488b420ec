import { drawSteps } from "../../domain/choose/draw";
import { action } from "../action";
import { drawOrSpread } from "./draw-or-spread";

/** Fills the open places by ticket. */
export const draw = action({
  id: "draw",
  label: "Draw",
  doing: "draw the cases",
  run: (context, seed: string) => drawOrSpread(context, seed, drawSteps, "drawn"),
});
