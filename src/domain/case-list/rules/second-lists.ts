import type { CaseList } from "../case-list";
import type { ListFault, ListRule } from "../rule";
import { notInList } from "../not-in-list";
import type { OutsideCase, SecondList } from "../second-list";
import { counted } from "../wording";
import { isBlank, normalised } from "../../spreadsheet/cell";

const WHY_COUNTED =
  "“A list of 100 cases on the provided spreadsheet”: cases on another sheet are in no count and are checked by nobody.";

/** A sheet may be copied to work on, and the copy be filled in: what stands on our own form was meant for the list. */
export const casesOnACopy: ListRule = {
  id: "cases-on-a-copy",
  severity: "error",
  why: WHY_COUNTED,
  find: (list) =>
    faults(list, (second, missing) => (second.isOurForm ? notTakenIn(list, second, missing) : undefined)),
};

/** An export of another system may hold others than the hundred, and stay with a reason. */
export const casesOnOtherSheets: ListRule = {
  id: "cases-on-other-sheets",
  severity: "warning",
  why: WHY_COUNTED,
  find: (list) =>
    faults(list, (second, missing) => (second.isOurForm ? undefined : notTakenIn(list, second, missing))),
};

function notTakenIn(
  list: CaseList,
  { sheet, cases }: SecondList,
  missing: readonly OutsideCase[],
): Told | undefined {
  const [first] = missing;
  if (!first) return undefined;
  const others = cases.length - missing.length;
  const changed = otherwise(list, cases).length;
  const compare =
    changed === 0
      ? ""
      : ` ${changed} of the others ${changed === 1 ? "stands" : "stand"} there with other entries than in the list: check which ${changed === 1 ? "is" : "are"} right before you delete the sheet.`;
  return {
    first,
    message: `The sheet ${sheet} holds ${counted(missing.length, "case")} that ${missing.length === 1 ? "is" : "are"} not in the list${others === 0 ? "" : `, beside ${others} that ${others === 1 ? "is" : "are"}`}. Press Take them in, or delete the sheet if ${missing.length === 1 ? "it does" : "they do"} not belong in the list.${compare}`,
  };
}

/** It goes to the inspectors with the workbook, and is easily taken for the list. */
export const copiesOfTheList: ListRule = {
  id: "copies-of-the-list",
  severity: "info",
  why: "“A list of 100 cases on the provided spreadsheet”: one list. What is changed on a copy changes nothing in it.",
  find: (list) =>
    faults(list, (second, missing) => {
      const { sheet, cases } = second;
      const changed = otherwise(list, cases);
      const [first] = [...changed, ...cases];
      if (!first || missing.length > 0) return undefined;
      const isOne = cases.length === 1;
      const byNumber = `by ${isOne ? "its number" : "their numbers"}`;
      const more =
        changed.length === 0
          ? ". Delete the sheet unless the inspector is to see it."
          : second.isOurForm
            ? ` ${byNumber}, but ${changed.length} of them with other entries there. Check which ${changed.length === 1 ? "is" : "are"} right before you delete the sheet.`
            : ` ${byNumber}, some entries otherwise than there. Delete the sheet once nobody needs them.`;
      return {
        first,
        message: `The sheet ${sheet} holds ${counted(cases.length, "case")}, ${isOne ? "which is" : "all"} in the list already${more}`,
      };
    }),
};

/** Those that the list has under their number, but with other entries than stand on the other sheet: deleted, they would be lost. */
function otherwise(list: CaseList, cases: readonly OutsideCase[]): OutsideCase[] {
  const there = new Map(list.cases.map((theCase) => [theCase.number, theCase]));
  return cases.filter(({ cells, theCase: { number } }) => {
    const inList = number === "" ? undefined : there.get(number);
    return (
      inList &&
      cells.some((cell, i) => !isBlank(cell) && normalised(cell) !== normalised(inList.cells[i] ?? ""))
    );
  });
}

interface Told {
  readonly first: OutsideCase;
  readonly message: string;
}

/** An empty list is offered what the other sheets hold as a whole. */
const faults = (
  list: CaseList,
  judge: (second: SecondList, missing: readonly OutsideCase[]) => Told | undefined,
): ListFault[] =>
  list.counts.All === 0
    ? []
    : list.secondLists.flatMap((second): ListFault[] => {
        const found = judge(second, notInList(list, second));
        if (!found) return [];
        const { range } = found.first;
        return [
          {
            sheet: second.sheet,
            position: { row: range.top, column: range.left },
            message: found.message,
          },
        ];
      });
