import { COLUMNS } from "../../domain/case-list/columns";
import type { ListLayout } from "../../domain/case-list/list-layout";
import { cellAddress, rowNumber } from "../../domain/spreadsheet/address";
import { sameName } from "../../domain/spreadsheet/same-name";
import {
  describedFindings,
  type FindingCursor,
  listedFindings,
  neighbour,
} from "../../domain/fill/finding-filter";
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
  const from = await fromSelection(context, checked.list.layout, cursor, by);
  const found = neighbour(listed, findingFilter.by, from, by);
  return found
    ? visit(context, found)
    : "None of the findings is of the kind that is shown. Press Show all findings.";
}

/**
 * Where to go on from: the selected cell, where that is another cell of the list than the one last gone to. By rule
 * there is no way from a cell to the next finding.
 */
async function fromSelection(
  { workbook, state }: ActionContext,
  layout: ListLayout,
  cursor: FindingCursor | undefined,
  by: 1 | -1,
): Promise<FindingCursor | undefined> {
  if (state().findingFilter.by === "rule") return cursor;
  const selected = await workbook.readSelectedCell().catch(() => undefined);
  if (!selected || !sameName(selected.sheet, layout.sheet)) return cursor;
  const { row, column } = selected;
  const address = cellAddress(row, column);
  if (address === cursor?.finding.address || row <= layout.table.top || row > layout.table.bottom)
    return cursor;
  const key = COLUMNS.find(({ index }) => layout.columns[index] === column)?.key;
  return {
    key: undefined,
    // Past what the cell itself has: going on leaves it.
    rank: by === 1 ? Infinity : -1,
    finding: {
      rule: "",
      severity: "info",
      address,
      message: "",
      row: rowNumber(row + 1),
      ...(key && { column: key }),
    },
  };
}
