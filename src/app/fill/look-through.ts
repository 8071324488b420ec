import { type CasesOnSheet, casesElsewhere } from "../../domain/fill/take-in/cases-elsewhere";
import type { HiddenContent } from "../../domain/fill/check-before-sending";
import { normalised } from "../../domain/spreadsheet/cell";
import type { CaseList } from "../../domain/case-list/case-list";
import type { Reading, Workbook } from "../workbook";
import { listsIn } from "./lists-in";
import { ownSheets } from "./own-sheets";

/** What is out of sight in the workbook, and the sheets that hold cases besides the list: by its numbers, or by headers. */
export async function lookThrough(
  workbook: Pick<Workbook, "readHiddenContent" | "readSheetTops">,
  reading: Reading,
  { cases, layout }: CaseList,
): Promise<HiddenContent> {
  const numbers = new Set(cases.flatMap(({ number }) => (number === "" ? [] : [normalised(number)])));
  const ours = [...ownSheets(reading), layout.sheet];
  const seen = await workbook.readHiddenContent(numbers, ours);
  const { lists } = await listsIn(workbook, reading);
  const byHeaders = lists
    .filter(({ sheet, isEmpty }) => !isEmpty && sheet !== layout.sheet)
    .map(({ sheet, headerRow, lastRow }): CasesOnSheet => ({
      ...{ sheet, cases: lastRow - headerRow, address: `A${headerRow + 1}` },
    }));
  const otherCases = casesElsewhere(seen.otherCases ?? [], byHeaders);
  return { ...seen, ...(otherCases.length > 0 && { otherCases }) };
}
