import { type Cell, isBlank, trimmed } from "../spreadsheet/cell";
import type { Case } from "./case";
import { COLUMNS, indexOf } from "./columns";

/** Why a row that has something in it is none of a child: a total, the headers once more, or nothing but stray characters. */
export type NotACase = "total" | "headers" | "stray character";

/** A row of the body that is no case: it is not counted, not checked, not tidied and never drawn. */
export interface RowWithoutCase {
  /** Place in the table's body, from 0. */
  readonly index: number;
  readonly what: NotACase;
  /** The column that says so, by its place in the list's order, and what stands there. */
  readonly column: number;
  readonly text: string;
  /** It came with a paste that went wrong, whose finding speaks of it too; headers among it tell in which order it stands. */
  readonly isOfPaste?: true;
}

const CASE_NUMBER = indexOf("caseNumber");
const OF_THE_AUTHORITY = COLUMNS.filter(({ key }) => key !== "tracked").map(({ index }) => index);

/**
 * Looks whether a started row is no case. Only words tell: numbers in a row of totals are like those of a case.
 * `header` is what stands above the case numbers, as numbers are compared. The grid's formulas say the same (`grid/formulas.ts`).
 */
export function rowWithoutCase(row: Case, header: string): RowWithoutCase | undefined {
  const { index, cells, number } = row;
  const found = (what: NotACase, column: number): RowWithoutCase => ({
    index,
    what,
    column,
    text: trimmed(cells[column] ?? ""),
  });
  if (saysTotal(number)) return found("total", CASE_NUMBER);
  if (number !== "" && number === header) return found("headers", CASE_NUMBER);
  // Most rows have a number that is longer, or a group: no more of them is looked at.
  if (number.length > 1 || row.group !== undefined) return undefined;
  const filled = OF_THE_AUTHORITY.filter((column) => !isBlank(cells[column] ?? ""));
  if (!filled.every((column) => isStray(cells[column] ?? ""))) return undefined;
  return found("stray character", filled[0] ?? CASE_NUMBER);
}

/** "Total", "Grand total:", "Sub-total", "LAC totals": the word, wherever it stands. */
function saysTotal(number: string): boolean {
  if (!number.includes("total")) return false;
  const words = number.replace(/[:-]/g, " ").replaceAll("totals", "total").replaceAll("subtotal", "total");
  return ` ${words} `.includes(" total ");
}

/** One character that is no letter and no digit, such as a full stop, a dash or a no-break space. */
function isStray(cell: Cell): boolean {
  const text = trimmed(cell);
  return text.length === 1 && !/^[0-9A-Z]$/.test(text.toUpperCase());
}
