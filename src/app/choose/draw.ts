import type { Choice } from "../../domain/choose/choice";
import { draw as drawCases } from "../../domain/choose/draw";
import type { Steps } from "../../domain/shared/work-in-steps";
import { action } from "../action";
import { drawOrSpread } from "./draw-or-spread";

/** Fills the open places by ticket. */
export const draw = action({
  id: "draw",
  label: "Draw",
  doing: "draw the cases",
  run: (context, seed: string) => drawOrSpread(context, seed, inOneStep, { filled: "drawn", press: "Draw" }),
});

/** Once the tickets are known, drawing is quick. */
function* inOneStep(...of: Parameters<typeof drawCases>): Steps<Choice> {
  return drawCases(...of);
}
