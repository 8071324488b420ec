import { checkedWords } from "../../../src/pane/shared/words";
import { aList, theHundred } from "../../support/a-list";
import { checkedOf } from "../../support/a-session";

describe("What was checked", () => {
  const checked = { ...checkedOf(aList(theHundred())), rules: Array<string>(12).fill("a-rule") };

  test("is said with its time, rules and cases", () => {
    expect(checkedWords(checked)).toBe("Case list, checked 14:32:05, 12 rules, 100 cases");
  });

  test("says how many rules ran", () => {
    const crashed = { ...checked, couldNotRun: ["age-in-years", "case-number-once"] };
    expect(checkedWords(crashed)).toBe("Case list, checked 14:32:05, 10 of 12 rules, 100 cases");
  });
});
