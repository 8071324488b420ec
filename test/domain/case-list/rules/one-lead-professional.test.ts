import { oneLeadProfessional } from "../../../../src/domain/case-list/rules/one-lead-professional";
import { aCase, aList } from "../../../support/a-list";
import { saidOfList } from "../../support/said";

describe("one lead professional", () => {
  const finding =
    "D5, Lead professional: More than half of the cases have one lead professional. Check that this is the one who works with the child.";
  const led = (by: readonly string[]): string[] =>
    saidOfList(oneLeadProfessional, aList(by.map((leadProfessional) => aCase({ leadProfessional }))));
  const times = (count: number, who: string): string[] => Array.from({ length: count }, () => who);
  const others = (count: number): string[] => Array.from({ length: count }, (_, i) => `Other ${i}`);

  test("for more than half of the list is told, for half of it is not", () => {
    expect(led([...others(4), ...times(6, "Worker 1")])).toEqual([finding]);
    expect(led([...others(5), ...times(5, "Worker 1")])).toEqual([]);
  });

  test("is one in whatever case and spaces", () => {
    expect(led([...others(4), ...times(3, "Worker 1"), ...times(3, " worker\u00a01 ")])).toEqual([finding]);
  });

  test("is nobody where the cell is blank, and nothing in a list of few", () => {
    expect(led(times(20, ""))).toEqual([]);
    expect(led(times(20, "  "))).toEqual([]);
    expect(led(times(9, "Worker 1"))).toEqual([]);
    expect(led(times(10, "Worker 1"))).toEqual([finding]);
  });
});
