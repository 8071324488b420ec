import { setUp } from "../../../src/app/fill/set-up";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import { CellsChangedError } from "../../../src/app/errors/cells-changed-error";
import { requireCaseList } from "../../../src/app/case-list-of";
import { guardedWrites } from "../../../src/domain/case-list/grid/cell-writes";
import type { Change } from "../../../src/domain/spreadsheet/change";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import { BATCH_TIMEOUT } from "../../../src/excel/batch";
import { excelWorkbook } from "../../../src/excel/workbook";
import { settled } from "../../support/fake-workbook";
import { type AtWork, atWork } from "../../support/at-work";
import { aHundred } from "../../support/sample-cells";
import { addressIn } from "../../support/list-addresses";

/** What happens between the reading that a press decides by and its write. */
let work: AtWork;
let write: () => Promise<unknown>;
const cellAt = (address: string): unknown => work.values(`'Case list'!${address}`)[0]?.[0];

beforeEach(async () => {
  work = await atWork();
  await work.session.run(setUp);
  work.grid.paste("'Case list'!A6", aHundred());
  await work.later();
  const workbook = excelWorkbook(work.clock);
  const { list } = requireCaseList(await workbook.read());
  const changes: Change[] = guardedWrites(list, [
    { index: 4, column: "tracked", cell: "Yes" },
    { index: 6, column: "tracked", cell: "Yes" },
  ]);
  write = async () => {
    await workbook.apply("change the ticks", changes);
  };
});
afterEach(() => {
  work.stop();
});

test("where nothing happens the cells are written", async () => {
  await write();
  expect([
    cellAt(addressIn("tracked", 10)),
    cellAt(addressIn("tracked", 11)),
    cellAt(addressIn("tracked", 12)),
  ]).toEqual(["Yes", "", "Yes"]);
});

test("a row inserted above puts other cases in these rows: nothing is written, and that is said", async () => {
  const { sheet } = work.grid.rangeAt("'Case list'!A1");
  work.grid.insertRows(sheet, 7, 1);
  await expect(write()).rejects.toThrow(
    "On the sheet Case list, A10 and A12 are not as the add-in read them just now, so nothing was written. Look there, then press again.",
  );
  expect(
    work.values(`'Case list'!${addressIn("tracked", 6)}:${addressIn("tracked", 106)}`).flat(),
  ).not.toContain("Yes");
});

test("an entry typed in one of the cells is not written over, nor is a formula", async () => {
  work.grid.type(`'Case list'!${addressIn("tracked", 12)}`, "maybe");
  await expect(write()).rejects.toThrow(
    `On the sheet Case list, ${addressIn("tracked", 12)} is not as the add-in read it just now`,
  );
  work.grid.type(`'Case list'!${addressIn("tracked", 12)}`, '=IF(A12="","","")');
  work.grid.calculate = () => "";
  const error = await write().catch((thrown: unknown) => thrown);
  // Excel has filled the empty column with it.
  expect(error instanceof CellsChangedError && error.cells).toEqual([
    { sheet: "Case list", address: addressIn("tracked", 10), holds: '=IF(A10="","","")' },
    { sheet: "Case list", address: addressIn("tracked", 12), holds: '=IF(A12="","","")' },
  ]);
  expect(cellAt(addressIn("tracked", 10))).toBe("");
});

test("what is held up until it has been given up is not written behind people’s backs", async () => {
  const release = work.host.faults.hold();
  const given = write().catch((thrown: unknown) => thrown);
  await settled();
  work.clock.pass(BATCH_TIMEOUT);
  expect(await given).toMatchObject({ reason: "no answer" });
  release();
  await work.later();
  expect(cellAt(addressIn("tracked", 10))).toBe("");
});

test("Tidy up leaves a formula alone, writes the other cells, and says so", async () => {
  work.grid.type("'Case list'!G6", '="f"&""');
  work.grid.type("'Case list'!G7", "m");
  work.grid.calculate = (formula) => (formula === '="f"&""' ? "f" : 0);
  await work.later();
  const proposals = () => {
    const list = work.session.state().checked?.list;
    return list ? proposalsFor(list) : [];
  };
  await work.session.run(tidyUp, proposals());
  expect(work.session.state().statusMessage).toBe(
    "1 cell tidied. G6 holds a formula and was left alone. Undo tidy up takes it back.",
  );
  expect([cellAt("G6"), cellAt("G7")]).toEqual(["f", "Male"]);
  await work.session.run(tidyUp, proposals());
  expect(work.session.state().error).toBe(
    "On the sheet Case list, G6 holds a formula, and a formula is not written over. Put it right where it looks the answer up, or replace it with its value first.",
  );
});
