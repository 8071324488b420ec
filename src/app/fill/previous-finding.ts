import { action } from "../action";
import { step } from "./next-finding";

/** Goes back to the finding before, of those that are listed. */
export const previousFinding = action({
  id: "previous-finding",
  label: "Previous finding",
  doing: "go to the cell",
  run: (context) => step(context, -1),
});
