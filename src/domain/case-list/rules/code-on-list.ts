import { trimmed } from "../../spreadsheet/cell";
import { cellOf } from "../case";
import { both, columnSet, columnsIn, columnsWhere, either, hasColumn, without } from "../column-set";
import { listOf } from "../columns";
import { and, not } from "../grid/formula-parts";
import { mayShow } from "../may-show";
import type { CaseRule } from "../rule";
import { mandatoryColumns } from "./mandatory-cells";

const CODED = columnsWhere(({ dataType }) => dataType.kind === "coded");
/** An error of Excel is spoken of by a rule of its own, but for the inspectors' column. */
const TRACKED = columnSet("tracked");

/** Guidance, 4: "Please use the following codes", "identify the relevant number". */
export const codeOnList: CaseRule = {
  id: "code-on-list",
  severity: "error",
  why: "“Please use the following codes”; “identify the relevant number”.",
  test: ({ offList, errors }) => both(offList, either(without(CODED, errors), TRACKED)),
  message: (column, theCase) => {
    const clear = hasColumn(mandatoryColumns(theCase), column.index) ? "" : ", or clear the cell";
    const choice = listOf(column)?.choice ?? "a code of the list";
    const cell = cellOf(theCase, column.key);
    return `${trimmed(cell)} is not on the list${mayShow(cell)}. Choose ${choice}${clear}.`;
  },
  native: ({ isBlank, isFilled, isOnList, isStarted }) =>
    columnsIn(CODED).map(({ key }) => ({
      target: key,
      style: "wrong",
      formula: and(
        // Tracked alone starts no case; flagging speaks of what stands there.
        ...(key === "tracked" ? [not(isBlank(key)), isStarted] : [isFilled(key)]),
        not(isOnList(key)),
      ),
    })),
};
