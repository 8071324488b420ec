import { trimmed } from "../../spreadsheet/cell";
import { cellOf } from "../case";
import { both, columnsIn, columnsWhere } from "../column-set";
import { listOf } from "../columns";
import { and, not } from "../grid/formulas";
import type { CaseRule } from "../rule";

const CODED = columnsWhere(({ dataType }) => dataType.kind === "coded");

/** Guidance, 4: "Please use the following codes", "identify the relevant number". */
export const codeOnList: CaseRule = {
  id: "code-on-list",
  severity: "error",
  why: "“Please use the following codes”; “identify the relevant number”.",
  test: ({ offList }) => both(offList, CODED),
  message: (column, theCase) => {
    const clear = column.key === "tracked" ? ", or clear the cell" : "";
    const choice = listOf(column)?.choice ?? "a code of the list";
    return `${trimmed(cellOf(theCase, column.key))} is not on the list. Choose ${choice}${clear}.`;
  },
  native: ({ isBlank, isOnList, isStarted }) =>
    columnsIn(CODED).map(({ key }) => {
      const wrong = [not(isBlank(key)), not(isOnList(key))];
      // Tracked alone starts no case; flagging speaks of what stands there.
      return {
        target: key,
        style: "wrong",
        formula: and(...wrong, ...(key === "tracked" ? [isStarted] : [])),
      };
    }),
};
