import type { CountKey } from "../../domain/case-list/list-layout";
import type { Readiness } from "../../domain/fill/readiness";
import { counted } from "../../domain/case-list/wording";
import type { StatusIconKind } from "../shared/StatusIcon";

export interface SignedWords {
  readonly sign: StatusIconKind;
  readonly says: string;
}

const READY_SIGNS: Readonly<Record<Readiness["status"], StatusIconKind>> = {
  ready: "done",
  "not ready": "error",
  apart: "error",
  "not sure": "warning",
};

/**
 * Whether the list can go to the inspectors. Warnings alone keep it from being ready, and yet are no errors; while there
 * are errors, they are what counts, and how many warnings there are stands with the findings.
 */
export const readyWords = ({ status, errors, message }: Readiness): SignedWords => ({
  sign: status === "not ready" && errors === 0 ? "warning" : READY_SIGNS[status],
  says: status === "not ready" && errors > 0 ? `Not ready: ${counted(errors, "error")}` : message,
});

/** What to do about a count; "" where nothing is. One too many in a group may belong to another; in all it can only go. */
export function countWords(
  key: CountKey,
  count: number,
  expected: number | undefined,
  pastedWrong = 0,
): SignedWords {
  if (expected === undefined) return { sign: "error", says: "Enter the expected number" };
  if (count === expected) return { sign: "done", says: "" };
  // What is too many may be rows that are no cases.
  if (pastedWrong > 0)
    return {
      sign: "error",
      says: `First put right ${counted(pastedWrong, "row")} that ${pastedWrong === 1 ? "is no case" : "are no cases"}`,
    };
  if (count < expected) return { sign: "error", says: `Add ${expected - count}` };
  return { sign: "error", says: `${key === "All" ? "Remove" : "Move or remove"} ${count - expected}` };
}

/** "LAC 34 of 35", in two lines where it has to be: the numbers stay together. */
export const boxWords = (text = ""): string => text.replaceAll(" of ", "\u00a0of\u00a0");

/** How many cases of each box have no error. */
export const completeWords = ({ LAC, CPR, LDD, All }: Readonly<Record<CountKey, number>>): string =>
  `Complete: LAC ${LAC}, CPR ${CPR}, LDD ${LDD}, all ${All}`;

export const REPAIR_WORDS = "Renews dropdowns, highlighting and counts. Changes no case.";
