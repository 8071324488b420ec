import { spread as spreadCases } from "../../domain/choose/spread/spread";
import { action } from "../action";
import { drawOrSpread } from "./draw-or-spread";

/** Fills the open places so that the ten cover as much as possible of what is in the list. */
export const spread = action({
  id: "spread",
  label: "Spread",
  doing: "spread the cases",
  run: (context, seed: string) => drawOrSpread(context, seed, spreadCases, "chosen by Spread"),
});
