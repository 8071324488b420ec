import { type Case, cellOf } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import type { Cell } from "../../spreadsheet/cell";
import type { CellStyle } from "../../spreadsheet/change";
import { TEXT_STYLE } from "../../spreadsheet/sheet-styles";
import { type HeaderOf, sheetTable } from "../../spreadsheet/sheet-table";
import { cellInWords } from "../../case-list/cell-in-words";
import { codeFinder, YES_NO_CODES } from "../../case-list/codes";
import type { ColumnKey } from "../../case-list/columns";
import type { Group } from "../../case-list/groups";
import { rowOf } from "../../case-list/list-layout";
import { ISSUES } from "../coverage/features";

/** What a row's case is. Exactly ten are Chosen. */
export const STATUSES = ["Chosen", "Withdrawn", "Reserve", "No longer chosen"] as const;
export type Status = (typeof STATUSES)[number];

/** What a row is made from. */
export interface SelectedRow {
  readonly list: CaseList;
  readonly theCase: Case;
  /** It stays with its case; "" for one that never was of the ten. */
  readonly no: Cell;
  readonly status: Status;
}

const NUMBER_STYLE: CellStyle = { ...TEXT_STYLE, numberFormat: "General", horizontal: "Center" };

/** The sheet of the ten. The narrowest columns hold their headers’ words beside the button that filters. */
export const SELECTED_CASES = sheetTable({
  sheet: "Selected cases",
  table: "SelectedCases",
  press: "Flag the ten",
  headerRow: 4,
  frozenColumns: 2,
  // Title, authority and list date.
  printedRows: 3,
  columns: [
    { header: "No.", width: 48, format: NUMBER_STYLE, value: ({ no }: SelectedRow) => no },
    { header: "Case number", width: 96, format: TEXT_STYLE, value: shown("caseNumber") },
    { header: "Group", width: 60, format: TEXT_STYLE, value: shown("group") },
    { header: "Lead professional", width: 120, format: TEXT_STYLE, value: shown("leadProfessional") },
    { header: "Team", width: 120, format: TEXT_STYLE, value: shown("team") },
    { header: "Age", width: 48, format: TEXT_STYLE, value: shown("age") },
    { header: "Gender", width: 60, format: TEXT_STYLE, value: shown("gender") },
    { header: "Ethnicity", width: 90, format: TEXT_STYLE, value: shown("ethnicity") },
    { header: "Code of group", width: 120, format: TEXT_STYLE, value: codeOfGroup },
    { header: "Significant issues", width: 156, format: TEXT_STYLE, value: significantIssues },
    {
      header: "Row in list",
      width: 48,
      format: NUMBER_STYLE,
      value: ({ theCase, list }: SelectedRow) => rowOf(list.layout, theCase.index),
    },
    { header: "Status", width: 90, format: TEXT_STYLE, value: ({ status }: SelectedRow) => status },
  ],
});
export type SelectedHeader = HeaderOf<typeof SELECTED_CASES>;

/** The cell as people read it: codes with their labels. */
function shown(key: ColumnKey): (row: SelectedRow) => Cell {
  return ({ theCase }) => cellInWords(theCase, key);
}

function codeOfGroup(row: SelectedRow): Cell {
  const { group } = row.theCase;
  return group ? CODE_OF[group](row) : "";
}

function significantIssues({ theCase }: SelectedRow): Cell {
  return ISSUES.filter(({ key }) => yesOrNo(cellOf(theCase, key)) === "Yes")
    .map(({ title }) => title)
    .join("; ");
}
const yesOrNo = codeFinder(YES_NO_CODES);

const CODE_OF: Readonly<Record<Group, (row: SelectedRow) => Cell>> = {
  LAC: shown("livesIn"),
  CPR: shown("category"),
  LDD: shown("lddType"),
};
