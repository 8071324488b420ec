import { normalised, trimmed } from "../../spreadsheet/cell";
import { type Case, cellOf } from "../case";
import { codeReader } from "../code-reader";
import { columnSet, NO_COLUMNS, when } from "../column-set";
import type { CaseRule } from "../rule";

const SEN = columnSet("sen");
const sen = codeReader("sen");
const nature = codeReader("lddNature");

/** Own words are accepted in the column, and this is how people write it in full. */
const IN_FULL = /^(?:final )?statement(?:ed| of (?:sen|special educational needs?))$/;

function isSenByNature(theCase: Case): boolean {
  const code = nature(theCase);
  if (code !== undefined) return code === "Statement" || code === "School Action Plus";
  return IN_FULL.test(normalised(cellOf(theCase, "lddNature")));
}

/** Guidance, 4: "Special Educational Needs (school action plus and statemented only)". */
export const needsWithoutSen: CaseRule = {
  id: "needs-without-sen",
  severity: "warning",
  why: "“Special Educational Needs (school action plus and statemented only)”: those two are special educational needs.",
  test: (theCase) => {
    if (!isSenByNature(theCase)) return NO_COLUMNS;
    return when(sen(theCase) === "No", SEN);
  },
  message: (_, theCase) =>
    `The nature of the case is ${trimmed(cellOf(theCase, "lddNature"))}. Choose Yes, or check the nature of the case.`,
};
