import { codeReader } from "../code-reader";
import { columnSet, NO_COLUMNS, when } from "../column-set";
import type { CaseRule } from "../rule";

const SEN = columnSet("sen");
const sen = codeReader("sen");
const nature = codeReader("lddNature");

/** Guidance, 4: "Special Educational Needs (school action plus and statemented only)". */
export const senAtSchoolAction: CaseRule = {
  id: "sen-at-school-action",
  severity: "warning",
  why: "“Special Educational Needs (school action plus and statemented only)”: School Action alone is not asked for.",
  test: (theCase) => (nature(theCase) === "School Action" ? when(sen(theCase) === "Yes", SEN) : NO_COLUMNS),
  message: () =>
    "The nature of the case is School Action, and only School Action Plus and statements count here. Choose No, or check the nature of the case.",
};
