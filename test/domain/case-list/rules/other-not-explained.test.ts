import { otherNotExplained } from "../../../../src/domain/case-list/rules/other-not-explained";
import { saidOfCase } from "../../support/said";

test("Other is explained in Additional information", () => {
  const lives = "I6, Lives in: This says Other. Say in Additional information where the child lives.";
  const type =
    "K6, Type of LDD: This says Other. Say in Additional information what the difficulty or disability is.";
  expect(saidOfCase(otherNotExplained, { livesIn: 6 })).toEqual([lives]);
  expect(saidOfCase(otherNotExplained, { livesIn: "6 – Other", additional: "  " })).toEqual([lives]);
  expect(saidOfCase(otherNotExplained, { group: "LDD", lddType: "oth" })).toEqual([type]);
  expect(saidOfCase(otherNotExplained, { livesIn: 6, lddType: "OTH" })).toEqual([lives, type]);
  expect(saidOfCase(otherNotExplained, { livesIn: 6, additional: "Secure unit" })).toEqual([]);
  expect(saidOfCase(otherNotExplained, { livesIn: 5 })).toEqual([]);
  expect(saidOfCase(otherNotExplained, { group: "LDD", lddType: "MLD" })).toEqual([]);
});
