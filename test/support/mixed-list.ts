import type { CheckedList } from "../../src/app/state";
import type { CaseList } from "../../src/domain/case-list/case-list";
import { withReason } from "../../src/domain/fill/reasons/reasons";
import { aCase, aList, theHundred } from "./a-list";
import { checkedOf } from "./a-session";

/** The hundred, but for an error and a note in row 6 (LAC), a warning in row 7 (LAC) and an error in row 41 (CPR). */
export function mixedList(): CaseList {
  const hundred = theHundred();
  return aList([
    aCase({ age: "", category: 2 }),
    aCase({ livesIn: 6 }),
    ...hundred.slice(2, 35),
    aCase({ group: "CPR", category: 9 }),
    ...hundred.slice(36),
  ]);
}

/** A check with this reason for its first warning. */
export function explained(list: CaseList, reason: string): CheckedList {
  const checked = checkedOf(list);
  const warning = checked.findings.find(({ severity }) => severity === "warning");
  if (!warning) throw new Error("The list has no warning.");
  return { ...checked, reasons: withReason([], warning, reason) };
}
