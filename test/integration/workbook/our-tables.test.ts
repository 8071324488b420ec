import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { setUp } from "../../../src/app/fill/set-up";
import { excelWorkbook } from "../../../src/excel/workbook";
import { type AtWork, atWork } from "../../support/at-work";
import { aHundred, TEN, rowOfCase } from "../../support/sample-cells";
import { addressIn } from "../../support/list-addresses";

let work: AtWork;
beforeEach(async () => {
  work = await atWork();
  await work.session.run(setUp);
  work.grid.paste("'Case list'!A6", aHundred());
  for (const number of TEN) work.grid.type(`'Case list'!${addressIn("tracked", rowOfCase(number))}`, "Yes");
  await work.later();
});
afterEach(() => {
  work.stop();
});

test("once a table of ours is made, every reading has it, in one batch with the list", async () => {
  expect(work.session.state().reading?.ourTables).toEqual({});
  // The list is not ready, which is said first.
  await work.session.run(flagTheTen);
  await work.session.run(flagTheTen);
  expect(work.session.state().reading?.ourTables.SelectedCases).toMatchObject({
    sheet: "Selected cases",
    isProtected: false,
  });
  // Excel tells that the sheet is in front now, and the look at formats that is due by then comes first.
  work.grid.type("'Selected cases'!N7", "Seen");
  await work.later();
  work.host.resetCounts();
  work.grid.type("'Selected cases'!N6", "Ask about school");
  await work.later();
  expect(work.host.batches).toBe(1);
  expect(work.session.state().reading?.ourTables.SelectedCases?.cells.values.flat()).toContain(
    "Ask about school",
  );
});

test("a table that was there when the pane opened is found", async () => {
  // The list is not ready, which is said first.
  await work.session.run(flagTheTen);
  await work.session.run(flagTheTen);
  const opened = await excelWorkbook(work.clock).read();
  expect(Object.keys(opened.ourTables)).toEqual(["SelectedCases"]);
});

test("a table of ours that is deleted meanwhile is no fault: the list is checked on", async () => {
  // The list is not ready, which is said first.
  await work.session.run(flagTheTen);
  await work.session.run(flagTheTen);
  const sheet = work.grid.sheets().find(({ name }) => name === "Selected cases");
  work.grid.deleteSheet(sheet?.id ?? "");
  work.grid.type("'Case list'!F14", "");
  await work.later();
  expect(work.session.state().error).toBeUndefined();
  expect(work.session.state().reading?.ourTables).toEqual({});
  expect(work.findings()).toContain("F14, Age: Enter the age.");
});

test("texts are kept in the workbook, and forgotten", async () => {
  const workbook = excelWorkbook(work.clock);
  await workbook.apply("keep", [{ type: "write setting", key: "reasons", text: "one" }]);
  await workbook.apply("keep", [{ type: "write setting", key: "reasons", text: "two" }]);
  expect((await workbook.read()).settings).toEqual(new Map([["reasons", "two"]]));
  await workbook.apply("forget", [{ type: "delete setting", key: "reasons" }]);
  expect((await workbook.read()).settings).toEqual(new Map());
});
