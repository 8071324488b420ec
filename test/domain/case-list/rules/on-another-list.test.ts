import { onAnotherList } from "../../../../src/domain/case-list/rules/on-another-list";
import { saidOfCase } from "../../support/said";

describe("a case filled in for another list too", () => {
  test("is told once for each list", () => {
    expect(saidOfCase(onAnotherList, { category: 4 })).toEqual([
      "J6, Category of registration: Counted in LAC, and filled in as CPR too (child protection register). Leave it so if the child is on both lists; clear it if not.",
    ]);
    expect(
      saidOfCase(onAnotherList, { group: "CPR", livesIn: 2, lddType: "MLD", lddNature: "Other" }),
    ).toEqual([
      "I6, Lives in: Counted in CPR, and filled in as LAC too (looked after children). Leave it so if the child is on both lists; clear it if not.",
      "K6, Type of LDD: Counted in CPR, and filled in as LDD too (learning difficulties and/or disabilities). Leave it so if the child is on both lists; clear it if not.",
    ]);
    expect(saidOfCase(onAnotherList, { knownToSocialCare: "Yes" })).toHaveLength(1);
  });

  test("is not told of a dash or a word that stands for nothing", () => {
    expect(saidOfCase(onAnotherList, { category: "-", lddType: "n/a", lddNature: "none" })).toEqual([]);
  });

  test("is not told of its own list, nor without a group", () => {
    expect(saidOfCase(onAnotherList, {})).toEqual([]);
    expect(saidOfCase(onAnotherList, { group: "LDD" })).toEqual([]);
    expect(saidOfCase(onAnotherList, { group: "CPR" })).toEqual([]);
    expect(saidOfCase(onAnotherList, { group: "", livesIn: 2, category: 1 })).toEqual([]);
  });
});
