import type { Damage } from "../../domain/case-list/grid/damage";
import type { CountKey } from "../../domain/case-list/list-layout";
import type { Readiness } from "../../domain/fill/readiness";
import { counted, listed } from "../../domain/case-list/wording";
import type { StatusIconKind } from "../shared/StatusIcon";

export interface SignedWords {
  readonly sign: StatusIconKind;
  readonly says: string;
}

const READY_SIGNS: Readonly<Record<Readiness["status"], StatusIconKind>> = {
  ready: "done",
  "not ready": "error",
  "not sure": "warning",
};

/** Whether the list can go to the inspectors. Warnings alone keep it from being ready, and yet are no errors. */
export const readyWords = ({ status, errors, message }: Readiness): SignedWords => ({
  sign: status === "not ready" && errors === 0 ? "warning" : READY_SIGNS[status],
  says: message,
});

/**
 * What to do about a count, and how many of its cases are complete. One too many in a group may belong to another; in
 * all it can only go.
 */
export function countWords(
  key: CountKey,
  count: number,
  expected: number | undefined,
  complete: number,
): SignedWords {
  const done = `${complete} complete`;
  if (expected === undefined) return { sign: "error", says: `Enter the expected number, ${done}` };
  if (count === expected) return { sign: "done", says: `${complete} of ${expected} complete` };
  if (count < expected) return { sign: "error", says: `Add ${expected - count}, ${done}` };
  return {
    sign: "error",
    says: `${key === "All" ? "Remove" : "Move or remove"} ${count - expected}, ${done}`,
  };
}

const LOST: Readonly<Record<Damage, string>> = {
  dropdowns: "dropdowns",
  highlighting: "highlighting",
  counts: "count formulas",
  codes: "code lists",
};

/** What the list has lost, and what Repair does. */
export const damageWords = (damage: readonly Damage[]): string =>
  `The list has lost ${listed(damage.map((part) => LOST[part]))}. Pasting can do that. Repair brings back what is lost and changes no case.`;

/** Where notes of reasons cannot be read. */
export const unreadReasonsWords = (count: number): string =>
  `${counted(count, "note")} of reasons for warnings cannot be read; ${count === 1 ? "it is kept as it is" : "they are kept as they are"}. A newer version may have written ${count === 1 ? "it" : "them"}. A warning may stand here without its reason.`;

export const NO_LIST_WORDS = [
  "There is no case list in this workbook yet.",
  "One press makes it: the sheet for 100 cases with dropdowns, highlighting and counts, and the sheet of codes. What is in the workbook stays as it is.",
] as const;

export const EMPTY_LIST_WORDS = "Or begin with an empty case list. What is in the workbook stays as it is.";

export const SET_UP_AGAIN_WORDS = "Renews dropdowns, highlighting and counts. Changes no case.";
