import type { CaseList } from "../../../src/domain/case-list/case-list";
import { screen } from "@testing-library/react";
import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record/choice-record";
import type { Going } from "../../domain/choose/a-chosen-ten";
import { aCase, aList, type CaseCells, cases } from "../../support/a-list";
import type { Answers } from "../../support/a-session";
import { choosing } from "../../support/pane-states";
import { type ShownPane, showPane } from "../../support/show-pane";

/** 12 LAC, 8 CPR and 10 LDD; one LAC case is a boy of twelve in the North team. */
export const rows = (): CaseCells[] =>
  [...cases(12, { group: "LAC" }), ...cases(8, { group: "CPR" }), ...cases(10, { group: "LDD" })].map(
    (row, i) =>
      i === 9 ? aCase({ age: 12, gender: "Male", team: "North team", camhs: "Yes", ethnicity: 3 }) : row,
  );

/** A list of which nothing is kept. */
export const nothingKept = (list: CaseList): Going => ({ list, kept: EMPTY_RECORD });

export const START: Going = nothingKept(aList(rows()));

/** LAC 3 of 4 tracked, CPR 0 of 2, LDD 2 of 4. */
export const threeTracked = (): CaseList =>
  aList([
    ...cases(3, { tracked: "Yes" }),
    aCase({ caseNumber: "1047", age: 9, gender: "Male", team: "North" }),
    ...cases(2, { group: "CPR" }),
    ...cases(2, { group: "LDD", tracked: "Yes" }),
  ]);

/** The pane with its view Choose. */
export async function showChoose(going: Going, answers: Answers = {}): Promise<ShownPane> {
  const shown = showPane(choosing(going), { answers, firstView: "Choose" });
  // All that comes with the next pictures is there once a press is done.
  await shown.user.click(screen.getByRole("button", { name: "Choose" }));
  return shown;
}
