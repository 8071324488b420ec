import { dayMonthYear } from "../spreadsheet/dates";
import { trimmed } from "../spreadsheet/cell";
import { type Case, cellOf } from "./case";
import { type Code, codeFinder, labelled } from "./codes";
import { COLUMNS, type Column, type ColumnKey, listOf } from "./columns";

/** A cell as people read it: codes with their labels, "2 – Foster care", dates as 14/03/2005; "" where it is blank. */
export function cellInWords(theCase: Case, key: ColumnKey): string {
  if (key === "referral" && theCase.referral !== undefined) return dayMonthYear(theCase.referral);
  const cell = cellOf(theCase, key);
  const entry = entryFinders.get(key)?.(cell);
  return entry ? labelled(entry) : trimmed(cell);
}

type EntryFinder = (cell: Parameters<ReturnType<typeof codeFinder>>[0]) => Code | undefined;

function entryFinder(column: Column): EntryFinder | undefined {
  const list = listOf(column);
  if (!list) return undefined;
  const find = codeFinder(list);
  const entries = new Map(list.codes.map((entry) => [entry.code, entry]));
  return (cell) => {
    const code = find(cell);
    return code === undefined ? undefined : entries.get(code);
  };
}

const entryFinders = new Map(COLUMNS.map((column) => [column.key, entryFinder(column)]));
