import type { CaseList } from "../../../domain/case-list/case-list";
import { counted, listed, listedFew } from "../../../domain/case-list/wording";
import type { SendingPoint } from "../../../domain/fill/check-before-sending";
import type { Damage } from "../../../domain/case-list/grid/damage";
import type { Cell } from "../../../domain/spreadsheet/cell";
import { labelled } from "../../../domain/case-list/codes";
import { columnOf, listOf } from "../../../domain/case-list/columns";
import { lettersOf } from "../../../domain/case-list/list-layout";
import type { SortedAlone } from "../../../domain/fill/sorted-alone";
import { dayMonthYear } from "../../../domain/spreadsheet/dates";
import type { Proposal } from "../../../domain/fill/tidy-up/tidy-up";
import type { StatusIconKind } from "../../shared/StatusIcon";

/** "40 of 41 chosen". */
export const chosenWords = (chosen: number, all: number): string =>
  `${chosen.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")} chosen`;

export const NOTHING_TO_TIDY_WORDS = "Nothing more can be tidied safely. Put the rest right by hand.";

/** Those of every kind. */
export const ALL_CORRECTIONS_WORDS = "All corrections";

/** "Yes or No in full (40)". */
export const kindWords = (why: string, cells: number): string => `${why} (${cells.toLocaleString("en-GB")})`;

/** "240 cells". */
export const cellsWords = (cells: number): string => counted(cells, "cell");

/** "These 12 dates, such as 01/02/2005: day first or month first?" */
export function orderQuestion(dates: readonly string[]): string {
  const [first = ""] = dates;
  const which =
    dates.length === 1
      ? `This date, ${first.trim()}`
      : `These ${counted(dates.length, "date")}, such as ${first.trim()}`;
  return `${which}: day first or month first?`;
}

const LOST: Readonly<Record<Damage, string>> = {
  table: "its table to a copy of the sheet",
  dropdowns: "dropdowns",
  highlighting: "highlighting",
  counts: "count formulas",
  codes: "code lists",
};

/** What the list has lost, and what Repair does. `isReady`: it can be sent all the same. */
export const damageWords = (damage: readonly Damage[], isReady = false): string =>
  `The list has lost ${listed(damage.map((part) => LOST[part]))}. Pasting or copying can do that. Repair brings back what is lost and changes no case.${isReady ? " The list can be sent without." : ""}`;

/** Where notes of reasons cannot be read. */
export const unreadReasonsWords = (count: number): string =>
  `${counted(count, "note")} of reasons for warnings cannot be read; ${count === 1 ? "it is kept as it is" : "they are kept as they are"}. A newer version may have written ${count === 1 ? "it" : "them"}. A warning may stand here without its reason.`;

/** Before columns can be put right. */
export const inTheWayWords = (inTheWay: string): string => `Before that can be pressed: ${inTheWay}`;

/** "G, Gender": more columns than these are counted. */
const COLUMNS_NAMED = 4;

/** What became of columns that were sorted without the rest, and what to do. */
export function sortedAloneWords({ columns, rows }: SortedAlone, { layout }: CaseList): string {
  const names = columns.map((key) => {
    const { header, index } = columnOf(key);
    return `${lettersOf(layout, index)}, ${header}`;
  });
  const isOne = columns.length === 1;
  const which = listedFew(names, COLUMNS_NAMED);
  return `${isOne ? "Column" : "Columns"} ${which}: sorted by ${isOne ? "itself" : "themselves"}, without the rest of the list. ${isOne ? `${counted(rows, "cell")} now ${rows === 1 ? "stands" : "stand"} in other rows, beside other children` : `In ${counted(rows, "row")} cells of different children now stand together`}. Undo it in Excel (Ctrl+Z).`;
}

/** So many cells are named one by one. */
const NAMED = 5;

/** Corrections that are not offered, since a formula is not written over. */
export function formulasWords(proposals: readonly Proposal[]): string {
  const which = listedFew(proposals.map(placeWords), NAMED);
  return proposals.length === 1
    ? `${which}: Not tidied, since it holds a formula. Type over it.`
    : `${which}: Not tidied, since they hold formulas. Type over them.`;
}

/** "F14 Age". */
export const placeWords = ({ address, column }: Proposal): string => `${address} ${columnOf(column).header}`;

/** The cell as it is, spaces that nobody would see shown as dots. */
export const oldWords = ({ old }: Proposal): string => shortened(withDots(String(old)));

/** The cell as it will be: a date as Excel shows it, a code with its label. */
export function newWords({ old, column, cell, date }: Proposal): string {
  if (date !== undefined) return isSame(old, dayMonthYear(date)) ? "the same as a date" : dayMonthYear(date);
  const code = listOf(columnOf(column))?.codes.find((each) => each.code === cell);
  if (code) return isSame(old, labelled(code)) ? `the code ${code.code}` : labelled(code);
  return isSame(old, textOf(cell)) ? `the same as a ${typeof cell}` : shortened(textOf(cell));
}

/** Whether both would look the same in the pane. */
const isSame = (old: Cell, becomes: string): boolean => String(old) === becomes;

const textOf = (cell: Cell): string => (cell === "" ? "blank" : String(cell));

/** Spaces at the ends, in runs, and all that are no plain ones. */
const ODD_SPACES =
  /^\s+|\s+$|\s{2,}|[^\S ]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const withDots = (text: string): string => text.replace(ODD_SPACES, (spaces) => "·".repeat(spaces.length));

/** Additional information can be long. */
const LONGEST = 80;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

interface PointLook {
  readonly sign: StatusIconKind;
  readonly word: string;
}

/** Which sheet was checked, and how many cases. */
export const checkedSheetWords = ({ layout, cases }: Pick<CaseList, "layout" | "cases">): string =>
  `Checked: the sheet ${layout.sheet}, ${counted(cases.length, "case")}.`;

/** How a point of "Check before sending" begins. */
export const POINT_LOOKS: Readonly<Record<SendingPoint["kind"], PointLook>> = {
  stop: { sign: "error", word: "Stop" },
  look: { sign: "warning", word: "Look" },
  remember: { sign: "info", word: "Remember" },
};

/** Beside the button that makes the sheet again. */
export const CHECKS_OUTDATED_WORDS = "The list has changed since the sheet Checks was made.";
