import { ExcelError, sentenceOf } from "../../../src/app/errors/excel-error";
import { setUp } from "../../../src/app/fill/set-up";
import { HEADERS } from "../../../src/domain/case-list/grid/case-list-sheet";
import { type AtWork, atWork } from "../../support/at-work";
import { rowsOfList } from "../../support/list-addresses";
import { aHundred } from "../../support/sample-cells";

/** As other systems give it out: without the inspectors' column. */
const EXPORT = [HEADERS.slice(0, -1), ...aHundred().map((row) => row.slice(0, HEADERS.length - 1))];

let work: AtWork;
const begin = async (excelApi: string, at = "Sheet1!A1"): Promise<void> => {
  work = await atWork({ excelApi });
  work.grid.paste(at, EXPORT);
};
afterEach(() => {
  work.stop();
});

const holds = (): object => ({
  sheets: work.grid.sheets().map(({ name }) => name),
  tables: work.grid.tables(),
  names: work.grid.names(),
  cells: work.values("Sheet1!A1:Z120"),
});

/** Presses, and sees that the workbook is as it was. Returns what is said. */
async function refused(): Promise<string> {
  await work.later();
  const before = holds();
  await work.session.run(setUp);
  expect(holds()).toEqual(before);
  const { error } = work.session.state();
  return error instanceof ExcelError ? sentenceOf(error) : (error ?? "");
}

describe("merged cells where the list is to stand: nothing is written", () => {
  test("where Excel tells of them they are named", async () => {
    await begin("1.13");
    work.grid.mergeCells("Sheet1!B7:B9");
    work.grid.mergeCells("Sheet1!D20:E20");
    expect(await refused()).toBe(
      "B7:B9 and D20:E20 on the sheet Sheet1 are merged. Unmerge them (Merge & Center on the Home tab), then press again.",
    );
  });

  test("of many a few are named", async () => {
    await begin("1.13");
    for (let row = 10; row < 20; row++) work.grid.mergeCells(`Sheet1!B${row}:C${row}`);
    expect(await refused()).toMatch(/^B10:C10, .* and 5 more on the sheet Sheet1 are merged\./);
  });

  test("one above the headers, where the band goes, too", async () => {
    await begin("1.13", "Sheet1!A5");
    work.grid.type("Sheet1!A1", "Our children");
    work.grid.mergeCells("Sheet1!A1:W1");
    expect(await refused()).toMatch(/^A1:W1 on the sheet Sheet1 is merged\. Unmerge it/);
  });

  test("an older Excel refuses the table, and so does one with more than it can tell of", async () => {
    await begin("1.9");
    work.grid.mergeCells("Sheet1!B7:B9");
    expect(await refused()).toMatch(
      /^Could not set up the case list: there are merged cells in the list\. Select it, choose Unmerge Cells/,
    );
  });

  test("and so does one that has more of them than it can tell", async () => {
    await begin("1.13");
    for (let row = 1; row <= 600; row++) work.grid.mergeCells(`Sheet1!Y${row}:Z${row}`);
    for (let row = 1; row <= 600; row++) work.grid.type(`Sheet1!Y${row}`, "x");
    work.grid.mergeCells("Sheet1!B7:B9");
    expect(await refused()).toMatch(/there are merged cells in the list/);
  });

  test("one beside the list is in nobody's way", async () => {
    await begin("1.13");
    work.grid.mergeCells("Sheet1!Y7:Z9");
    await work.later();
    await work.session.run(setUp);
    expect(work.session.state()).toMatchObject({ phase: "list", error: undefined });
  });
});

describe("a sheet that is not ready is told how to be", () => {
  test("a protected one", async () => {
    await begin("1.9");
    work.grid.setProtected(work.grid.activeSheet(), true);
    expect(await refused()).toBe(
      "The sheet Sheet1 is protected. Unprotect it on the Review tab, then press again.",
    );
  });

  test("one with a filter", async () => {
    await begin("1.9");
    await work.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.autoFilter.apply(sheet.getRange("A1:V101"));
      await context.sync();
    });
    expect(await refused()).toBe(
      "The sheet Sheet1 has a filter. Switch it off (Filter on the Data tab), then press again.",
    );
  });

  test("one that is used far out in both directions", async () => {
    await begin("1.9");
    work.grid.type("Sheet1!AZ39000", "stray");
    expect(await refused()).toMatch(/^On the sheet Sheet1 cells are in use as far as AZ39000\. Delete what/);
  });
});

test("hidden rows become the list with the others, and it is said that they are hidden", async () => {
  await begin("1.9");
  work.grid.setRowHidden(work.grid.activeSheet(), 10, 12, true);
  await work.later();
  await work.session.run(setUp);
  expect(work.session.state().statusMessage).toMatch(
    /^This sheet is now the case list, .* Some of its rows are hidden: to see every case, choose Clear/,
  );
  expect(work.values(`'Case list'!${rowsOfList(6, 105)}`)).toEqual(aHundred());
});

test("a cell far below the cases is none of the list's", async () => {
  await begin("1.9");
  work.grid.type("Sheet1!C4000", "stray");
  await work.later();
  await work.session.run(setUp);
  expect(work.grid.tables().map(({ range }) => range.bottom)).toEqual([104]);
  expect(work.values("'Case list'!C4004")).toEqual([["stray"]]);
});

test("a table whose last header Excel has made up is gone on with", async () => {
  await begin("1.9");
  work.grid.addTable(work.grid.rangeAt("Sheet1!A1:W101"), "caselist_NEW");
  work.grid.type("Sheet1!W1", "Column23");
  await work.later();
  await work.session.run(setUp);
  expect(work.session.state()).toMatchObject({ phase: "list", error: undefined });
  expect(work.values("'Case list'!W5")).toEqual([["Tracked"]]);
  expect(work.grid.tables().map(({ name }) => name)).toEqual(["CaseList"]);
});
