import { COLUMNS } from "../../../../src/domain/case-list/columns";
import { errorValues } from "../../../../src/domain/case-list/rules/error-values";
import { check } from "../../../../src/domain/case-list/check";
import { aCase, aList } from "../../../support/a-list";
import { marksOf } from "../../support/native-formulas";
import { saidOfCase } from "../../support/said";

test.each([
  [{ team: "#N/A" }, "E6, Team: #N/A is an error of Excel, not a team. Type the team."],
  [
    { caseNumber: "#REF!" },
    "A6, Case number: #REF! is an error of Excel, not a case number. Type the case number.",
  ],
  [
    { ethnicity: "#N/A" },
    "H6, Ethnicity: #N/A is an error of Excel, not a code of the list. Choose the ethnicity, 1 to 6.",
  ],
  [{ age: "#VALUE!" }, "F6, Age: #VALUE! is an error of Excel, not an age. Type the age."],
  [
    { referral: "#NUM!" },
    "C6, Date of initial referral: #NUM! is an error of Excel, not a date. Type over it, or clear the cell.",
  ],
  [
    { additional: "#NAME?" },
    "V6, Additional information: #NAME? is an error of Excel, not what the cell should say. Type over it, or clear the cell.",
  ],
])("%j is told with what to do", (cells, words) => {
  expect(saidOfCase(errorValues, cells)).toEqual([words]);
});

test("each column of the authority that shows one has just one error", () => {
  for (const { key } of COLUMNS.filter((column) => column.key !== "tracked")) {
    const { findings } = check(aList([aCase({ group: "LDD", age: 12, [key]: "#N/A" })]));
    const errors = findings.filter(({ severity, column }) => severity === "error" && column === key);
    expect([key, errors.map(({ rule }) => rule)]).toEqual([key, ["error-values"]]);
  }
});

test("text that only looks like one is none", () => {
  expect(saidOfCase(errorValues, { team: "N/A", additional: "#1", leadProfessional: "#n/a" })).toEqual([]);
});

test("as a formula, it is one for all columns", () => {
  expect(marksOf(errorValues)).toEqual(new Map([["A6:V105 wrong", "ISERROR(A6)"]]));
});
