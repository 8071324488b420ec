import { type CasesOnSheet, casesElsewhere } from "../../domain/fill/take-in/cases-elsewhere";
import type { HiddenContent } from "../../domain/fill/check-before-sending";
import { positionAddress } from "../../domain/spreadsheet/address";
import { normalised } from "../../domain/spreadsheet/cell";
import type { CaseList } from "../../domain/case-list/case-list";
import type { Reading, Workbook } from "../workbook";
import type { FoundList } from "../../domain/fill/returned/find-lists";
import { listsIn } from "./lists-in";
import { ownSheets } from "./own-sheets";

/** What is out of sight in the workbook, and the sheets that hold cases besides the list: by its numbers, or by headers. */
export async function lookThrough(
  workbook: Pick<Workbook, "readHiddenContent" | "readSheetTops">,
  reading: Reading,
  { cases, layout, secondLists }: CaseList,
): Promise<HiddenContent> {
  const numbers = new Set(cases.flatMap(({ number }) => (number === "" ? [] : [normalised(number)])));
  const ours = [...ownSheets(reading), layout.sheet];
  const seen = await workbook.readHiddenContent(numbers, ours);
  const { lists } = await listsIn(workbook, reading);
  const byHeaders = lists
    .filter((one) => !one.isEmpty && one.sheet !== layout.sheet && hasOneRowEach(one))
    .map(({ sheet, headerRow, lastRow }): CasesOnSheet => ({
      ...{ sheet, cases: lastRow - headerRow, address: `A${headerRow + 1}` },
    }));
  // As the findings have them, where they were looked at case by case.
  const told = secondLists.flatMap(({ sheet, cases: found }): CasesOnSheet[] => {
    const [first] = found;
    return first
      ? [
          {
            sheet,
            cases: found.length,
            address: positionAddress({ row: first.range.top, column: first.range.left }),
          },
        ]
      : [];
  });
  const others = casesElsewhere(seen.otherCases ?? [], byHeaders).filter(
    (one) => !told.some(({ sheet }) => sheet === one.sheet),
  );
  const otherCases = [...others, ...told];
  return { ...seen, ...(otherCases.length > 0 && { otherCases }) };
}

/** Whether its first rows are a case each: a copy of the tracking sheet has several of one. */
function hasOneRowEach({ match }: FoundList): boolean {
  const numbers = match.columns.find(({ column }) => column === "caseNumber")?.candidates[0]?.samples ?? [];
  return new Set(numbers.map(normalised)).size === numbers.length;
}
