import { columnsWhere } from "../../case-list/column-set";
import { GROUPS } from "../../case-list/groups";
import { saysNone } from "../../case-list/placeholder";
import type { Correction } from "./correction";

/** A dash or "n/a" in a column that is asked of another group alone: there it says no more than a blank. */
export const notForGroup: Correction = {
  id: "not-for-group",
  why: "Blank where the column is for another group",
  columns: columnsWhere(({ mandatory }) => GROUPS.some((group) => group === mandatory)),
  propose: (cell, { mandatory }, _, __, theCase) =>
    theCase?.group !== undefined && theCase.group !== mandatory && saysNone(cell) ? "" : undefined,
};
