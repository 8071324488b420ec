import type { NoteKind } from "../../../domain/fill/returned/adoption-notes";
import type { FoundList, NoList } from "../../../domain/fill/returned/find-lists";
import type { FoundHeader, MatchedHow } from "../../../domain/fill/returned/match-headers";
import { columnLetters } from "../../../domain/spreadsheet/address";
import { counted, listed } from "../../../domain/case-list/wording";

/** Where a list stands: "headers in row 4, 36 rows below". */
export const placeWords = ({ headerRow, lastRow, isEmpty }: FoundList): string =>
  isEmpty
    ? `headers in row ${headerRow + 1}, no rows below them`
    : `headers in row ${headerRow + 1}, ${counted(lastRow - headerRow, "row")} below`;

/** "Ethnic origin, column F of LAC 35" */
export const headerWords = ({ text, sheet, column }: FoundHeader): string =>
  `${text === "" ? "No header" : text}, column ${columnLetters(column)} of ${sheet}`;

/** How sure a match is, and what is chosen by hand instead. */
export const howWords = (how: MatchedHow, isByHand: boolean): string => (isByHand ? "chosen by hand" : how);

export const FOUND_WORDS =
  "This workbook has no case list of the add-in’s yet, but these sheets hold one. Look at the match, then adopt it: the rows are copied into a new case list, and the sheets stay as they are.";

export const keptWords = (others: readonly FoundHeader[]): string =>
  `Kept at the right of the list: ${listed(others.map(({ text }) => (text === "" ? "a column without header" : text)))}.`;

export const identifyingWords = (headers: readonly FoundHeader[]): string =>
  `${listed(headers.map(({ text }) => text))} ${headers.length === 1 ? "tells" : "tell"} who a child is and should not be in the list. Delete the ${headers.length === 1 ? "column" : "columns"} once the list is adopted, and ask the authority to send no such column.`;

/** Why a sheet that comes close is no list. */
export const noListWords = ({ sheet, why, alike }: NoList): string =>
  why === "no headers"
    ? `${sheet} has rows that look like cases but no headers. Put our headers above them, then press Look for a list.`
    : `${sheet} has ${listed(alike.slice(0, 5))}${alike.length > 5 ? " and more" : ""}, but no case number.`;

/** What each kind of place in the report is called. */
export const NOTE_WORDS: Readonly<Record<NoteKind, string>> = {
  "no case": "Rows that are no case",
  "repeated case number": "Case numbers in several rows",
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
