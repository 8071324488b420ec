import { needsWithoutSen } from "../../../../src/domain/case-list/rules/needs-without-sen";
import { saidOfCase } from "../../support/said";

test("a statement and School Action Plus are special educational needs", () => {
  const ldd = (lddNature: string, sen: string): string[] =>
    saidOfCase(needsWithoutSen, { group: "LDD", lddNature, sen });
  expect(ldd("Statement", "No")).toEqual([
    "N6, Special educational needs: The nature of the case is Statement. Choose Yes, or check the nature of the case.",
  ]);
  expect(ldd("school action plus", "no")).toEqual([
    "N6, Special educational needs: The nature of the case is school action plus. Choose Yes, or check the nature of the case.",
  ]);
  expect(ldd("Statement", "Yes")).toEqual([]);
  expect(ldd("Statement", "")).toEqual([]);
  expect(ldd("School Action", "No")).toEqual([]);
  expect(ldd("Other", "No")).toEqual([]);
  expect(ldd("", "No")).toEqual([]);
});
