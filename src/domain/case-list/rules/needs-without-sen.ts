import { codeReader } from "../code-reader";
import { columnSet, NO_COLUMNS, when } from "../column-set";
import type { CaseRule } from "../rule";

const SEN = columnSet("sen");
const sen = codeReader("sen");
const nature = codeReader("lddNature");

/** Guidance, 4: "Special Educational Needs (school action plus and statemented only)". */
export const needsWithoutSen: CaseRule = {
  id: "needs-without-sen",
  severity: "warning",
  why: "“Special Educational Needs (school action plus and statemented only)”: those two are special educational needs.",
  test: (theCase) => {
    const is = nature(theCase);
    if (is !== "Statement" && is !== "School Action Plus") return NO_COLUMNS;
    return when(sen(theCase) === "No", SEN);
  },
  message: (_, theCase) =>
    `The nature of the case is ${nature(theCase) ?? ""}. Choose Yes, or check the nature of the case.`,
};
