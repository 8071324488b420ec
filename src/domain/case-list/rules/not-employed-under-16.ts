import { codeReader } from "../code-reader";
import { columnSet, NO_COLUMNS, when } from "../column-set";
import type { CaseRule } from "../rule";

const NEET = columnSet("neet");
const [ASKED_FROM, SCHOOL_LEAVING_AGE] = [10, 16];
const neet = codeReader("neet");

/** Up to 16 a child is at school or ought to be: there the column Excluded or not in school speaks. */
export const notEmployedUnder16: CaseRule = {
  id: "not-employed-under-16",
  severity: "info",
  why: "“10 – 19 year olds not in employment, education or training”: under 16 that is a child out of school.",
  test: (theCase) => {
    const { age } = theCase;
    if (typeof age !== "number" || age < ASKED_FROM || age >= SCHOOL_LEAVING_AGE) return NO_COLUMNS;
    return when(neet(theCase) === "Yes", NEET);
  },
  message: (_, { age }) =>
    `The age is ${age ?? ""}, and children under 16 are of school age. Check Excluded or not in school too.`,
};
