import { ExcelError, sentenceOf } from "../../src/app/excel-error";
import { HEADERS } from "../../src/domain/case-list/grid/case-list-sheet";
import { openScene, sceneOf } from "../fail-anywhere/scenes";
import type { AtWork } from "../support/at-work";
import { copyOf } from "../support/memory-grid/copy-of";
import type { MemoryGrid } from "../support/memory-grid/memory-grid";
import { aHundred, aRow } from "../support/sample-cells";

const sheetOf = (grid: MemoryGrid, name = "Case list"): string => grid.rangeAt(`'${name}'!A1`).sheet;
const on = (address: string): string => `'Case list'!${address}`;

/** What people do to a sheet; undo takes back what was done before it. */
const GESTURES: Readonly<Record<string, (grid: MemoryGrid) => void>> = {
  "sort by age": (grid) => grid.sort("CaseList", 5),
  "sort by number, descending": (grid) => grid.sort("CaseList", 0, true),
  "insert rows in the list": (grid) => grid.insertRows(sheetOf(grid), 20, 3),
  "insert rows above the list": (grid) => grid.insertRows(sheetOf(grid), 0, 2),
  "insert a column in the list": (grid) => grid.insertColumn(sheetOf(grid), 4),
  "insert a column at the left": (grid) => grid.insertColumn(sheetOf(grid), 0),
  "delete rows of the list": (grid) => grid.deleteRows(sheetOf(grid), 30, 4),
  "delete a column": (grid) => grid.deleteColumn(sheetOf(grid), 7),
  "delete column A": (grid) => grid.deleteColumn(sheetOf(grid), 0),
  "delete the header row": (grid) => grid.deleteRows(sheetOf(grid), 4, 1),
  "delete the row of the counts": (grid) => grid.deleteRows(sheetOf(grid), 1, 1),
  "delete the title’s row": (grid) => grid.deleteRows(sheetOf(grid), 0, 1),
  "delete the sheet Codes": (grid) => grid.deleteSheet(sheetOf(grid, "Codes")),
  "delete the list’s sheet": (grid) => grid.deleteSheet(sheetOf(grid)),
  "delete a name": (grid) => grid.removeName("ListDate"),
  "cut two columns and paste them at the right": (grid) => grid.cut(on("A5:B105"), on("Z5")),
  "cut cells within the list": (grid) => grid.cut(on("F6:F9"), on("V6")),
  "cut the list date": (grid) => grid.cut(on("B3"), on("J2")),
  "paste over rows": (grid) => grid.paste(on("A10"), aHundred().slice(0, 5)),
  "paste the list twice": (grid) => grid.paste(on("A106"), aHundred()),
  "paste two columns off": (grid) => {
    grid.clear(on("A6:W105"));
    grid.paste(on("C6"), aHundred());
  },
  "paste headers with the rows": (grid) => grid.paste(on("A6"), [HEADERS, ...aHundred()]),
  "paste all into one column": (grid) => {
    grid.clear(on("A6:W105"));
    grid.paste(
      on("A6"),
      aHundred().map((row) => [row.join("\t")]),
    );
  },
  "paste over the headers": (grid) => grid.paste(on("A5"), aHundred()),
  "fill down": (grid) => grid.fillWith(on("H6:H60"), 6),
  "fill a number down": (grid) => grid.fillWith(on("A6:A12"), 1001),
  undo: (grid) => {
    grid.clear(on("A6:W50"));
    grid.undo();
  },
  "undo a deleted column": (grid) => {
    grid.deleteColumn(sheetOf(grid), 5);
    grid.undo();
  },
  filter: (grid) => grid.filter("CaseList", ([number]) => Number(number) % 3 === 0),
  "hide rows": (grid) => grid.hideRows(on("A20:A40")),
  "hide the sheet": (grid) => grid.setVisibility(sheetOf(grid), "Hidden"),
  "rename the table": (grid) => grid.changeTable(grid.tableNamed("CaseList").id, { name: "Kids" }),
  "convert the table to a range": (grid) => grid.removeTable(grid.tableNamed("CaseList").id),
  "copy the sheet": (grid) => grid.copySheet("Case list"),
  "move the sheet": (grid) => grid.moveSheet(sheetOf(grid), 9),
  "type right below": (grid) => grid.paste(on("A106"), [aRow("LAC", 2001)]),
  "type below, after a gap": (grid) => grid.paste(on("A112"), [aRow("LAC", 2001), aRow("CPR", 2002)]),
  "type far below": (grid) => grid.paste(on("A400"), [aRow("LAC", 2001)]),
  "type to the right": (grid) => grid.paste(on("Z8"), [aRow("LAC", 2001)]),
  "write a note beside it": (grid) => grid.type(on("Z9"), "ask about this one"),
  "clear the list": (grid) => grid.clear(on("A6:W105")),
  "clear all": (grid) => grid.clear(on("A1:W200")),
  "clear a header": (grid) => grid.clear(on("F5")),
  "write over a header": (grid) => grid.type(on("F5"), "How old"),
  "write over a count": (grid) => grid.type(on("D2"), "thirty-five"),
  "switch the header row off": (grid) => grid.hideHeaders("CaseList"),
  "switch the total row on": (grid) => grid.showTotalRow("CaseList"),
};

/** All that the pane says of the list. */
function says(work: AtWork): object {
  const { phase, checked, damage, error, foundLists } = work.session.state();
  return {
    phase,
    findings: work.findings(),
    counts: checked?.list.counts,
    damage,
    error: error instanceof ExcelError ? sentenceOf(error) : error,
    found: foundLists?.lists.map(({ sheet }) => sheet),
  };
}

/** Long enough for the look at dropdowns and highlighting, which comes now and then while people work. */
const A_WHILE = 60_000;

test("there are forty gestures, and more", () => {
  expect(Object.keys(GESTURES).length).toBeGreaterThanOrEqual(40);
});

test.each(Object.entries(GESTURES))(
  "%s: the pane says what a new reading of the workbook says",
  async (_, make) => {
    const work = await openScene(await sceneOf("hundred"));
    await work.later();
    make(work.grid);
    await work.later(A_WHILE);
    const live = says(work);
    work.stop();
    const settings = new Map(work.host.settings);
    const anew = await openScene({ grid: copyOf(work.grid), settings });
    await anew.later(A_WHILE);
    const fresh = says(anew);
    anew.stop();
    expect(live).toEqual(fresh);
  },
);
