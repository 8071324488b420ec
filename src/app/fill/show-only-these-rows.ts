import { rowsOfFindings } from "../../domain/fill/rows-of-findings";
import { describedFindings, listedFindings } from "../../domain/fill/finding-filter";
import { indexOf } from "../../domain/case-list/columns";
import type { CaseList } from "../../domain/case-list/case-list";
import { CASE_LIST_TABLE } from "../../domain/case-list/list-layout";
import { counted } from "../../domain/case-list/wording";
import { CannotDo } from "../../domain/shared/cannot-do";
import { action } from "../action";
import { refuseInPlace } from "../case-list-of";
import type { ColumnFilter } from "../workbook";
import { checkedAnew } from "./check-now";

/**
 * Filters the list by the case numbers of the findings that are listed: Excel’s own filter, which keeps to its cases
 * when the list is sorted. Nothing is written. Throws CannotDo where somebody has filtered that column.
 */
export const showOnlyTheseRows = action({
  id: "show-only-these-rows",
  label: "Show only these rows",
  doing: "filter the list",
  async run(context) {
    const checked = await checkedAnew(context);
    const { reading, findingFilter, filteredBy } = context.state();
    if (!checked || !reading) throw new CannotDo("There is no case list in this workbook yet.");
    refuseInPlace(reading);
    const rows = rowsOfFindings(
      checked.list.layout,
      listedFindings(describedFindings(checked), findingFilter),
    );
    if (rows.size === 0)
      throw new CannotDo("None of the findings that are listed is about a row, so there are none to show.");
    const filtered = await context.workbook.filterTable(caseNumberFilter(checked.list), rows, filteredBy);
    if (filtered.isOther)
      throw new CannotDo(
        "The list is filtered by its case numbers already. Press Show all rows first, then press again.",
      );
    context.set({ filteredBy: filtered.texts });
    const others = filtered.count - rows.size;
    const besides =
      others > 0
        ? ` ${counted(others, "row")} of them ${others === 1 ? "has" : "have"} the same case number, or none either.`
        : "";
    return `Shown: ${counted(filtered.count, "row")}.${besides} Show all rows takes it back.`;
  },
});

/** The filter of the list’s first column. Throws CannotDo where that has gone. */
export function caseNumberFilter({ layout: { columns, table } }: Pick<CaseList, "layout">): ColumnFilter {
  const column = columns[indexOf("caseNumber")];
  if (column === undefined) throw new CannotDo("The column Case number is missing. Press Repair first.");
  return { table: CASE_LIST_TABLE, column: column - table.left };
}
