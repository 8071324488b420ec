import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { checksSheet } from "../../../src/app/fill/checks-sheet";
import { setUp } from "../../../src/app/fill/set-up";
import { trackingSheet } from "../../../src/app/track/tracking-sheet";
import { excelWorkbook } from "../../../src/excel/workbook";
import { type AtWork, atWork, atWorkOnTheHundred } from "../../support/at-work";
import { aHundred, aRow, rowOfCase, TEN } from "../../support/sample-cells";
import { addressIn } from "../../support/list-addresses";

let work: AtWork;
afterEach(() => {
  work.stop();
});

/** What reaches the host while something is done and for half a second after. */
async function asked(act: () => unknown): Promise<{ batches: number; actions: number; cells: number }> {
  work.host.resetCounts();
  await act();
  await work.later(500);
  const { batches, actions, cellsRead } = work.host;
  return { batches, actions, cells: cellsRead };
}

/** The list and twenty rows below it, as wide as the list. */
const CELLS_OF_LIST = 23 * (105 + 20);

describe("a reading asks for what it needs", () => {
  beforeEach(async () => {
    work = await atWorkOnTheHundred();
    await work.later(3_000);
  });

  test("after an edit or a selection: one batch of at most 30 actions, and the cells of the list once", async () => {
    for (const act of [
      () => work.grid.type("'Case list'!F14", ""),
      () => work.grid.goTo("'Case list'!H20"),
    ]) {
      const { batches, actions, cells } = await asked(act);
      expect(batches).toBe(1);
      expect(actions).toBeLessThanOrEqual(30);
      expect(cells).toBeLessThanOrEqual(CELLS_OF_LIST);
    }
  });

  test("one stray cell in the last row of the sheet is one finding, and readings cost its columns more", async () => {
    work.grid.type("'Case list'!Y39000", "stray");
    await work.later(500);
    expect(work.findings()).toEqual([
      "Y39000: This stands below the list, where it is neither counted nor checked. Move it into the list if it is a case, else delete it.",
    ]);
    const { batches, cells } = await asked(() => work.grid.type("'Case list'!F14", ""));
    expect(batches).toBe(1);
    // As wide as it is used, since cases may stand beside it, and no longer.
    expect(cells).toBeLessThanOrEqual(CELLS_OF_LIST + 2 * (105 + 20));
    work.grid.type("'Case list'!Y39000", "");
    work.grid.undo();
    work.grid.undo();
  });

  test("a case that stands close below the list without being of it is one finding", async () => {
    work.grid.write(work.grid.rangeAt("'Case list'!A108:B108"), [[2001, "LAC"]]);
    await work.later(500);
    expect(work.findings()).toEqual([
      "A108: Row 108 holds a case below the list, counted nowhere. Press Take them in, or move A108:B108 into the list, to the first empty row or right below its last. Delete what is in the list already.",
    ]);
  });

  test("a band moved far to the right of the list is read with it", async () => {
    work.grid.setName("ListDate", "='Case list'!$AC$3");
    work.grid.type("'Case list'!AC3", 38_881);
    await work.later(500);
    expect(work.session.state().checked?.list.listDate).toBe(38_881);
  });

  test("a list that grows by hundreds of rows at once is read whole", async () => {
    work.grid.paste(
      "'Case list'!A106",
      Array.from({ length: 300 }, (_, i) => aRow("LAC", 3000 + i)),
    );
    await work.later(500);
    expect(work.session.state().checked?.list.cases).toHaveLength(400);
  });

  test("the table's name in other letters is the list all the same", async () => {
    const id = work.grid.tables().find(({ name }) => name === "CaseList")?.id ?? "";
    work.grid.changeTable(id, { name: "casELIST" });
    work.grid.type("'Case list'!F14", "");
    await work.later(500);
    expect(work.session.state().error).toBeUndefined();
    expect(work.findings()).toEqual(["F14, Age: Enter the age."]);
  });
});

test("with four tables of ours the sheets around them are read too, and in one batch", async () => {
  work = await atWorkOnTheHundred();
  for (const number of TEN) work.grid.type(`'Case list'!${addressIn("tracked", rowOfCase(number))}`, "Yes");
  await work.later();
  for (const press of [flagTheTen, trackingSheet, checksSheet]) await work.session.run(press);
  await work.later(5_000);
  expect(work.session.state().error).toBeUndefined();
  work.grid.type("Checks!AA40", "a note beside");
  const { batches } = await asked(() => work.grid.goTo("Checks!A1"));
  expect(batches).toBe(1);
  expect(work.session.state().reading?.ourTables.Checks?.cells.values.flat()).toContain("a note beside");
});

test("with nothing but a big sheet of somebody else's in front, it is not read whole", async () => {
  work = await atWork();
  work.grid.type("Sheet1!Y39000", "stray");
  const { cells } = await asked(() => work.grid.goTo("Sheet1!A1"));
  expect(cells).toBeLessThan(2_000);
  await work.session.run(setUp);
  expect(work.session.state().error).toBeUndefined();
});

describe("a total row", () => {
  const countFormula = (): string => String(work.grid.formulas(work.grid.rangeAt("'Case list'!G2"))[0]?.[0]);
  beforeEach(async () => {
    work = await atWorkOnTheHundred();
    work.grid.showTotalRow("CaseList");
    work.grid.goTo("'Case list'!A1");
    await work.later(3_000);
  });

  test("is no case, no finding and not counted", () => {
    const { checked, reading } = work.session.state();
    expect(reading?.list).toMatchObject({ hasTotalRow: true, range: { top: 4, bottom: 104 } });
    expect(work.findings()).toEqual([]);
    expect(checked?.list.cases).toHaveLength(100);
    expect(countFormula()).toContain("$A$6:$A$105");
  });

  test("is not counted by formulas that Repair makes anew either", async () => {
    work.grid.type("'Case list'!G2", "");
    await work.session.run(setUp);
    expect(countFormula()).toContain("$A$6:$A$105");
    expect(work.values("'Case list'!A106")).toEqual([["Total"]]);
  });

  test("of another table of ours is none of its rows", async () => {
    work.grid.type("'Case list'!F14", "");
    await work.session.run(checksSheet);
    work.grid.showTotalRow("Checks");
    work.grid.goTo("Checks!A1");
    await work.later(500);
    const { Checks } = work.session.state().reading?.ourTables ?? {};
    expect(Checks).toMatchObject({ hasTotalRow: true });
    expect(Checks && Checks.range.bottom - Checks.range.top).toBe(1);
  });
});

test("headers that are switched off are said, and the first case is not taken for them", async () => {
  work = await atWorkOnTheHundred();
  work.grid.hideHeaders("CaseList");
  work.grid.goTo("'Case list'!A1");
  await work.later(500);
  expect(work.findings()).toEqual([expect.stringMatching(/^A5: The headers of the list are gone/)]);
  expect(work.session.state().checked?.list.cases).toEqual([]);
  work.grid.showHeaders("CaseList");
  work.grid.goTo("'Case list'!A2");
  await work.later(500);
  expect(work.session.state().error).toBeUndefined();
  expect(work.session.state().checked?.list.cases).toHaveLength(100);
});

test("with a chart sheet in front there is no sheet in front, and no alert", async () => {
  work = await atWork();
  work.grid.showChartSheet();
  work.grid.type("Sheet1!A1", "x");
  await work.later(500);
  expect(work.session.state()).toMatchObject({ phase: "no list", error: undefined });
  expect((await excelWorkbook(work.clock).read()).sheetInFront).toBeUndefined();
});

test("without a list no cell of the sheet in front is read, however full it is", async () => {
  work = await atWork();
  work.grid.paste("Sheet1!A1", aHundred());
  work.grid.type("Sheet1!Y39000", "far out");
  work.host.resetCounts();
  await work.later(10_000);
  expect(work.host.batches).toBeGreaterThan(0);
  expect(work.host.cellsRead).toBe(0);
  expect(work.session.state()).toMatchObject({ phase: "no list", error: undefined });
});

test("with a chart sheet in front set-up makes the list on a sheet of its own", async () => {
  work = await atWork();
  work.grid.showChartSheet();
  await work.later(3_000);
  await work.session.run(setUp);
  expect(work.session.state()).toMatchObject({ phase: "list", error: undefined });
});
