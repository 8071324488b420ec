import { senAtSchoolAction } from "../../../../src/domain/case-list/rules/sen-at-school-action";
import { saidOfCase } from "../../support/said";

test("School Action alone is no special educational need that is asked for", () => {
  const ldd = (lddNature: string, sen: string): string[] =>
    saidOfCase(senAtSchoolAction, { group: "LDD", lddNature, sen });
  expect(ldd("School Action", "Yes")).toEqual([
    "N6, Special educational needs: The nature of the case is School Action, and only School Action Plus and statements count here. Choose No, or check the nature of the case.",
  ]);
  expect(ldd("School Action", "No")).toEqual([]);
  expect(ldd("School Action Plus", "Yes")).toEqual([]);
  expect(ldd("Statement", "Yes")).toEqual([]);
});
