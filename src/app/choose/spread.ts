import { spreadSteps } from "../../domain/choose/spread/spread";
import { action } from "../action";
import { drawOrSpread } from "./draw-or-spread";

/** Fills the open places so that the ten cover as much as possible of what is in the list. */
export const spread = action({
  id: "spread",
  label: "Spread",
  doing: "spread the cases",
  run: (context, seed: string) =>
    drawOrSpread(context, seed, spreadSteps, { filled: "chosen by Spread", press: "Spread" }),
});
