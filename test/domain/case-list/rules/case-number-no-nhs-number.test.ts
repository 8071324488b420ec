import {
  caseNumberMayBeNhsNumber,
  caseNumberNoNhsNumber,
} from "../../../../src/domain/case-list/rules/case-number-no-nhs-number";
import { aCase } from "../../../support/a-list";
import { saidOfCase, saidOfCases } from "../../support/said";

const NHS = "943 476 5919";

describe("a case number that is a valid NHS number", () => {
  const error =
    "A6, Case number: This is a valid NHS number. Enter the case number of your own system instead.";

  test.each([NHS, "9434765919", 9434765919, "943-476-5919"])("is an error: %j", (caseNumber) => {
    expect(saidOfCase(caseNumberNoNhsNumber, { caseNumber })).toEqual([]);
    expect(saidOfCases(caseNumberNoNhsNumber, [aCase({ caseNumber }), aCase()])).toEqual([error]);
  });

  test("is a warning where most of the list has ten digits, and then no error", () => {
    const rows = [aCase({ caseNumber: NHS }), aCase({ caseNumber: "9434765918" }), aCase()];
    expect(saidOfCases(caseNumberNoNhsNumber, rows)).toEqual([]);
    expect(saidOfCases(caseNumberMayBeNhsNumber, rows)).toEqual([
      "A6, Case number: This could be an NHS number. Check that it is the case number of your own system.",
    ]);
    const half = [...rows, aCase()];
    expect(saidOfCases(caseNumberNoNhsNumber, half)).toEqual([error]);
    expect(saidOfCases(caseNumberMayBeNhsNumber, half)).toEqual([]);
  });

  test("is not one whose check digit is wrong", () => {
    expect(saidOfCases(caseNumberNoNhsNumber, [aCase({ caseNumber: "9434765918" }), aCase()])).toEqual([]);
  });
});
