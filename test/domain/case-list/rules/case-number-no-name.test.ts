import { caseNumberNoName } from "../../../../src/domain/case-list/rules/case-number-no-name";
import { saidOfCase } from "../../support/said";

test("a case number is no name", () => {
  const finding =
    "A6, Case number: This looks like a name. Enter the case number of your own system instead.";
  for (const caseNumber of ["John Smith", "Okafor", "SMITH, J", "Unborn Smith", "Baby Okafor"])
    expect(saidOfCase(caseNumberNoName, { caseNumber })).toEqual([finding]);
  for (const caseNumber of [
    "1047",
    "CH00123",
    "RND000627202323",
    "Case 12",
    "Child Protection",
    "Unborn",
    "Unborn 3",
    1047,
    "#N/A",
    "",
    "AB",
  ])
    expect(saidOfCase(caseNumberNoName, { caseNumber })).toEqual([]);
});
