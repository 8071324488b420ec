import { indexOf } from "../../../src/domain/case-list/columns";
import { repair } from "../../../src/app/fill/repair";
import { setUp } from "../../../src/app/fill/set-up";
import { bodyConditionalFormats } from "../../../src/domain/case-list/grid/damage";
import { STANDARD_LAYOUT } from "../../../src/domain/case-list/list-layout";
import { type AtWork, atWork } from "../../support/at-work";
import { aHundred } from "../../support/sample-cells";
import { addressIn, rowsOfList } from "../../support/list-addresses";

let work: AtWork;
beforeEach(async () => {
  work = await atWork();
});
afterEach(() => {
  work.stop();
});

const body = `'Case list'!${rowsOfList(6, 105)}`;
const highlightCount = (): number => work.grid.conditionalFormatCount(work.grid.rangeAt(body));

test("an empty workbook has no list; one press makes it, with the readings before and after it and a look at the other sheets in eight batches", async () => {
  expect(work.session.state().phase).toBe("no list");
  work.host.resetCounts();
  await work.session.run(setUp);
  expect(work.host.batches).toBe(8);
  expect(work.session.state()).toMatchObject({ phase: "list", damage: [], error: undefined });
  expect(work.session.state().statusMessage).toMatch(
    /^The case list is set up\. Enter the local authority in B2/,
  );
});

test("set-up makes the sheets, names, headers and count boxes of the list", async () => {
  await work.session.run(setUp);
  expect(work.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Case list", "Codes"]);
  expect(work.grid.tables().map(({ name }) => name)).toEqual(["CaseList"]);
  expect(work.values("'Case list'!A2:B3")).toEqual([
    ["Local authority", ""],
    ["List date", ""],
  ]);
  expect(work.values("'Case list'!D1:G1")).toEqual([["LAC", "CPR", "LDD", "All"]]);
  expect(work.values("'Case list'!D3:F3")).toEqual([[35, 30, 35]]);
  expect(work.values("'Case list'!A5:C5")).toEqual([["Case number", "Group", "Date of initial referral"]]);
  expect(work.values(`'Case list'!${addressIn("tracked", 5)}`)).toEqual([["Tracked"]]);
  const names = new Map(work.grid.names().map(({ name, formula }) => [name, formula]));
  expect(names.get("ListDate")).toBe("='Case list'!$B$3");
  expect(names.get("CountAll")).toBe("='Case list'!$G$2");
  expect(names.get("LivesInCodes")).toBe("=Codes!$A$4:$A$9");
  expect(work.grid.frozen(work.grid.rangeAt(body).sheet)).toEqual({ rows: 5, columns: 2 });
});

test("a coded column gets a dropdown of its codes and a prompt that quotes the guidance", async () => {
  await work.session.run(setUp);
  const validation = work.grid.validation(work.grid.rangeAt("'Case list'!I6:I105"));
  expect(validation).toMatchObject({
    rule: { kind: "list", source: "=LivesInCodes", dropdown: true },
    ignoreBlanks: true,
    prompt: { title: "Lives in" },
    alert: { style: "Warning", title: "Not on the list" },
  });
  expect(JSON.stringify(validation)).toMatch(/2 Foster care.*Choose 1 to 6\./);
  expect(work.values("Codes!A4:A5")).toEqual([[1], [2]]);
  expect(work.grid.format(work.grid.rangeAt("Codes!A5"))).toMatchObject({
    numberFormat: '0" – Foster care"',
  });
});

test("a second press changes no cell of the list and adds no highlight", async () => {
  await work.session.run(setUp);
  work.grid.paste(body, aHundred());
  await work.later();
  const cells = work.values(`'Case list'!${rowsOfList(1, 105)}`);
  await work.session.run(setUp);
  await work.session.run(setUp);
  expect(work.values(`'Case list'!${rowsOfList(1, 105)}`)).toEqual(cells);
  expect(highlightCount()).toBe(bodyConditionalFormats(STANDARD_LAYOUT));
  expect(work.grid.tables()).toHaveLength(1);
});

test("a paste that destroys dropdowns is noticed, and Repair brings them back", async () => {
  await work.session.run(setUp);
  work.grid.paste("'Case list'!A6", aHundred());
  await work.later();
  expect(work.session.state().damage).toEqual(["dropdowns"]);
  await work.session.run(setUp);
  expect(work.session.state().statusMessage).toBe("Repaired: dropdowns and prompts. No entry was changed.");
  expect(work.session.state().damage).toEqual([]);
});

test("cleared highlighting, a count box typed over and a deleted Codes sheet are noticed and repaired", async () => {
  await work.session.run(setUp);
  work.grid.clearConditionalFormats(work.grid.rangeAt(`'Case list'!${rowsOfList(6, 50)}`));
  work.grid.type("'Case list'!D2", 35);
  work.grid.deleteSheet(work.grid.rangeAt("Codes!A1").sheet);
  await work.later(3_000);
  expect(work.session.state().damage).toEqual(["counts", "codes"]);
  await work.session.run(setUp);
  expect(work.session.state().damage).toEqual([]);
  expect(work.grid.formulas(work.grid.rangeAt("'Case list'!D2"))[0]?.[0]).toMatch(/^=SUMPRODUCT/);
});

test.each([
  ["written over", () => work.grid.type("Codes!A5", 9)],
  ["cleared", () => work.grid.type("Codes!A5", "")],
  ["deleted with their row", () => work.grid.deleteRows(work.grid.rangeAt("Codes!A1").sheet, 4, 1)],
  ["deleted with their rows", () => work.grid.deleteRows(work.grid.rangeAt("Codes!A1").sheet, 4, 2)],
  ["parted by a row", () => work.grid.insertRows(work.grid.rangeAt("Codes!A1").sheet, 5, 1)],
])("codes that were %s, which dropdowns then offer or lack, are noticed and repaired", async (_, damage) => {
  await work.session.run(setUp);
  await work.later(3_000);
  const asSetUp = work.grid.values(work.grid.rangeAt("Codes!A1:H40"));
  damage();
  await work.later(50_000);
  expect(work.session.state().damage).toEqual(["codes"]);
  await work.session.run(repair);
  expect(work.session.state().statusMessage).toBe("Repaired: the sheet Codes. No entry was changed.");
  await work.later(50_000);
  expect(work.session.state().damage).toEqual([]);
  const codes = work.grid.names().find(({ name }) => name === "LivesInCodes");
  const offered = work.grid.values(work.grid.rangeAt((codes?.formula ?? "").replace("=", ""))).flat();
  expect(offered).toEqual([1, 2, 3, 4, 5, 6]);
  expect(work.grid.values(work.grid.rangeAt("Codes!A1:H40"))).toEqual(asSetUp);
});

test("all highlighting cleared, of which Excel tells nothing, is noticed within a minute of work", async () => {
  await work.session.run(setUp);
  await work.later(3_000);
  work.grid.clearConditionalFormats(work.grid.rangeAt(body));
  work.grid.goTo("'Case list'!A6");
  await work.later(50_000);
  expect(work.session.state().damage).toEqual(["highlighting"]);
});

test("an expected number that was agreed stays as it is", async () => {
  await work.session.run(setUp);
  work.grid.type("'Case list'!D3", 33);
  await work.session.run(setUp);
  expect(work.values("'Case list'!D3")).toEqual([[33]]);
});

test("a sheet that holds the list's headers and rows becomes the list, its cells as they were", async () => {
  const { COLUMNS } = await import("../../../src/domain/case-list/columns");
  const headers = COLUMNS.slice(0, indexOf("tracked")).map(({ header }) => header);
  work.grid.paste("A1", [headers, ...aHundred().map((row) => row.slice(0, indexOf("tracked")))]);
  await work.later();
  await work.session.run(setUp);
  expect(work.session.state().error).toBeUndefined();
  expect(work.session.state().statusMessage).toMatch(
    `This sheet is now the case list, with its cases in ${rowsOfList(6, 105)}.`,
  );
  expect(work.values(body)).toEqual(aHundred());
  expect(work.grid.sheets().map(({ name }) => name)).toEqual(["Case list", "Codes"]);
  expect(work.findings()).toEqual([
    "B2, Local authority: Enter the name of the local authority.",
    "B3, List date: Enter the date the list describes.",
  ]);
});

test("a sheet Case list that holds something else is left alone, in words", async () => {
  work.grid.addSheet("Case list");
  work.grid.type("'Case list'!A1", "Somebody’s own");
  await work.later();
  await work.session.run(setUp);
  expect(work.session.state().error).toMatch(/^A sheet named Case list is there already\./);
  expect(work.grid.tables()).toEqual([]);
});

test("what only decorates may fail: the list is there all the same, and what is missing is said", async () => {
  const batchesBefore = 3;
  work.host.faults.failAction(3, "GeneralException", batchesBefore);
  await work.session.run(setUp);
  expect(work.session.state()).toMatchObject({ phase: "list", damage: [], error: undefined });
  expect(work.session.state().statusMessage).toMatch(
    /^The case list is set up\..* Excel did not set column widths, frozen rows or printing \(GeneralException\)/,
  );
});
