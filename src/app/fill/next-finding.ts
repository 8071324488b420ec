import { describedFindings, listedFindings, neighbour } from "../../domain/fill/finding-filter";
import { type ActionContext, action } from "../action";
import { NO_FINDINGS, visit } from "./go-to-finding";

/** Goes to the next of the findings that are listed, in their order. */
export const nextFinding = action({
  id: "next-finding",
  label: "Next finding",
  doing: "go to the cell",
  run: (context) => step(context, 1),
});

/** Goes one on, or back; at the end it goes round. */
export async function step(context: ActionContext, by: 1 | -1): Promise<string> {
  // From the ribbon this may be the first press of all.
  if (!context.state().checked) await context.readNow();
  const { checked, findingFilter, cursor } = context.state();
  if (!checked || checked.findings.length === 0) return NO_FINDINGS;
  const listed = listedFindings(describedFindings(checked), findingFilter);
  const found = neighbour(listed, findingFilter.by, cursor, by);
  return found
    ? visit(context, found)
    : "None of the findings is of the kind that is shown. Press Show all findings.";
}
