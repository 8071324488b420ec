import { addressedMessage, type Finding } from "../../domain/case-list/finding";
import { describedFindings, type FindingCursor } from "../../domain/fill/finding-filter";
import { splitAddress } from "../../domain/spreadsheet/address";
import { type ActionContext, action } from "../action";
import { showCell } from "../show-cell";

export const NO_FINDINGS = "No findings.";

/** Shows the cell of a finding. */
export const goToFinding = action({
  id: "go-to-finding",
  label: "Go to",
  doing: "go to the cell",
  async run(context, finding: Finding) {
    const { checked } = context.state();
    const found = checked && describedFindings(checked).find((each) => each.finding === finding);
    if (found) return visit(context, found);
    return checked ? visit(context, { finding, key: undefined, rank: -1 }) : NO_FINDINGS;
  },
});

/** Shows a finding's cell, and makes it the one from which next and previous go on. */
export async function visit(
  { workbook, state, set }: ActionContext,
  { finding, key, rank }: FindingCursor,
  isMending = false,
): Promise<string> {
  const { checked } = state();
  if (!checked) return NO_FINDINGS;
  const { sheet, address } = splitAddress(finding.address, checked.list.layout.sheet);
  const hidden = await showCell(workbook, sheet, address);
  set({ cursor: { finding, key, rank, ...(isMending && { isMending }) } });
  return `${addressedMessage(finding)}${hidden}`;
}
