import { describedFindings, listedFindings } from "../../../../src/domain/fill/finding-filter";
import { check } from "../../../../src/domain/case-list/check";
import { isSameFinding, ruleGroups } from "../../../../src/pane/fill/findings/findings";
import { aCase, aList, type CaseCells } from "../../../support/a-list";
import { checkedOf } from "../../../support/a-session";

const findingsOf = (...rows: CaseCells[]) => check(aList(rows)).findings;

test("Findings of two checks are the same when they say the same of the same place", () => {
  const [before] = findingsOf(aCase({ age: "" })).slice(-1);
  const [again] = findingsOf(aCase({ age: "" })).slice(-1);
  const [moved] = findingsOf(aCase(), aCase({ age: "" })).slice(-1);
  if (!before || !again || !moved) throw new Error("No finding");
  expect(isSameFinding(before, again)).toBe(true);
  expect(isSameFinding(before, moved)).toBe(false);
  expect(isSameFinding(before, { ...before, severity: "warning" })).toBe(false);
});

test("Rows keep the keys of their findings in whatever order they stand, and go together by rule", () => {
  const checked = checkedOf(aList([aCase({ livesIn: 7 }), aCase({ age: "", livesIn: 8 })]));
  const rows = listedFindings(describedFindings(checked), { by: "rule", kinds: [], part: "LAC" });
  expect(rows.map(({ key }) => key)).toEqual([
    "mandatory-cells|age|1002",
    "code-on-list|livesIn|1001",
    "code-on-list|livesIn|1002",
  ]);
  expect(ruleGroups(rows).map(({ rule, severity, rows: { length } }) => [rule, severity, length])).toEqual([
    ["mandatory-cells", "error", 1],
    ["code-on-list", "error", 2],
  ]);
});
