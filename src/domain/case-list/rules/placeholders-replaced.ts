import { type Cell, normalised, trimmed } from "../../spreadsheet/cell";
import { dayMonthYear, serialDate } from "../../spreadsheet/dates";
import type { Case } from "../case";
import type { CaseList } from "../case-list";
import { columnOf, type ColumnKey } from "../columns";
import { isPlaceholder, isPlaceholderDay, isUnseen, LOOKS_BLANK } from "../placeholder";
import type { ListFault, ListRule } from "../rule";
import { counted } from "../wording";

/** Columns that take any text, or any day, and so would take these. */
const COLUMNS = ["referral", "leadProfessional", "team"] as const;

/** A text is no date, and told as that; a number is a day in the column of dates alone: a 1 under Team is shown as 1. */
const standsForNothing = (cell: Cell, key: ColumnKey): boolean =>
  key === "referral" ? isPlaceholderDay(cell) : typeof cell === "string" && isPlaceholder(cell);

/** Guidance, 4: what an export writes where it has nothing is named once, whatever the number of cases. */
export const placeholdersReplaced: ListRule = {
  id: "placeholders-replaced",
  severity: "warning",
  why: "“The following information is required completed on the spreadsheet”: TBC, NULL or 01/01/1900 is not completed.",
  find: (list) => COLUMNS.flatMap((key) => inColumn(key, list)),
};

function inColumn(key: ColumnKey, { cases, layout }: CaseList): ListFault[] {
  const { header, index, ask } = columnOf(key);
  const left = layout.columns[index];
  if (left === undefined) return [];
  const found = new Map<string, { readonly shown: string; readonly cases: Case[] }>();
  for (const theCase of cases) {
    const cell = theCase.cells[index] ?? "";
    if (cell === "" || !standsForNothing(cell, key)) continue;
    const shown = shownAs(cell);
    const before = found.get(normalised(shown));
    if (before) before.cases.push(theCase);
    else found.set(normalised(shown), { shown, cases: [theCase] });
  }
  return [...found.values()].flatMap(({ shown, cases: held }): ListFault[] => {
    const [first, ...others] = held;
    if (!first) return [];
    const row = layout.table.top + 1 + first.index;
    const more =
      others.length === 0 ? "" : ` It stands in ${counted(others.length, "more cell")} of ${header}.`;
    const what = shown === "" ? LOOKS_BLANK : `${shown} stands for nothing.`;
    const message = `${what}${more} ${ask}`;
    const places = held.map((theCase) => theCase.index);
    return [{ position: { row, column: left }, message, columnName: header, places, column: key }];
  });
}

/** What a cell shows; "" where it holds only what nobody sees. */
function shownAs(cell: Cell): string {
  if (typeof cell === "string" && isUnseen(cell)) return "";
  const date = serialDate(cell);
  return date === undefined ? trimmed(cell) : dayMonthYear(date);
}
