import type { CaseList } from "../case-list";
import type { ListFault, ListRule } from "../rule";
import { notInList } from "../not-in-list";
import type { OutsideCase, SecondList } from "../second-list";
import { counted } from "../wording";

const WHY_COUNTED =
  "“A list of 100 cases on the provided spreadsheet”: cases on another sheet are in no count and are checked by nobody.";

/** A sheet may be copied to work on, and the copy be filled in: what stands on our own form was meant for the list. */
export const casesOnACopy: ListRule = {
  id: "cases-on-a-copy",
  severity: "error",
  why: WHY_COUNTED,
  find: (list) =>
    faults(list, (second, missing) => (second.isOurForm ? notTakenIn(second, missing) : undefined)),
};

/** An export of another system may hold others than the hundred, and stay with a reason. */
export const casesOnOtherSheets: ListRule = {
  id: "cases-on-other-sheets",
  severity: "warning",
  why: WHY_COUNTED,
  find: (list) =>
    faults(list, (second, missing) => (second.isOurForm ? undefined : notTakenIn(second, missing))),
};

function notTakenIn({ sheet, cases }: SecondList, missing: readonly OutsideCase[]): Told | undefined {
  const [first] = missing;
  if (!first) return undefined;
  const others = cases.length - missing.length;
  return {
    first,
    message: `The sheet ${sheet} holds ${counted(missing.length, "case")} that ${missing.length === 1 ? "is" : "are"} not in the list${others === 0 ? "" : `, beside ${others} that ${others === 1 ? "is" : "are"}`}. Press Take them in, or delete the sheet if ${missing.length === 1 ? "it does" : "they do"} not belong in the list.`,
  };
}

/** It goes to the inspectors with the workbook, and is easily taken for the list. */
export const copiesOfTheList: ListRule = {
  id: "copies-of-the-list",
  severity: "info",
  why: "“A list of 100 cases on the provided spreadsheet”: one list. What is changed on a copy changes nothing in it.",
  find: (list) =>
    faults(list, ({ sheet, cases }, missing) => {
      const [first] = cases;
      return first && missing.length === 0
        ? {
            first,
            message: `The sheet ${sheet} holds ${counted(cases.length, "case")}, ${cases.length === 1 ? "which is" : "all"} in the list already. Delete the sheet unless the inspector is to see it.`,
          }
        : undefined;
    }),
};

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
