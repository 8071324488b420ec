import { glanceLines } from "../../../../src/domain/choose/selection-record/glance-lines";
import { currentChoice } from "../../../../src/domain/choose/choice-record/current-choice";
import { EMPTY_RECORD } from "../../../../src/domain/choose/choice-record/choice-record";
import { aList, cases } from "../../../support/a-list";

test("each group is a line of marks in tens, in the order of the list, those of the ten filled", () => {
  const list = aList([
    ...cases(11, { group: "LAC" }),
    ...cases(1, { group: "LAC", tracked: "Yes" }),
    ...cases(2, { group: "LDD", tracked: "Yes" }),
    ...cases(1, { group: "" }),
  ]);
  const lines = glanceLines(list, currentChoice(list, EMPTY_RECORD).ten);
  expect(lines.map(({ cells }) => cells)).toEqual([
    ["LAC, 1 of 12", "○○○○○○○○○○ ○●"],
    ["LDD, 2 of 2", "●●"],
    ["Filled: one of the ten. Each mark is a case, in the order of the list."],
  ]);
});

test("a long group goes on below itself", () => {
  const list = aList(cases(300, { group: "CPR" }));
  const lines = glanceLines(list, []).slice(0, -1);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.map(({ cells: [label] }) => label).filter((label) => label !== "")).toEqual(["CPR, 0 of 300"]);
});
