import type { CaseList } from "../case-list/case-list";
import { both, columnsIn, columnSet, without } from "../case-list/column-set";
import type { Edit } from "../case-list/grid/cell-writes";
import { mandatoryColumns } from "../case-list/rules/mandatory-cells";
import { counted } from "../case-list/wording";

/** Guidance, 4: "Identified significant issues: for all of the 100 cases please indicate if the child has". */
const ISSUES = columnSet(
  "sen",
  "offended",
  "camhs",
  "cafcass",
  "voluntarySector",
  "healthSupport",
  "excluded",
  "neet",
);

/** The blank cells that Fill No makes `No`: those of the eight yes/no columns that are asked for in their case. */
export const blanksForNo = (list: CaseList): Edit[] =>
  list.cases.flatMap((theCase) => {
    const asked = both(both(mandatoryColumns(theCase), ISSUES), list.columns);
    return columnsIn(without(asked, theCase.filled)).map(({ key }) => ({
      index: theCase.index,
      column: key,
      cell: "No",
    }));
  });

/** What Fill No is about to do, with its count. */
export function fillNoWords(count: number): string {
  if (count === 0) return "No blank cell in the eight yes/no columns needs an answer.";
  const cells = `${counted(count, "blank cell")} of the eight yes/no columns ${count === 1 ? "needs" : "need"} an answer.`;
  return `${cells} Fill No writes No in ${count === 1 ? "it" : "each"}: check first that a blank means No in your records.`;
}
