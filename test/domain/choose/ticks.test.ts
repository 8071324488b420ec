import { ticked } from "../../../src/domain/choose/ticks";
import { aCase, aList, cases } from "../../support/a-list";

test("only Tracked cells that change are written, in one block", () => {
  const list = aList([aCase({ tracked: "Yes" }), aCase(), aCase({ tracked: "Yes" }), aCase()]);
  const after = ticked(list, new Set(["1001", "1002"]));
  expect(after.changes).toEqual([
    { type: "expect", sheet: "Case list", range: "W7:W8", cells: [[""], ["Yes"]] },
    { type: "expect", sheet: "Case list", range: "A7:A8", cells: [["1002"], ["1003"]], formulasToo: true },
    { type: "write", sheet: "Case list", range: "W7:W8", cells: [["Yes"], [""]] },
  ]);
  expect(after.list.cases.map(({ tracked }) => tracked)).toEqual([true, true, false, false]);
  expect(ticked(after.list, new Set(["1001", "1002"])).changes).toEqual([]);
});

test("a case that cannot be tracked keeps its cell", () => {
  const list = aList([...cases(2, { caseNumber: "7" }), aCase({ group: "", tracked: "Yes" })]);
  expect(ticked(list, new Set(["7"])).changes).toEqual([]);
});
