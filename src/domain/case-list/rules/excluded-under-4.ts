import { codeReader } from "../code-reader";
import { columnSet, NO_COLUMNS, when } from "../column-set";
import type { CaseRule } from "../rule";

const EXCLUDED = columnSet("excluded");
const YOUNGEST = 4;
const excluded = codeReader("excluded");

/** Guidance, 4: "Excluded from school and/or not attending formal education provision". */
export const excludedUnder4: CaseRule = {
  id: "excluded-under-4",
  severity: "warning",
  why: "“Excluded from school and/or not attending formal education provision” cannot well be said under the age of 4.",
  test: (theCase) => {
    const { age } = theCase;
    if (age === undefined || (age !== "Unborn" && age >= YOUNGEST)) return NO_COLUMNS;
    return when(excluded(theCase) === "Yes", EXCLUDED);
  },
  message: (_, { age }) => {
    const who = age === "Unborn" ? "The child is unborn" : `The age is ${age ?? ""}`;
    return `${who}, too young for school. Check the age, or choose No.`;
  },
};
