import { indexOf } from "../../domain/case-list/columns";
import { lettersOf, rowOf } from "../../domain/case-list/list-layout";
import { CannotDo } from "../../domain/shared/cannot-do";
import { action } from "../action";
import { requireCaseList } from "../case-list-of";
import { showCell } from "../show-cell";

/** Shows a case's row in the list, wherever it stands now. */
export const goToCase = action({
  id: "go-to-case",
  label: "Go to the row",
  doing: "go to the cell",
  hasTarget: true,
  async run({ workbook }, number: string) {
    const { list } = requireCaseList(await workbook.read());
    const theCase = list.cases.find((other) => other.number === number);
    if (!theCase) throw new CannotDo(`Case ${number} is no longer in the list.`);
    const address = `${lettersOf(list.layout, indexOf("caseNumber"))}${rowOf(list.layout, theCase.index)}`;
    const hidden = await showCell(workbook, list.layout.sheet, address);
    return `${list.layout.sheet}, ${address}.${hidden}`;
  },
});
