import { fillNo } from "../../../src/app/fill/fill-no";
import { showAllRows } from "../../../src/app/fill/show-all-rows";
import { showOnlyTheseRows } from "../../../src/app/fill/show-only-these-rows";
import { startSession } from "../../../src/app/session";
import { connectToExcel } from "../../../src/excel/connect";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
  work.grid.clear("'Case list'!F14");
  work.grid.clear("'Case list'!G20:G21");
  await work.later();
});
afterEach(() => work.stop());

const said = () => work.session.state().error ?? work.session.state().statusMessage;
/** The rows of the list that are in sight, by their numbers in Excel. */
const inSight = (): number[] => {
  const sheet = work.grid.sheets().find(({ name }) => name === "Case list")?.id ?? "";
  return Array.from({ length: 100 }, (_, i) => i + 6).filter((row) => !work.grid.rowHidden(sheet, row - 1));
};

test("the rows with findings that are listed stay in sight, and nothing is written", async () => {
  const before = work.values("'Case list'!A1:W105");
  await work.session.run(showOnlyTheseRows);
  expect(said()).toBe("Shown: 3 rows. Show all rows takes it back.");
  expect(inSight()).toEqual([14, 20, 21]);
  work.session.filterFindings({ part: "CPR" });
  await work.session.run(showOnlyTheseRows);
  expect(said()).toBe("None of the findings that are listed is about a row, so there are none to show.");
  await work.session.run(showAllRows);
  expect(inSight()).toHaveLength(100);
  expect(work.values("'Case list'!A1:W105")).toEqual(before);
});

test("what is pressed again shows the findings of now", async () => {
  await work.session.run(showOnlyTheseRows);
  work.grid.type("'Case list'!F14", "7");
  await work.session.run(showOnlyTheseRows);
  expect(inSight()).toEqual([20, 21]);
});

test("rows with the same case number, or none either, are shown too, and that is said", async () => {
  work.grid.type("'Case list'!A30", "1009");
  work.grid.clear("'Case list'!A40:A41");
  work.grid.clear("'Case list'!A104:W105");
  await work.later();
  await work.session.run(showOnlyTheseRows);
  expect(said()).toMatch(/^Shown: 8 rows\. 2 rows of them have the same case number, or none either\./);
  expect(inSight()).toEqual([14, 20, 21, 30, 40, 41, 104, 105]);
});

test("what people have hidden or filtered stays, also where the pane has been opened again", async () => {
  work.grid.hideRows("'Case list'!A14");
  work.grid.filterColumn("CaseList", 1, ["LAC"]);
  await work.session.run(showOnlyTheseRows);
  expect(inSight()).toEqual([20, 21]);
  const again = startSession(connectToExcel(work.clock), work.clock);
  await again.run(showAllRows);
  again.stop();
  expect(inSight()).not.toContain(14);
  expect(inSight()).toHaveLength(34);
});

test("a filter of somebody’s own by case numbers is not replaced", async () => {
  work.grid.filterColumn("CaseList", 0, ["1001", "1002"]);
  await work.session.run(showOnlyTheseRows);
  expect(said()).toBe(
    "The list is filtered by its case numbers already. Press Show all rows first, then press again.",
  );
  expect(inSight()).toEqual([6, 7]);
  await work.session.run(showAllRows);
  await work.session.run(showAllRows);
  expect(said()).toMatch(/^The list is not filtered by its case numbers\./);
  await work.session.run(showOnlyTheseRows);
  expect(inSight()).toEqual([14, 20, 21]);
});

test("what is then written in all rows is said to be in hidden ones", async () => {
  work.grid.clear("'Case list'!P6:P7");
  await work.session.run(showOnlyTheseRows);
  work.session.filterFindings({ kinds: ["error"] });
  work.grid.clear("'Case list'!P50");
  await work.later();
  await work.session.run(fillNo, 3);
  expect(said()).toMatch(/^1 of these cells stands in a row that is hidden\./);
  await work.session.run(fillNo, 3);
  expect(said()).toBe("No written in 3 blank cells. 1 cell of these is in hidden rows.");
});
