import { coverageGaps } from "../../../../src/domain/choose/coverage/coverage-gaps";
import { candidatesOf } from "../../../../src/domain/choose/pool";
import { aCase, aList, cases } from "../../../support/a-list";
import { aSeed } from "../a-choice";

describe("what the ten cannot show", () => {
  it("is said in sentences", () => {
    const list = aList([
      ...cases(4, { group: "LAC", livesIn: 2 }),
      aCase({ group: "CPR", category: 1, age: 12, offended: "No" }),
      aCase({ group: "LAC", livesIn: 5, age: 3, team: "Other" }),
    ]);
    const ten = candidatesOf(list, aSeed("1"))
      .filter(({ theCase }) => theCase.number !== "1006")
      .map((candidate) => ({ ...candidate, origin: "drawn" as const }));
    const said = coverageGaps(ten, list.cases);
    expect(said).toContain("The list has no CPR case under 5, aged 5 to 9 or aged 16 or over.");
    expect(said).toContain("In the list there is no male case and no case of unknown gender.");
    expect(said).toContain("Among the ten there is no case placed for adoption.");
    expect(said).toContain("Five of the ten have the team Duty team.");
  });
});
