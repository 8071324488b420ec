import { proposalsFor } from "../../../../src/domain/fill/tidy-up/tidy-up";
import { aCase, aList } from "../../../support/a-list";
import { proposed } from "./tidied";

describe("spaces", () => {
  test.each([
    ["  Duty   team ", "Duty team"],
    ["Duty\u00a0team", "Duty team"],
    ["Duty team\u00a0", "Duty team"],
    ["\tDuty team", "Duty team"],
    ["Duty \u00a0 team", "Duty team"],
    ["\u200bDuty team\ufeff", "Duty team"],
    ["Duty team\r\n", "Duty team"],
    ["\u200fDuty\u00ad team\u202c", "Duty team"],
    ["Duty team \n second floor", "Duty team \n second floor"],
  ])("in %j leave %j", (old, cell) => {
    expect(proposed("team", old)).toBe(old === cell ? undefined : cell);
  });

  test("that nobody sees are cleared out of a cell that may be blank, or was wrong", () => {
    expect(proposed("category", "\u00a0")).toBe("");
    expect(proposed("camhs", "\u00a0")).toBe("");
    expect(proposed("team", "\u00a0")).toBeUndefined();
    expect(proposed("team", "   ")).toBeUndefined();
  });

  test.each(["=", "+", "-", "@"])(
    "stay where the text would begin with %s then, as a formula does",
    (sign) => {
      expect(proposed("team", ` ${sign}cmd|x`)).toBeUndefined();
      expect(proposed("team", `${sign}cmd  x`)).toBeUndefined();
      expect(proposed("team", `Duty  ${sign}team`)).toBe(`Duty ${sign}team`);
    },
  );

  test("go from case numbers, but make no two alike", () => {
    expect(proposed("caseNumber", "10\u00a047")).toBe("10 47");
    const of = (...numbers: string[]): unknown[] =>
      proposalsFor(aList(numbers.map((caseNumber) => aCase({ caseNumber })))).map(({ cell }) => cell);
    expect(of("1047\u00a0", "1048")).toEqual(["1047"]);
    expect(of("1047\u00a0", "1047")).toEqual([]);
    expect(of("1047\u00a0", "\u00a01047")).toEqual([]);
  });
});
