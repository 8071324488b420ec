import { type Cell, trimmed } from "../../spreadsheet/cell";
import { type Case, cellOf } from "../case";
import { columnSet, NO_COLUMNS, when } from "../column-set";
import { isPlaceholder, isUnseen, LOOKS_BLANK } from "../placeholder";
import type { CaseRule } from "../rule";

const CASE_NUMBER = columnSet("caseNumber");
/** Excel keeps fifteen digits of a number. */
const FIFTEEN_DIGITS = 1e15;
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+\d+$/i;

const hasLostDigits = (cell: Cell): boolean =>
  typeof cell === "number" ? cell >= FIFTEEN_DIGITS : SCIENTIFIC.test(cell.toString());

const numberCell = (theCase: Case): Cell => cellOf(theCase, "caseNumber");

/** Guidance, 4: "Identifying Case number": what an export has shortened identifies no child any more. */
export const caseNumberInFull: CaseRule = {
  id: "case-number-in-full",
  severity: "warning",
  why: "“Identifying Case number”: a number whose last digits are lost identifies nobody.",
  test: (theCase) => when(hasLostDigits(numberCell(theCase)), CASE_NUMBER),
  message: (_, theCase) =>
    `${trimmed(numberCell(theCase))} has lost its last digits. Enter the number in full, in a cell formatted as text.`,
};

/** A word that stands for a number to come is none. */
export const caseNumberNoPlaceholder: CaseRule = {
  id: "case-number-no-placeholder",
  severity: "warning",
  why: "“Identifying Case number”: a word such as TBC identifies nobody.",
  test: ({ number }) => (number === "" ? NO_COLUMNS : when(isPlaceholder(number), CASE_NUMBER)),
  message: (_, theCase) =>
    `${isUnseen(theCase.number) ? LOOKS_BLANK : `${trimmed(numberCell(theCase))} is no case number.`} Enter the case number.`,
};
