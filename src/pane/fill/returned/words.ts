import type { AdoptionNoteKind } from "../../../domain/fill/returned/adoption-notes";
import type { FoundList, NearList } from "../../../domain/fill/returned/find-lists";
import type { ColumnMatch, FoundHeader, MatchedHow } from "../../../domain/fill/returned/match-headers";
import type { CaseList } from "../../../domain/case-list/case-list";
import { columnSet } from "../../../domain/case-list/column-set";
import { columnOf, COLUMNS } from "../../../domain/case-list/columns";
import { type CellRange, columnLetters, rangeAddress } from "../../../domain/spreadsheet/address";
import { trimmed } from "../../../domain/spreadsheet/cell";
import { counted, listed, listedFew } from "../../../domain/case-list/wording";

/** Where a list stands: "headers in row 4, 36 rows below". */
export const placeWords = ({ headerRow, lastRow, isEmpty, isHeaderless }: FoundList): string =>
  isHeaderless
    ? `no headers, ${counted(lastRow - headerRow, "row")}`
    : isEmpty
      ? `headers in row ${headerRow + 1}, no rows below them`
      : `headers in row ${headerRow + 1}, ${counted(lastRow - headerRow, "row")} below`;

/**
 * "F: Ethnic origin, LAC 35"; without a header what stands first in the column: "F: no header (WBRI), LAC 35". The letters
 * come first: a narrow field cuts the end, and two columns must not look alike in it.
 */
export const headerWords = ({ text, sheet, column, samples }: FoundHeader): string =>
  `${columnLetters(column)}: ${text === "" ? `no header (${trimmed(samples[0] ?? "")})` : text}, ${sheet}`;

/** How sure a match is, and what is chosen by hand instead. */
export const howWords = (how: MatchedHow, isByHand: boolean): string =>
  isByHand ? "chosen by hand" : how === "asked" ? "not sure: choose one, or None" : how;

const candidateWords = ({ text, column }: FoundHeader): string =>
  text === "" ? `column ${columnLetters(column)}, which has no header` : `“${text}”`;

/** Columns for which headers come into question and none is taken. */
export const unsureWords = (columns: readonly ColumnMatch[]): string =>
  columns
    .map(
      ({ column, candidates }) =>
        `${columnOf(column).header}: it may be ${candidates.map(candidateWords).join(" or ")}. Choose one below, or leave None.`,
    )
    .join(" ");

export const CHOSEN_TWICE_WORDS = "chosen twice";
export const BY_THE_SHEET_WORDS = "by the sheet";

/** What was found, before anything else is offered. */
export const foundWords = (lists: readonly FoundList[]): string =>
  lists.length === 0
    ? "No sheet has the headers of a list of cases."
    : `${lists.length === 1 ? "This sheet holds" : "These sheets hold"} a list of cases: ${listed(lists.map(({ sheet }) => sheet))}. Look at the match, then adopt ${lists.length === 1 ? "it" : "them"}: the rows are copied into the case list, and the ${lists.length === 1 ? "sheet stays as it is" : "sheets stay as they are"}.`;

/** What the press does that checks in place, or why it cannot be used. */
export const inPlaceWords = (taken: readonly string[]): string =>
  taken.length === 0
    ? "Take a sheet first."
    : taken.length === 1
      ? `Use this match checks ${taken[0] ?? ""} where it stands and changes no cell. Adopt the list makes a case list of its rows, with dropdowns, highlighting and Tidy up.`
      : "Use this match checks a list on one sheet. Lists on several sheets are checked together once they are adopted.";

/** What becomes of the rows where there is a case list already. */
export const intoListWords = (cases: number): string =>
  cases === 0
    ? "Adopt the list copies the rows into the case list. It is empty, and nothing in it is written over."
    : `The case list has ${counted(cases, "case")}, and a list is adopted into an empty one. Move ${cases === 1 ? "it" : "them"} to another sheet first: Take them in brings ${cases === 1 ? "it" : "them"} back afterwards.`;

/** Offered where the list is just begun. */
export const otherListWords = (lists: readonly FoundList[]): string =>
  `${lists.length === 1 ? "The sheet" : "The sheets"} ${listed(lists.map(({ sheet }) => sheet))} ${lists.length === 1 ? "holds" : "hold"} a list of cases under other headers. See how they match before you go on.`;

/** What was said of a sheet before. */
export const rememberedWords = (sheet: string, isSame: boolean): string =>
  isSame
    ? `${sheet} is matched as it was before.`
    : `The headers of ${sheet} have changed since they were matched, so they are matched anew. Look at the match.`;

/** What checking in place leaves out. */
export const inPlaceNoteWords = ({ layout, columns }: CaseList): string => {
  const ticks =
    (columns & columnSet("tracked")) === 0
      ? ` To tick cases, type Tracked into the first free cell of row ${layout.table.top + 1}.`
      : "";
  return `Its cells are checked and stay as they are. Dropdowns, highlighting in the cells, Tidy up, Fill No and Repair need a case list of the add-in’s: adopt the list for them. There is no cell for the list date here, so dates are not compared with it. For that too adopt the list, then enter the list date in B3.${ticks}`;
};

/** Columns that nobody has matched. */
export const notCheckedWords = ({ columns }: CaseList): string => {
  const missing = COLUMNS.filter(({ key }) => key !== "tracked" && (columns & columnSet(key)) === 0);
  return missing.length === 0
    ? ""
    : `Not checked, since no header was found: ${listed(missing.map(({ header }) => header))}.`;
};

/** How many are named one by one. */
const NAMED = 3;

/** What becomes of merged cells. */
export const mergedWords = (merged: readonly CellRange[]): string =>
  `${listedFew(merged.map(rangeAddress), NAMED)} ${merged.length === 1 ? "is" : "are"} merged. A merged cell holds one value: Adopt the list puts it in the first of its rows, leaves the others blank and names them. If it belongs to all of them, unmerge the cells and fill them down first.`;

/** Before ExcelApi 1.13, and where there are more than Excel can tell. */
export const MERGED_UNTOLD_WORDS =
  "This Excel does not tell which cells are merged. A merged cell holds one value: the other rows that it covers are adopted blank.";

export const keptWords = (others: readonly FoundHeader[]): string =>
  `Kept at the right of the list: ${listed(others.map(({ text }) => (text === "" ? "a column without header" : text)))}.`;

export const identifyingHeaderWords = (headers: readonly FoundHeader[]): string =>
  `${listed(headers.map(({ text }) => text))} ${headers.length === 1 ? "tells" : "tell"} who a child is and should not be in the list. Delete the ${headers.length === 1 ? "column" : "columns"} once the list is adopted. Nobody asks for such a column.`;

/** Why a sheet that comes close is no list. */
export const nearListWords = ({ sheet, why, alike }: NearList): string =>
  why === "no headers"
    ? `${sheet} has rows that look like cases but no headers. Say what its columns are, or type our headers above them and press Look for a list.`
    : `${sheet} has ${listed(alike.slice(0, 5))}${alike.length > 5 ? " and more" : ""}, but no case number.`;

/** What each kind of place in the report is called. */
export const NOTE_WORDS: Readonly<Record<AdoptionNoteKind, string>> = {
  "no case": "Rows that are no case",
  "repeated case number": "Case numbers in several rows",
  "column not found": "Columns that were not found",
  "column beside": "Columns that are none of the list’s",
  "no group": "Rows without a group",
  "group of the sheet": "Groups taken from the sheet",
  "merged cells": "Merged cells",
  "hidden row": "Hidden rows",
  "error value": "Error values",
  formula: "Formulas, adopted as their results",
  "shown otherwise": "Cells that show something else than they hold",
};

export const REPORT_WORDS =
  "Every cell of these sheets is in the case list. These places were not plain. Each leads to the sheet it comes from.";
