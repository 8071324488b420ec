import { checkNow } from "../../../src/app/fill/check-now";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { nextFinding } from "../../../src/app/fill/next-finding";
import { setUp } from "../../../src/app/fill/set-up";
import { ExcelError, sentenceOf } from "../../../src/app/errors/excel-error";
import { goToCell } from "../../../src/app/track/go-to-cell";
import { startSession } from "../../../src/app/session";
import { BATCH_TIMEOUT } from "../../../src/excel/batch";
import { type AtWork, atWork, atWorkOnTheHundred } from "../../support/at-work";
import { settled } from "../../support/fake-workbook";
import { FakeClock } from "../../support/fake-clock";
import { aHundred } from "../../support/sample-cells";
import { addressIn, rowsOfList } from "../../support/list-addresses";

let work: AtWork;
const start = async (): Promise<void> => {
  work = await atWorkOnTheHundred();
};
afterEach(() => {
  work.stop();
});

const alert = (): string | undefined => {
  const { error } = work.session.state();
  return error instanceof ExcelError ? sentenceOf(error) : error;
};
/** Work goes on: an edit is checked, and the alert is gone. */
const expectWorkToGoOn = async (): Promise<void> => {
  work.grid.type("'Case list'!F14", "");
  await work.later(3_000);
  expect(work.findings()).toEqual(["F14, Age: Enter the age."]);
};

test("a sheet that is gone when somebody goes to it is said, and not that the list is", async () => {
  await start();
  await work.session.run(goToCell, "Export", "A1");
  expect(alert()).toBe(
    "Could not go to the cell: the sheet, or the cells, are no longer there. Press Check now, then try again.",
  );
  await work.session.run(goToCell, "Case list", "A7");
  expect(alert()).toBeUndefined();
});

test("while a cell is edited for minutes readings wait, at most one is pending, and nothing alerts", async () => {
  await start();
  await work.later(3_000);
  work.host.faults.editing = true;
  work.grid.type("'Case list'!H20", "");
  await work.later(3_000);
  expect(work.session.state().waiting).toBe("editing");
  work.host.resetCounts();
  await work.later(4 * 60_000);
  expect(alert()).toBeUndefined();
  expect(work.session.state().waiting).toBe("editing");
  expect(work.host.batches).toBeLessThan(25);
  work.host.faults.editing = false;
  work.grid.goTo("'Case list'!H21");
  await work.later(500);
  expect(work.session.state().waiting).toBeUndefined();
  expect(work.findings()).toEqual(["H20, Ethnicity: Choose the ethnicity, 1 to 6."]);
});

test("a press during a cell edit says that it waits, does not queue behind readings, and is done after the edit", async () => {
  await start();
  work.host.faults.editing = true;
  await work.later(10_000);
  const press = work.session.run(checkNow);
  for (let i = 0; i < 6; i++) {
    await settled();
    work.clock.pass(500);
  }
  expect(work.session.state()).toMatchObject({ waiting: "editing", runningAction: { id: "check-now" } });
  work.host.faults.editing = false;
  await press;
  expect(alert()).toBeUndefined();
  expect(work.session.state().statusMessage).toMatch(/^Checked 100 cases/);
});

test("a press behind a reading that Excel never answers is done all the same", async () => {
  await start();
  await work.later(3_000);
  work.host.faults.silenceAction(0);
  work.grid.type("'Case list'!F14", "");
  await work.later(200);
  const press = work.session.run(checkNow);
  await work.later(1_500);
  await press;
  expect(alert()).toBeUndefined();
  expect(work.findings()).toEqual(["F14, Age: Enter the age."]);
});

test("an Excel that refuses while a cell is edited gives its sentence, and work goes on", async () => {
  await start();
  work.host.faults.failNext(1, "InvalidOperationInCellEditMode");
  await work.session.run(checkNow);
  expect(alert()).toBe("A cell is being edited. Finish editing the cell, then try again.");
  await expectWorkToGoOn();
  expect(alert()).toBeUndefined();
});

test("on a protected sheet Repair says how to unprotect it, reading goes on, and nothing is changed", async () => {
  await start();
  const { sheet } = work.grid.rangeAt("'Case list'!A1");
  work.grid.setProtected(sheet, true);
  await work.session.run(setUp);
  expect(alert()).toBe(
    "Could not repair the case list: the sheet or the workbook is protected. Unprotect it on the Review tab, then try again.",
  );
  expect(work.values(`'Case list'!${rowsOfList(6, 105)}`)).toEqual(aHundred());
  work.grid.setProtected(sheet, false);
  await work.session.run(setUp);
  expect(alert()).toBeUndefined();
  await expectWorkToGoOn();
});

test("a renamed list sheet is followed", async () => {
  await start();
  work.grid.renameSheet(work.grid.rangeAt("'Case list'!A1").sheet, "Our 100 children");
  work.grid.type("'Our 100 children'!F14", "");
  await work.later();
  expect(work.findings()).toEqual(["F14, Age: Enter the age."]);
  await work.session.run(nextFinding);
  expect(alert()).toBeUndefined();
});

test("a deleted list sheet leaves a workbook without a list, in which one can be set up again", async () => {
  await start();
  work.grid.deleteSheet(work.grid.rangeAt("'Case list'!A1").sheet);
  await work.later();
  expect(work.session.state().phase).toBe("no list");
  await work.session.run(flagTheTen);
  expect(alert()).toBe("There is no case list in this workbook yet.");
  await work.session.run(setUp);
  expect(alert()).toBeUndefined();
  expect(work.session.state().phase).toBe("list");
});

test("a sync that fails is told, with Excel's word for it, and the next reading clears it", async () => {
  await start();
  work.host.faults.failNext(1, "GeneralException");
  await work.session.run(checkNow);
  expect(alert()).toBe(
    "Excel could not read the case list (GeneralException). Try again: a press repeated does no harm.",
  );
  await expectWorkToGoOn();
});

test("what went wrong with a press stays until the next press, though readings fail too, and work again", async () => {
  await start();
  work.host.faults.failNext(2, "GeneralException");
  expect(await work.session.run(flagTheTen)).toBe(false);
  await work.later(5_000);
  expect(alert()).toMatch(/\(GeneralException\)\. Try again: a press repeated does no harm\.$/);
  await work.session.run(checkNow);
  expect(alert()).toBeUndefined();
});

test("a sync that never ends is given up after a while, and work goes on once Excel answers", async () => {
  await start();
  const release = work.host.faults.hold();
  const press = work.session.run(checkNow);
  await settled();
  work.clock.pass(BATCH_TIMEOUT);
  await settled();
  work.clock.pass(BATCH_TIMEOUT);
  await press;
  expect(alert()).toMatch(/^Excel did not answer \(read the case list\)\. Finish what is open in Excel/);
  release();
  await expectWorkToGoOn();
});

test("an Excel below ExcelApi 1.9 is told to be too old, at the start and in words", async () => {
  work = await atWork({ excelApi: "1.8" });
  expect(work.session.state().phase).toBe("stopped");
  expect(alert()).toMatch(/^This Excel is too old for the add-in\. Use Excel 2021 or newer/);
  await work.session.run(setUp);
  expect(alert()).toMatch(/^This Excel is too old/);
});

test("where Office.js never loads the pane says so after a while", async () => {
  work = await atWork();
  const clock = new FakeClock();
  const session = startSession(new Promise(() => undefined), clock);
  expect(session.state().phase).toBe("opening");
  clock.pass(10_000);
  const { error } = session.state();
  expect(error instanceof ExcelError && sentenceOf(error)).toMatch(
    /^Excel’s part of the add-in has not loaded\./,
  );
  session.stop();
});

test("all that is used is in ExcelApi 1.9, by the runtime's own gate", async () => {
  await start();
  for (const number of [1001, 1002, 1003, 1004, 1036, 1037, 1066, 1067, 1068, 1069])
    work.grid.type(`'Case list'!${addressIn("tracked", number - 1001 + 6)}`, "Yes");
  await work.later();
  await work.session.run(flagTheTen);
  expect(alert()).toBeUndefined();
});
