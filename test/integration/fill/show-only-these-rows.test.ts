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

test.each([
  ["placeholders in several cells", () => work.grid.paste("'Case list'!E30", [["tbc"], ["TBC"]]), [30, 31]],
  [
    "two cases alike, and the one that they are like",
    () => {
      const [cells = []] = work.values("'Case list'!B40:V40");
      work.grid.paste("'Case list'!B39", [cells as string[]]);
    },
    [39, 40],
  ],
  [
    "one lead professional for most",
    () =>
      work.grid.paste(
        "'Case list'!D30",
        Array.from({ length: 60 }, () => ["J. Marsh, 01234 567890"]),
      ),
    Array.from({ length: 60 }, (_, i) => 30 + i),
  ],
  ["rows that are empty one after the other", () => work.grid.clear("'Case list'!A50:W52"), [50, 51, 52]],
  [
    "a paste that stands beside its columns",
    () => {
      const rows = work.values("'Case list'!A60:U62") as string[][];
      work.grid.clear("'Case list'!A60:W62");
      work.grid.paste("'Case list'!C60", rows);
    },
    [60, 61, 62],
  ],
  [
    "a list that was pasted twice, and the rows that it repeats",
    () => work.grid.paste("'Case list'!A70", work.values("'Case list'!A60:W63") as string[][]),
    [60, 61, 62, 63, 70, 71, 72, 73],
  ],
])("all rows of which a finding speaks are shown: %s", async (_, make, rows) => {
  make();
  await work.later();
  await work.session.run(showOnlyTheseRows);
  expect(inSight()).toEqual(expect.arrayContaining(rows));
  expect(inSight().filter((row) => row >= 30 && row !== 105)).toEqual(rows);
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
