import { type Case, cellOf } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import { type Cell, trimmed } from "../../spreadsheet/cell";
import { codeFinder, labelled, YES_NO_CODES } from "../../case-list/codes";
import { type ColumnKey, columnOf, listOf } from "../../case-list/columns";
import type { Group } from "../../case-list/groups";
import { rowOf } from "../../case-list/list-layout";
import { ISSUES } from "../features";

export const SELECTED_SHEET = "Selected cases";
export const SELECTED_TABLE = "SelectedCases";

/** What a row's case is. Exactly ten are Chosen. */
export type Status = "Chosen" | "Withdrawn" | "Reserve" | "No longer chosen";

/** The columns of the table: header, width in points, and what a case's cell holds. */
export const FIELDS: readonly {
  readonly header: string;
  readonly width: number;
  readonly of: (theCase: Case, list: CaseList, row: { readonly no: Cell; readonly status: Status }) => Cell;
}[] = [
  { header: "No.", width: 30, of: (_, __, { no }) => no },
  { header: "Case number", width: 90, of: shown("caseNumber") },
  { header: "Group", width: 42, of: shown("group") },
  { header: "Lead professional", width: 120, of: shown("leadProfessional") },
  { header: "Team", width: 108, of: shown("team") },
  { header: "Age", width: 36, of: shown("age") },
  { header: "Gender", width: 60, of: shown("gender") },
  { header: "Ethnicity", width: 96, of: shown("ethnicity") },
  { header: "Code of group", width: 120, of: codeOfGroup },
  { header: "Significant issues", width: 156, of: significantIssues },
  { header: "Row in list", width: 42, of: (theCase, { layout }) => rowOf(layout, theCase.index) },
  { header: "Status", width: 84, of: (_, __, { status }) => status },
];
/** In points: a character on average, and a line. Rows are as high as their words, which not every host sees to. */
const CHARACTER = 5.6;
const LINE_HEIGHT = 15;

/** The height, in points, of a row whose cells go on in further lines. */
export const heightOf = (cells: readonly Cell[]): number =>
  LINE_HEIGHT *
  Math.max(
    ...FIELDS.map(({ width }, i) =>
      Math.max(1, Math.ceil((String(cells[i] ?? "").length * CHARACTER) / width)),
    ),
  );

export const HEADERS = FIELDS.map(({ header }) => header);

/** The cell as people read it: codes with their labels. */
function shown(key: ColumnKey): (theCase: Case) => Cell {
  const list = listOf(columnOf(key));
  const find = list && codeFinder(list);
  return (theCase) => {
    const cell = cellOf(theCase, key);
    const code = find?.(cell);
    const entry = list?.codes.find((known) => known.code === code);
    return entry ? labelled(entry) : trimmed(cell);
  };
}

const CODE_OF: Readonly<Record<Group, (theCase: Case) => Cell>> = {
  LAC: shown("livesIn"),
  CPR: shown("category"),
  LDD: shown("lddType"),
};

function codeOfGroup(theCase: Case): Cell {
  return theCase.group ? CODE_OF[theCase.group](theCase) : "";
}

const yesOrNo = codeFinder(YES_NO_CODES);

function significantIssues(theCase: Case): Cell {
  return ISSUES.filter(({ key }) => yesOrNo(cellOf(theCase, key)) === "Yes")
    .map(({ title }) => title)
    .join("; ");
}
