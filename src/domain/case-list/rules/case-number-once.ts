import { trimmed } from "../../spreadsheet/cell";
import { cellOf } from "../case";
import { columnSet, NO_COLUMNS } from "../column-set";
import { rowOf } from "../list-layout";
import type { CaseRule } from "../rule";
import { listed } from "../wording";

const CASE_NUMBER = columnSet("caseNumber");

/** So many other rows are named: a number copied down a long list says no more than that. */
const NAMED = 5;

/** Guidance, 4: "Identifying Case number": it identifies one child. */
export const caseNumberOnce: CaseRule = {
  id: "case-number-once",
  severity: "error",
  why: "“Identifying Case number”: each child is listed once.",
  test: ({ number }, { repeats }) => (repeats.size > 0 && repeats.has(number) ? CASE_NUMBER : NO_COLUMNS),
  message: (_, theCase, { repeats, layout }) => {
    const all = repeats.get(theCase.number) ?? [];
    const others = all.slice(0, NAMED + 1).filter((index) => index !== theCase.index);
    const rows = others.slice(0, NAMED).map((index) => String(rowOf(layout, index)));
    const more = all.length - 1 - rows.length;
    const where = more > 0 ? [...rows, `${more} more`] : rows;
    const words = `${where.length === 1 ? "row" : "rows"} ${listed(where)}`;
    return `${trimmed(cellOf(theCase, "caseNumber"))} is also in ${words}. List each child once.`;
  },
  native: ({ isRepeated }) => [{ target: "caseNumber", style: "wrong", formula: isRepeated("caseNumber") }],
};
